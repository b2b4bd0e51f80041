/** What an import gave, in the shape of a gold record: made from the text and the front matter of a plan. */
import type { CitationRecord } from '../../domain/citation.ts';
import type { PlanText } from '../../domain/clause.ts';
import type { DeadlineRecord } from '../../domain/deadline.ts';
import type { InstrumentRecord } from '../../domain/instrument.ts';
import type { PlanRecord } from '../../domain/plan.ts';
import type { TargetRecord } from '../../domain/target.ts';
import type { TaskRecord } from '../../domain/task.ts';
import type { Gold, GoldCitation, GoldDeadline, GoldMetadata, GoldTarget, GoldTask } from './gold.ts';

export interface Imported extends Pick<Gold, 'metadata' | 'tasks' | 'targets' | 'citations' | 'deadlines'> {
  readonly clauses: readonly { readonly label: string; readonly text: string }[];
}

/** Names that records give by id only. */
export interface Names {
  readonly instrument: (id: string) => InstrumentRecord | undefined;
  readonly agency: (id: string) => string | undefined;
  readonly province: (id: string) => string | undefined;
}

/** Front matter as far as it could be read; a plan joined to its text has the same fields. */
export type RecordOfPlan = Partial<Omit<PlanRecord, 'tasks' | 'targets' | 'deadlines' | 'offers' | 'citations'>> & {
  readonly tasks?: readonly TaskRecord[];
  readonly targets?: readonly TargetRecord[];
  readonly deadlines?: readonly DeadlineRecord[];
  readonly citations?: readonly CitationRecord[];
};

/** Turns text and record of a plan, imported or published, into what is scored. Never throws. */
export function importedOf(text: PlanText, record: RecordOfPlan, names: Names): Imported {
  return {
    metadata: metadataOf(record, text, names),
    clauses: text.clauses.map(({ label, texts }) => ({ label, text: texts.join(' ') })),
    tasks: (record.tasks ?? []).map(taskOf),
    targets: (record.targets ?? []).map(targetOf),
    citations: (record.citations ?? []).map(({ clause, instrument, relation }): GoldCitation => {
      const { number, title, issuedOn } = names.instrument(instrument) ?? {};
      return { clause, id: instrument, number, title, date: issuedOn, relation };
    }),
    deadlines: (record.deadlines ?? []).map(deadlineOf),
  };
}

function metadataOf(record: RecordOfPlan, text: PlanText, { agency, province }: Names): GoldMetadata {
  const { signatory, period } = record;
  return {
    number: record.number,
    type: record.type,
    title: record.title,
    issuer: record.issuer === undefined ? undefined : agency(record.issuer),
    issuerId: record.issuer,
    province: record.province === undefined ? undefined : province(record.province),
    provinceId: record.province,
    issuedOn: record.issuedOn,
    status: record.status,
    periodFrom: period?.from,
    periodTo: period?.to,
    signatoryName: signatory?.name,
    signatoryPost: signatory?.post,
    onBehalfOf: signatory?.onBehalfOf,
    signingFor: signatory?.signingFor,
    hasAnnex: text.clauses.length === 0 ? undefined : text.clauses.some(({ level }) => level === 'annex'),
  };
}

function taskOf({ clause, agencies, time }: TaskRecord): GoldTask {
  const ofRole = (role: 'lead' | 'coordinate') =>
    agencies.filter((one) => one.role === role).map(({ agency, printed }) => ({ id: agency, name: printed }));
  return {
    clause,
    leads: ofRole('lead'),
    coordinators: ofRole('coordinate'),
    ...(time === undefined ? {} : { time: { printed: time.printed, kind: time.kind, from: time.from, to: time.to } }),
  };
}

function targetOf(target: TargetRecord): GoldTarget {
  const { clause, operator, value, min, max, unit, perYear, baseYear, basePeriodFrom, basePeriodTo } = target;
  return {
    clause,
    operator,
    value,
    min,
    max,
    unit,
    perYear,
    base: baseYear === undefined ? years(basePeriodFrom, basePeriodTo) : String(baseYear),
    period: years(target.periodFrom, target.periodTo),
  };
}

function years(from: number | undefined, to: number | undefined): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? ''}/${to ?? ''}`;
}

function deadlineOf(deadline: DeadlineRecord): GoldDeadline {
  const { clause, who, whoAgencies, toWhom, toWhomAgencies, through, throughAgencies } = deadline;
  const { year, month, day, recurrence } = deadline;
  const bodies = { who, whoIds: whoAgencies, toWhom, toWhomIds: toWhomAgencies, through, throughIds: throughAgencies };
  return { clause, ...bodies, year, month, day, recurrence };
}
