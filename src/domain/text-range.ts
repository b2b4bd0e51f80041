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
  const pattern = new RegExp(words.trim().split(/\s+/u).map(RegExp.escape).join('\\s+'), 'gu');
  pattern.lastIndex = from === 0 ? 0 : Array.from(text).slice(0, from).join('').length;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const start = lengthOf(text.slice(0, found.index));
  return { start, end: start + lengthOf(found[0]) };
}

const lengthOf = (text: string): number => Array.from(text).length;
