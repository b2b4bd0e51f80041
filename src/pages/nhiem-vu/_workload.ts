/** What the pages and files of the workload count; the underscore keeps this file from being a route. */
import type { Corpus } from '../../corpus/load-corpus.ts';
import { corpusIndex } from '../../view/corpus-index.ts';
import type { Choice } from '../../view/filters.ts';
import { plansWithin } from '../../view/limit.ts';
import { workload, type WorkloadView } from '../../view/workload.ts';

/** @param central What stands for the province of a central agency. */
export function siteWorkload(corpus: Corpus, view: WorkloadView, central: string) {
  const index = corpusIndex(corpus);
  const tasks = plansWithin(index.plans, (plan) => plan.tasks.length).flatMap((plan) => plan.tasks);
  const counted = workload(index, tasks, view);
  const ids = new Set(counted.rows.map(({ province }) => province));
  const places: readonly Choice[] = [
    ...[...index.provinceById.values()]
      .filter(({ id }) => ids.has(id))
      .map(({ id, shortName }) => ({ value: id, label: shortName })),
    ...(ids.has(undefined) ? [{ value: 'tw', label: central }] : []),
  ];
  return { workload: counted, places };
}
