/**
 * What can be found of a plan: one record for the plan as a whole, and one for each clause that says something of its own.
 * Headings are in the records of what stands below them, and in that of the plan.
 */
import type { Clause, ClauseLevel, PlanText } from '../domain/clause.ts';
import type { Plan } from '../domain/facts.ts';
import { planPath } from '../domain/paths.ts';
import { planName } from '../domain/plan-name.ts';
import { fold } from '../vietnamese/fold.ts';
import { formatDate } from '../vietnamese/format.ts';
import { clauseFacts, hasFacts } from './clause-facts.ts';
import { clauseRecord } from './clause-record.ts';
import { headingsAlone } from './headings.ts';
import { labelLines } from './label-lines.ts';
import { oneLine } from './one-line.ts';
import { planFilters } from './plan-filters.ts';
import { joinContent } from './record-content.ts';
import type { SearchRecord } from './search-record.ts';

export type { SearchRecord } from './search-record.ts';

/** A plan with the names that its records show. */
export interface SearchedPlan {
  readonly plan: Plan;
  readonly text: PlanText;
  /** "Ủy ban nhân dân thành phố Cần Thơ". */
  readonly issuer: string;
  /** "Cần Thơ". */
  readonly province: string;
}

const leftOut: ReadonlySet<ClauseLevel> = new Set(['letterhead', 'signature', 'recipient']);

/** The plan's own record first, then its clauses in the order of the text. */
export function searchRecords(searched: SearchedPlan): readonly SearchRecord[] {
  const { plan, text, province } = searched;
  const lines = labelLines(plan, text);
  const factsOf = clauseFacts(plan);
  const saidAbove = new Set([...lines.values()].flat().map(({ id }) => id));
  const saidBelow = headingsAlone(text);
  const about = {
    plan,
    text,
    planLine: planLine(plan, province),
    factsOf,
    linesBelow: (id: string) => lines.get(id) ?? [],
    byId: new Map(text.clauses.map((clause) => [clause.id, clause])),
  };
  const clauses = text.clauses.filter(
    (clause) =>
      saysSomething(clause) &&
      !saidAbove.has(clause.id) &&
      !(saidBelow.has(clause.id) && !hasFacts(factsOf(clause.id))) &&
      !isInPlanRecord(clause, searched),
  );
  return [planRecord(searched), ...clauses.map((clause) => clauseRecord(clause, about))];
}

function saysSomething({ level, texts }: Clause): boolean {
  return !leftOut.has(level) && texts.some((words) => words.trim() !== '');
}

/** The printed title, and the issuer's name where the text begins anew with it. */
function isInPlanRecord({ level, texts }: Clause, { plan, issuer }: SearchedPlan): boolean {
  const words = fold(oneLine(texts));
  return words === fold(issuer) || (level === 'title' && words.includes(fold(plan.title)));
}

function planRecord({ plan, issuer, province }: SearchedPlan): SearchRecord {
  const { issuedOn, signatory, number } = plan;
  const facts = [
    `Cơ quan ban hành: ${issuer}`,
    issuedOn === undefined ? '' : `Ngày ban hành: ${formatDate(issuedOn)}`,
    signatory === undefined ? '' : `Người ký: ${signatory.name}`,
  ].filter((fact) => fact !== '');
  return {
    url: planPath(plan.id),
    content: joinContent({
      text: plan.title,
      plan: planLine(plan, province),
      place: '',
      headings: plan.contents.map(({ text }) => text),
      facts,
    }),
    meta: { title: `${planName(plan)} – ${plan.shortTitle}`, ...(number === undefined ? {} : { number }) },
    filters: { ...planFilters(plan), kind: ['plan'] },
  };
}

/** "Kế hoạch 151/KH-UBND, Cần Thơ, 2020". */
function planLine(plan: Plan, province: string): string {
  return [planName(plan), province, plan.issuedOn?.slice(0, 4)].filter((part) => part !== undefined).join(', ');
}
