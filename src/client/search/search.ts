import { joinAnswers, type Answer } from './ranking.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { passesOf, type Query } from './query.ts';

/** Finds what a query asks for, best first; `undefined` when `isWanted` says that a newer query has taken its place. */
export type Search = (query: Query, isWanted: () => boolean) => Promise<readonly PagefindResult[] | undefined>;

/** Pagefind keeps its options between searches, so queries wait for each other. */
export function createSearch(pagefind: Pagefind): Search {
  let last: Promise<unknown> = Promise.resolve();
  return (query, isWanted) => {
    const result = last.then(() => (isWanted() ? runPasses(pagefind, query) : undefined));
    last = result.catch(() => undefined);
    return result;
  };
}

async function runPasses(pagefind: Pagefind, query: Query): Promise<readonly PagefindResult[]> {
  const answers: Answer<PagefindResult>[] = [];
  for (const { term, isPhrase, exactDiacritics } of passesOf(query)) {
    await pagefind.options({ exactDiacritics });
    const { results } = await pagefind.search(term);
    answers.push({ isPhrase, results });
  }
  return joinAnswers(answers);
}
