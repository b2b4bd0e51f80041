/** What of an answer is on the page. */
import type { Answer, Hit } from '../../query/answer.ts';
import type { Names } from './names.ts';

/** How many results "more" adds. */
export const pageLength = 10;

/** The answer on the page. */
export interface Shown {
  readonly answer: Answer;
  readonly names: Names;
  /** The hits of the answer, then what "more" added each time. */
  readonly pages: Pages;
}

type Pages = readonly (readonly Hit[])[];

/**
 * Each page is ranked for itself, so the order is the same again only in the same pages.
 *
 * @param count More than the answer holds when a reader comes back to where more were shown.
 */
export async function pagesOf({ hits, total, more }: Answer, count: number): Promise<Pages> {
  const further: Promise<readonly Hit[]>[] = [];
  for (let from = hits.length; from < Math.min(count, total); from += pageLength) further.push(more(from, pageLength));
  return [hits, ...(await Promise.all(further))];
}

/** How many of the ranked records were asked for; one that could not be shown counts too. */
export function reachedBy({ answer, pages }: Shown): number {
  return answer.hits.length + (pages.length - 1) * pageLength;
}
