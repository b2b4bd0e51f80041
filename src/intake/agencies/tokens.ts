/** Words of a text as names are compared: case, marks, tone placement and i/y apart, with what stands between them. */
import { fold } from '../../vietnamese/fold.ts';

export interface Token {
  /** As printed. */
  readonly text: string;
  /** Offsets in the text, from 0. */
  readonly start: number;
  readonly end: number;
  /** Small letters without marks: words that a bad scan may confuse are equal. */
  readonly key: string;
  /** Small letters with the tone mark at the end: "hoá" and "hóa" are equal, "tỉnh" and "tinh" are not. */
  readonly norm: string;
  /** Signs between the word before and this one, without spaces: `,` `;` `&` `.` or empty. */
  readonly gap: string;
  /** No space before it: "UBND" of "17/KH-UBND". */
  readonly isGlued: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Every word of a text in order. Never throws. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(Math.max(previousEnd, start - 12), start);
    const gap = between.replace(/\s+/gu, '');
    const isGlued = gap !== '' && !/\s/u.test(between);
    tokens.push({ text: match[0], start, end, ...formsOf(match[0]), gap, isGlued });
    previousEnd = end;
  }
  return tokens;
}

/** Documents repeat a few thousand words: what was worked out once is kept, up to a bound. */
const forms = new Map<string, { readonly key: string; readonly norm: string }>();
const mostForms = 20_000;

function formsOf(text: string): { readonly key: string; readonly norm: string } {
  const kept = forms.get(text);
  if (kept !== undefined) return kept;
  if (forms.size >= mostForms) forms.clear();
  const found = { key: keyOf(text), norm: normOf(text) };
  forms.set(text, found);
  return found;
}

function keyOf(text: string): string {
  return fold(text).replaceAll('y', 'i');
}

/** Small letters of one word with the tone mark at the end. */
export function normOf(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replaceAll('y', 'i');
  const tone = letters.match(tones)?.join('') ?? '';
  return tone === '' ? letters : letters.replace(tones, '') + tone;
}

/** True for a word whose first letter is a capital. */
export function isCapitalized(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** True for a word of capitals and digits alone, at least two letters: an abbreviation. */
export function isAllCapitals(text: string): boolean {
  return /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*$/u.test(text) && text.length > 1;
}

/** The norms of words, parted by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(normOf));
}
