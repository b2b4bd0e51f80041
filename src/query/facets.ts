/** What is chosen of facets, and how many results each value has. Loaded when a facet is first used. */
import { type FacetName, facetNames } from '../search/facet-names.ts';
import type { Candidate, Chosen, FacetCounts } from './answer.ts';
import type { Find, Pass, Retrieved } from './retrieve.ts';

type Sums = Record<string, Record<string, number>>;

/**
 * How many results each value of each facet has. The choice made in a facet does not narrow its own values, so that another
 * can be chosen instead.
 *
 * @param passes Their answers together are the result. Pagefind counts each; what several found is read and taken away again.
 */
export async function countPasses(find: Find, passes: readonly Pass[], chosen: Chosen): Promise<FacetCounts> {
  const counted = await countTogether(find, passes, chosen);
  for (const facet of facetNames) {
    if ((chosen[facet]?.length ?? 0) === 0) continue;
    const free = await countTogether(find, passes, { ...chosen, [facet]: [] });
    counted[facet] = free[facet] ?? {};
  }
  return counted;
}

/** Counts results one by one, where no question to the index finds just them. */
export async function countCandidates(candidates: readonly Candidate[], chosen: Chosen): Promise<FacetCounts> {
  const sums: Sums = {};
  for (const { filters } of await Promise.all(candidates.map((candidate) => candidate.read()))) {
    for (const facet of facetNames) if (isChosen(filters, { ...chosen, [facet]: [] })) add(sums, filters, 1, [facet]);
  }
  return sums;
}

async function countTogether(find: Find, passes: readonly Pass[], chosen: Chosen): Promise<Sums> {
  const sums: Sums = {};
  const answers = await Promise.all(passes.map((pass) => find(pass, chosen)));
  const sets = answers.map(({ candidates }) => new Set(candidates.map(({ id }) => id)));
  const seen = new Set<string>();
  for (const [at, { candidates, counts }] of answers.entries()) {
    const own = sets[at] ?? new Set();
    if (sets.some((other, place) => place !== at && own.isSubsetOf(other) && (own.size < other.size || place < at)))
      continue;
    for (const [facet, values] of Object.entries(counts)) {
      const total = (sums[facet] ??= {});
      for (const [value, count] of Object.entries(values)) total[value] = (total[value] ?? 0) + count;
    }
    const twice = candidates.filter(({ id }) => seen.has(id));
    for (const { filters } of await Promise.all(twice.map((candidate) => candidate.read()))) add(sums, filters, -1);
    for (const { id } of candidates) seen.add(id);
  }
  return sums;
}

function add(
  sums: Sums,
  filters: Readonly<Record<string, readonly string[]>>,
  count: number,
  facets: readonly FacetName[] = facetNames,
): void {
  for (const facet of facets) {
    const total = (sums[facet] ??= {});
    for (const value of filters[facet] ?? []) total[value] = (total[value] ?? 0) + count;
  }
}

/** What is found does not depend on what is chosen: a choice only takes away. */
export async function narrow(
  { candidates, passes }: Retrieved,
  find: Find,
  chosen: Chosen,
): Promise<readonly Candidate[]> {
  if (passes.length === 0) {
    const records = await Promise.all(candidates.map((candidate) => candidate.read()));
    return candidates.filter((_, at) => isChosen(records[at]?.filters ?? {}, chosen));
  }
  const found = await Promise.all(passes.map((pass) => find(pass, chosen)));
  const ids = new Set(found.flatMap((answer) => answer.candidates.map(({ id }) => id)));
  return candidates.filter(({ id }) => ids.has(id));
}

/** Whether a record has one of the values chosen of each facet. */
export function isChosen(filters: Readonly<Record<string, readonly string[]>>, chosen: Chosen): boolean {
  return facetNames.every((facet) => {
    const values = chosen[facet] ?? [];
    return values.length === 0 || values.some((value) => filters[facet]?.includes(value));
  });
}
