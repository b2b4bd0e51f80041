import type { SearchLists } from '../search/lists.ts';
import { rowOf } from './accents.ts';
import { saysRow, textOf, type CountRow, type Wording } from './interpret.ts';

const most = 3;

/** Questions that do have answers: phrases of the plans that stand in the question, else rows of its words that stand in a record. */
export async function alternativesTo(
  wording: Wording,
  lists: SearchLists,
  countRow: CountRow,
): Promise<readonly string[]> {
  const phrases = lists.phrases
    .filter((phrase) => saysRow(wording, rowOf(phrase)))
    .toSorted((a, b) => b.length - a.length);
  const longest = phrases.filter((phrase, at) => !phrases.slice(0, at).some((longer) => longer.includes(phrase)));
  if (longest.length > 0) return longest.slice(0, most);
  const words = wording.filter(({ isStop }) => !isStop).slice(0, 8);
  const rows: Wording[] = [];
  for (const length of [4, 3, 2]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const row = words.slice(at, at + length);
      const isNew = length < wording.length && !rows.some((other) => other.some((word) => row.includes(word)));
      if (isNew && (await countRow(row.map(({ word }) => word))) > 0) rows.push(row);
    }
  }
  return rows.slice(0, most).map(textOf);
}
