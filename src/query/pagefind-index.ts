/** Pagefind 1.6.0 as the layer asks it. */
import type { StoredRecord } from '../search/read-record.ts';
import type { Chosen, FacetCounts, Index } from './answer.ts';

/** The part of its API that this site uses: `createInstance(options)` of the `pagefind.js` that is made with the index. */
export interface Pagefind {
  readonly options: (options: PagefindOptions) => Promise<void>;
  readonly search: (
    term: string,
    options: { readonly filters: Readonly<Record<string, AnyOf>> },
  ) => Promise<PagefindAnswer>;
  readonly filters: () => Promise<FacetCounts>;
}

export interface PagefindOptions {
  /** Address of the folder of the index; `/pagefind/` if not given. */
  readonly basePath?: string;
  /** What addresses of records begin with; worked out from `basePath` if not given. */
  readonly baseUrl?: string;
  readonly exactDiacritics?: boolean;
  readonly ranking?: { readonly metaWeights?: Readonly<Record<string, number>>; readonly pageLength?: number };
}

export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => Pagefind;
}

/** A bare array would ask for all of its values at once. */
interface AnyOf {
  readonly any: readonly string[];
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Of the results. */
  readonly filters: FacetCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words found, counted from the beginning of the content. */
  readonly words: readonly number[];
  readonly data: () => Promise<StoredRecord>;
}

/** @param pagefind A fresh instance that nothing else asks: it keeps its options between searches, so questions wait for each other. */
export function pagefindIndex(pagefind: Pagefind): Index {
  let isExact = false;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
    const answer = last.then(ask);
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    find: (term, { exactDiacritics, chosen }) =>
      inTurn(async () => {
        if (exactDiacritics !== isExact) await pagefind.options({ exactDiacritics });
        isExact = exactDiacritics;
        const { results, filters } = await pagefind.search(term, { filters: filtersOf(chosen) });
        return { candidates: results.map(candidateOf), counts: filters };
      }),
    loadFacets: () =>
      inTurn(async () => {
        await pagefind.filters();
      }),
  };
}

/** The result itself is kept: Pagefind's worker forgets what it found once the page has let go of it. */
function candidateOf(result: PagefindResult) {
  return { id: result.id, score: result.score, places: result.words, read: () => result.data() };
}

function filtersOf(chosen: Chosen): Readonly<Record<string, AnyOf>> {
  const named = Object.entries(chosen).filter(([, values]) => values.length > 0);
  return Object.fromEntries(named.map(([facet, any]) => [facet, { any }]));
}
