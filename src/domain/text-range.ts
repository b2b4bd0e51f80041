import { clauseText, type Clause } from './clause.ts';

/** Characters (Unicode code points) of a text, counted from 0; `end` is the first one after. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where words first stand in the own words of a clause. White space is no word: a quote may run over the end of a heading or
 * cell.
 *
 * @param from Looks from this character on.
 * @returns `undefined` where they do not stand in it.
 */
export function rangeOf(words: string, clause: Clause, from = 0): TextRange | undefined {
  const text = clauseText(clause);
  const before = from === 0 ? '' : Array.from(text).slice(0, from).join('');
  const wanted = collapsed(words.trim());
  const found = collapsed(text).indexOf(wanted, collapsed(before).length);
  if (found === -1) return undefined;
  const start = placeIn(text, found);
  const end = placeIn(text, found + wanted.length - 1) + 1;
  return { start: lengthOf(text.slice(0, start)), end: lengthOf(text.slice(0, end)) };
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ');

/** Where a place of the collapsed text is in the text itself. */
function placeIn(text: string, place: number): number {
  let surplus = 0;
  for (const { index, 0: run } of text.matchAll(/\s{2,}/gu)) {
    if (index - surplus >= place) break;
    surplus += run.length - 1;
  }
  return place + surplus;
}

const lengthOf = (text: string): number => Array.from(text).length;
