/** Who does what, asked from every side: each record is looked at once for a whole build, then pages only look up. */
import type { Agency } from '../domain/agency.ts';
import type { AgencyChange } from '../domain/agency-change.ts';
import type { Attestation } from '../domain/attestation.ts';
import type { Citation, Deadline, Plan, Target, Task } from '../domain/facts.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { Province } from '../domain/province.ts';
import type { ProvinceChange } from '../domain/province-change.ts';
import type { Records } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import { fieldFinder, type WorkField } from '../domain/work-field.ts';

export interface PlanTask {
  readonly plan: Plan;
  readonly task: Task;
}

export interface PlanDeadline {
  readonly plan: Plan;
  readonly deadline: Deadline;
}

export interface PlanCitation {
  readonly plan: Plan;
  readonly citation: Citation;
}

/** All that the plans say of one agency; plans newest first, inside a plan the order of its text. */
export interface AgencyRecords {
  readonly leads: PlanTask[];
  readonly coordinates: PlanTask[];
  /** It does what is due. */
  readonly owes: PlanDeadline[];
  /** What is due goes to it. */
  readonly receives: PlanDeadline[];
  readonly issued: Plan[];
  readonly recipientOf: { readonly plan: Plan; readonly clause: string; readonly printed: string }[];
  readonly issuedInstruments: Instrument[];
  readonly parts: Agency[];
  /** Later documents and sources that name it. */
  readonly attestations: Attestation[];
}

export interface CorpusIndex {
  /** Newest first. */
  readonly plans: readonly Plan[];
  readonly planById: ReadonlyMap<string, Plan>;
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly instrumentById: ReadonlyMap<string, Instrument>;
  readonly provinceById: ReadonlyMap<string, Province>;
  /** Targets of several plans judged to be of one indicator. */
  readonly indicators: readonly Indicator[];
  /** Latest first; those without a time last. */
  readonly agencyChanges: readonly AgencyChange[];
  /** In the order in which pages list them. */
  readonly fields: readonly WorkField[];
  /** Of a task, the main one first; empty where it is not classified. */
  readonly fieldsOf: (task: Pick<Task, 'planId' | 'clause'>) => readonly WorkField[];
  readonly fieldsOfTarget: (target: Pick<Target, 'planId' | 'clause'>) => readonly WorkField[];
  readonly recordsOfAgency: (agencyId: string) => AgencyRecords;
  /** With which a province as it is today was formed, by its id. */
  readonly provinceChangeOf: ReadonlyMap<string, ProvinceChange>;
  /** Of a task or target, latest first. */
  readonly resultsOf: (factId: string) => readonly Result[];
  readonly citationsOf: (instrumentId: string) => readonly PlanCitation[];
}

const made = new WeakMap<Records, CorpusIndex>();

/** The index of these records; asked again for the same records it is the same index. */
export function corpusIndex(records: Records): CorpusIndex {
  const known = made.get(records);
  if (known !== undefined) return known;
  const index = makeIndex(records);
  made.set(records, index);
  return index;
}

function makeIndex(records: Records): CorpusIndex {
  const plans = records.plans.toSorted(newestFirst);
  const ofAgency = new Map<string, AgencyRecords>();
  const agency = (id: string): AgencyRecords => {
    const found = ofAgency.get(id) ?? nothingYet();
    ofAgency.set(id, found);
    return found;
  };
  const ofTask = fieldFinder(records.taskFields, 'tasks');
  const ofTarget = fieldFinder(records.taskFields, 'targets');
  const fieldById = byId(records.fields);
  const citations = new Map<string, PlanCitation[]>();
  const results = Map.groupBy(
    records.results.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    ({ of }) => of,
  );

  for (const plan of plans) {
    agency(plan.issuer).issued.push(plan);
    for (const { agency: id, clause, printed } of plan.recipients)
      agency(id).recipientOf.push({ plan, clause, printed });
    for (const task of plan.tasks) {
      for (const id of agenciesOf(task, 'lead')) agency(id).leads.push({ plan, task });
      for (const id of agenciesOf(task, 'coordinate')) agency(id).coordinates.push({ plan, task });
    }
    for (const deadline of plan.deadlines) {
      for (const id of new Set(deadline.whoAgencies)) agency(id).owes.push({ plan, deadline });
      for (const id of new Set(deadline.toWhomAgencies)) agency(id).receives.push({ plan, deadline });
    }
    for (const citation of plan.citations) {
      const list = citations.get(citation.instrument) ?? [];
      citations.set(citation.instrument, list);
      list.push({ plan, citation });
    }
  }
  for (const attestation of records.attestations)
    for (const id of attestation.agencies) agency(id).attestations.push(attestation);
  for (const part of records.agencies) if (part.parent !== undefined) agency(part.parent).parts.push(part);
  for (const instrument of records.instruments)
    if (instrument.issuerAgency !== undefined) agency(instrument.issuerAgency).issuedInstruments.push(instrument);

  return {
    plans,
    planById: byId(plans),
    agencyById: byId(records.agencies),
    instrumentById: byId(records.instruments),
    provinceById: byId(records.provinces),
    indicators: records.indicators,
    provinceChangeOf: new Map(records.provinceChanges.map((change) => [change.province ?? '', change])),
    agencyChanges: records.agencyChanges.toSorted(({ on: a = '' }, { on: b = '' }) => (a < b ? 1 : a > b ? -1 : 0)),
    fields: records.fields,
    fieldsOf: (task) => ofTask(task).flatMap((id) => fieldById.get(id) ?? []),
    fieldsOfTarget: (target) => ofTarget(target).flatMap((id) => fieldById.get(id) ?? []),
    recordsOfAgency: (id) => ofAgency.get(id) ?? nothingYet(),
    resultsOf: (id) => results.get(id) ?? [],
    citationsOf: (id) => citations.get(id) ?? [],
  };
}

/** The agencies with this part in the task, each once, in the order of the text. */
export function agenciesOf({ agencies }: Pick<Task, 'agencies'>, role: 'lead' | 'coordinate'): readonly string[] {
  return [...new Set(agencies.filter((part) => part.role === role).map(({ agency }) => agency))];
}

/** By day of issue; a draft, which has none, by the year in which its period begins. */
function newestFirst(a: Plan, b: Plan): number {
  const day = ({ issuedOn, period }: Plan) => issuedOn ?? String(period?.from ?? period?.to ?? 9999);
  return day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1;
}

function nothingYet(): AgencyRecords {
  return {
    leads: [],
    coordinates: [],
    owes: [],
    receives: [],
    issued: [],
    recipientOf: [],
    issuedInstruments: [],
    parts: [],
    attestations: [],
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
