/** What stands above a plan's words in a file that is read by itself: facts, where it comes from, licence. */
import type { Plan } from '../domain/facts.ts';
import { originWords } from '../domain/correction-words.ts';
import { planPath } from '../domain/paths.ts';
import { periodName, planName } from '../domain/plan-name.ts';
import { planSchema, planStatuses } from '../domain/plan.ts';
import { site } from '../domain/site.ts';
import { sourceKinds } from '../domain/source.ts';
import { formatDate } from '../vietnamese/format.ts';
import { about, datasetDate, datasetVersion, legalNotes, licence } from './about.ts';
import { meaningOf } from './column.ts';
import type { DatasetInput } from './input.ts';
import { plans } from './tables/plans.ts';

export interface PlanHead {
  /** "Kế hoạch 151/KH-UBND: Thực hiện Chiến lược …". */
  readonly title: string;
  /** "Ngày ban hành", "24/11/2020"; what the document does not say is "Không nêu". */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Paragraphs; the last one is English. */
  readonly notes: readonly string[];
}

const unsaid = 'Không nêu';
const { shape } = planSchema;
const nameOf = (field: keyof typeof shape): string => meaningOf(shape[field]).title;

/** @param input Holds one plan and its sources only; see `inputsByPlan`. */
export function planHead(input: DatasetInput, plan: Plan): PlanHead {
  const { sources } = input;
  const { signatory } = plan;
  return {
    title: `${planName(plan)}: ${plan.title}`,
    facts: [
      [nameOf('number'), plan.number ?? unsaid],
      [nameOf('issuer'), input.agency(plan.issuer).name],
      [nameOf('province'), input.province(plan.province).name],
      [nameOf('issuedOn'), plan.issuedOn === undefined ? unsaid : formatDate(plan.issuedOn)],
      [nameOf('status'), planStatuses[plan.status]],
      ['Giai đoạn', periodName(plan.period) ?? unsaid],
      ['Người ký', signatory === undefined ? unsaid : `${signatory.name}, ${signatory.post}`],
      [meaningOf(plans.row.shape.id).title, plan.id],
      ['Trang', planPath(plan.id)],
      ...sources.map(({ id, kind, sha256 }) => [`Bản nguồn ${id}`, `${sourceKinds[kind]}; SHA-256 ${sha256}`] as const),
      ['Bộ dữ liệu', `${site.name}, phiên bản ${datasetVersion}, ${formatDate(datasetDate)}`],
    ],
    notes: [
      originWords(
        sources.map(({ id }) => id),
        undefined,
      ),
      `${legalNotes.text} ${legalNotes.structure} ${licence.path}`,
      `In English: the text of one plan, from ${about.titleEn}. ${legalNotes.textEn} ${legalNotes.structureEn} ${legalNotes.originalEn}`,
    ],
  };
}
