/** Records of many plans: copies of the published ones under other ids, which share their words, so that they cost little. */
import type { Corpus } from '../../src/corpus/load-corpus.ts';
import type { PlanText } from '../../src/domain/clause.ts';
import { sourceRecordSchema } from '../../src/domain/correction.ts';
import type { Plan } from '../../src/domain/facts.ts';

export interface ManyRecords {
  readonly records: Corpus;
  readonly textOf: (planId: string) => PlanText;
}

/** @param readText Reads the text of a published plan; it is read once and kept. */
export function manyRecords(corpus: Corpus, readText: (planId: string) => PlanText, count: number): ManyRecords {
  const originals = new Map(corpus.plans.map(({ id }) => [id, id]));
  const plans = [...corpus.plans];
  const sources = [...corpus.sources];
  const records = { ...corpus.records };
  const taskFields = [...corpus.taskFields];
  for (let index = 0; index < count; index += 1) {
    const original = corpus.plans[index % corpus.plans.length];
    if (original === undefined) break;
    const id = `vn-xx-${String(index).padStart(6, '0')}`;
    originals.set(id, original.id);
    plans.push(copyOf(original, id));
    for (const source of corpus.sources.filter(({ plan }) => plan === original.id)) {
      sources.push({ ...source, id: `${id}-${source.id}`, plan: id });
      records[`${id}-${source.id}`] = corpus.records[source.id] ?? sourceRecordSchema.parse({});
    }
    taskFields.push(...corpus.taskFields.filter((own) => own.id === original.id).map((own) => ({ ...own, id })));
  }
  const texts = new Map(corpus.plans.map(({ id }) => [id, readText(id)]));
  return {
    records: { ...corpus, plans, sources, records, taskFields },
    textOf: (planId) => {
      const text = texts.get(originals.get(planId) ?? '');
      if (text === undefined) throw new Error(`There is no plan "${planId}".`);
      return text;
    },
  };
}

function copyOf(plan: Plan, id: string): Plan {
  const renamed = <T extends { readonly id: string; readonly planId: string }>(facts: readonly T[]): T[] =>
    facts.map((fact) => ({ ...fact, planId: id, id: fact.id.replace(plan.id, id) }));
  return {
    ...plan,
    id,
    tasks: renamed(plan.tasks),
    targets: renamed(plan.targets),
    deadlines: renamed(plan.deadlines),
    offers: renamed(plan.offers),
    citations: renamed(plan.citations),
  };
}
