/** The records that datasets are made from, in a fixed order and found by id in one step. */
import type { Agency } from '../domain/agency.ts';
import type { Clause, PlanText } from '../domain/clause.ts';
import type { Plan, Target, Task } from '../domain/facts.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { Province } from '../domain/province.ts';
import type { Records } from '../domain/records.ts';
import { fieldFinder, type WorkField } from '../domain/work-field.ts';

export interface DatasetInput extends Records {
  readonly textOf: (planId: string) => PlanText;
  /** Finds a clause by its id within its plan. @throws as the others. */
  readonly clause: (planId: string, clauseId: string) => Clause;
  /** Finds a record that another one names. @throws when it is not there: content is checked before it is published. */
  readonly plan: (id: string) => Plan;
  readonly agency: (id: string) => Agency;
  readonly instrument: (id: string) => Instrument;
  readonly province: (id: string) => Province;
  /** Of a task, the main one first; empty where it is not classified. */
  readonly fieldsOf: (task: Pick<Task, 'planId' | 'clause'>) => readonly WorkField[];
  readonly fieldsOfTarget: (target: Pick<Target, 'planId' | 'clause'>) => readonly WorkField[];
}

/**
 * Sorts every kind of record by id, so that the same content gives the same bytes.
 *
 * @param readText May be slow: it is asked again only for another plan.
 */
export function datasetInput(records: Records, readText: (planId: string) => PlanText): DatasetInput {
  const textOf = lastRead(readText);
  const plans = records.plans.toSorted(byId);
  const ofTask = fieldFinder(records.taskFields, 'tasks');
  const ofTarget = fieldFinder(records.taskFields, 'targets');
  const field = finder('field', records.fields);
  return {
    plans,
    agencies: records.agencies.toSorted(byId),
    agencyChanges: records.agencyChanges.toSorted(byId),
    attestations: records.attestations.toSorted(byId),
    results: records.results.toSorted(byId),
    rowChanges: records.rowChanges.toSorted(byId),
    indicators: records.indicators.toSorted(byId),
    instruments: records.instruments.toSorted(byId),
    provinces: records.provinces.toSorted(byId),
    sources: records.sources.toSorted(byId),
    provinceChanges: records.provinceChanges.toSorted(byId),
    fields: records.fields,
    taskFields: records.taskFields,
    records: records.records,
    textOf,
    clause: clauseFinder(textOf),
    plan: finder('plan', plans),
    agency: finder('agency', records.agencies),
    instrument: finder('instrument', records.instruments),
    province: finder('province', records.provinces),
    fieldsOf: (task) => ofTask(task).map(field),
    fieldsOfTarget: (target) => ofTarget(target).map(field),
  };
}

/** Tables go through the plans one by one: the text at hand is kept, not all of them. */
function lastRead(textOf: DatasetInput['textOf']): DatasetInput['textOf'] {
  let last: { readonly planId: string; readonly text: PlanText } | undefined;
  return (planId) => {
    if (last?.planId !== planId) last = { planId, text: textOf(planId) };
    return last.text;
  };
}

function clauseFinder(textOf: DatasetInput['textOf']): DatasetInput['clause'] {
  const known = new WeakMap<PlanText, (id: string) => Clause>();
  return (planId, clauseId) => {
    const text = textOf(planId);
    const find = known.get(text) ?? finder('clause', text.clauses);
    known.set(text, find);
    return find(clauseId);
  };
}

function finder<T extends { readonly id: string }>(kind: string, items: readonly T[]): (id: string) => T {
  const found = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = found.get(id);
    if (item === undefined) throw new Error(`There is no ${kind} "${id}".`);
    return item;
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
