/** Words of documents within a line of the interface: Vietnamese, whatever the language of the line. */
import type { Language } from './language.ts';

/** Unicode's signs for words of another writing within a line. Nobody sees or hears them. */
const [begin, end] = ['\u2068', '\u2069'];
const isolated = new RegExp(`${begin}([^${end}]*)${end}`, 'u');

export interface MixedPart {
  readonly text: string;
  readonly isVietnamese: boolean;
}

/** Marks words of documents for the line that they are put in; a Vietnamese line needs no marks. */
export const quoted = (language: Language, words: string): string =>
  language === 'vi' ? words : `${begin}${words}${end}`;

/** A line as parts of one language each: `mixedParts('10 ⁨văn bằng⁩ a year')`. */
export const mixedParts = (line: string): readonly MixedPart[] =>
  line
    .split(isolated)
    .map((text, place) => ({ text, isVietnamese: place % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** The words of a line alone, where no part can be marked. */
export const plainLine = (line: string): string =>
  mixedParts(line)
    .map(({ text }) => text)
    .join('');
