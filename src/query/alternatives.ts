import type { SearchLists } from '../search/lists.ts';
import { textOf, type Wording } from './interpret.ts';
import type { CountRow } from './interpret.ts';

const most = 4;

/** Questions that do have answers: rows of the question's own words that stand somewhere, then phrases that share words with it. */
export async function alternativesTo(wording: Wording, { phrases }: SearchLists, countRow: CountRow): Promise<readonly string[]> {
  const words = wording.filter(({ isStop, isUnknown }) => !isStop && !isUnknown).slice(0, 8);
  const rows = [4, 3, 2].flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length)),
  );
  const found: Wording[] = [];
  for (const row of rows) {
    if (found.length === most) break;
    const isInside = found.some((other) => row.every((word) => other.includes(word)));
    if (!isInside && row.length < wording.length && (await countRow(row.map(({ word }) => word))) > 0) found.push(row);
  }
  const own = found.map(textOf);
  const near = phrases.filter((phrase) => words.some(({ word }) => phrase.split(' ').includes(word)) && !own.includes(phrase));
  return [...own, ...near].slice(0, most);
}
