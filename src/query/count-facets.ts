import { toIndexLetters } from '../search/letters.ts';
import { facetNames } from '../search/record-kind.ts';
import type { Candidate, Chosen, FacetCounts, Index } from './answer.ts';

export interface Pass {
  /** In the letters of the text. */
  readonly term: string;
  readonly exactDiacritics: boolean;
}

type Sums = Record<string, Record<string, number>>;

/**
 * How many results each value of each facet has. The choice made in a facet does not narrow its own values, so that another
 * can be chosen instead.
 *
 * @param passes Their answers together are the result. Pagefind counts each; what several found is read and taken away again.
 */
export async function countPasses(index: Index, passes: readonly Pass[], chosen: Chosen): Promise<FacetCounts> {
  await index.loadFacets();
  const counted = await countTogether(index, passes, chosen);
  for (const facet of facetNames) {
    if ((chosen[facet]?.length ?? 0) === 0) continue;
    const free = await countTogether(index, passes, { ...chosen, [facet]: [] });
    counted[facet] = free[facet] ?? {};
  }
  return counted;
}

/** Counts results that are all read already. */
export async function countCandidates(candidates: readonly Candidate[]): Promise<FacetCounts> {
  const sums: Sums = {};
  for (const { filters } of await Promise.all(candidates.map((candidate) => candidate.read()))) add(sums, filters, 1);
  return sums;
}

async function countTogether(index: Index, passes: readonly Pass[], chosen: Chosen): Promise<Sums> {
  const sums: Sums = {};
  const answers = await Promise.all(
    passes.map(({ term, exactDiacritics }) => index.find(toIndexLetters(term), { exactDiacritics, chosen })),
  );
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
    for (const candidate of candidates) {
      if (seen.has(candidate.id)) add(sums, (await candidate.read()).filters, -1);
      seen.add(candidate.id);
    }
  }
  return sums;
}

function add(sums: Sums, filters: Readonly<Record<string, readonly string[]>>, count: number): void {
  for (const facet of facetNames) {
    const total = (sums[facet] ??= {});
    for (const value of filters[facet] ?? []) total[value] = (total[value] ?? 0) + count;
  }
}
