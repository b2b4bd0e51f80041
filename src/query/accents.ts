/**
 * How two Vietnamese words are compared. A word's key holds its letters with their own marks (â, ơ, đ) and its tone at the
 * end, so that where the tone is written ("hoà", "hòa") and whether i or y stands for the same sound ("kĩ", "kỹ") make no
 * difference, and every other difference does.
 */
import { fold } from '../vietnamese/fold.ts';

export const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const; // sắc huyền hỏi ngã nặng
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export interface Spelling {
  /** As written, NFC and small. */
  readonly word: string;
  /** "thủy" and "thuỷ" → "thuy3". */
  readonly key: string;
  /** "thuy". */
  readonly letters: string;
  /** The letters with i for y where they sound alike: "ky" → "ki". */
  readonly sound: string;
  readonly hasMarks: boolean;
}

/** Texts say the same words again and again. */
const spelled = new Map<string, Spelling>();
const mostSpelled = 20_000;

export function spell(written: string): Spelling {
  const known = spelled.get(written);
  if (known !== undefined) return known;
  const word = written.normalize('NFC').toLowerCase();
  const letters = fold(word);
  const parts = word.normalize('NFD');
  const tone = tones.findIndex((mark) => parts.includes(mark)) + 1;
  const key = keyOf(parts.replace(toneMarks, '').normalize('NFC'), tone);
  const spelling = { word, key, letters, sound: letters.replace(finalY, '$1i'), hasMarks: letters !== word };
  if (spelled.size < mostSpelled) spelled.set(written, spelling);
  return spelling;
}

/** @param toneless With its own marks, without tone: "thuơ". @param tone From 1 to 5 in the order of `tones`; 0 for none. */
export function keyOf(toneless: string, tone: number): string {
  return `${toneless.replace(finalY, '$1i')}${tone === 0 ? '' : tone}`;
}

/** y alone behind its consonants, or behind "qu", sounds as i: kỹ, lý, quý, y; not in "tuy", "may". */
const finalY = /^([^aăâeêioôơuưy]*|qu)y$/u;

export interface Word extends Spelling {
  readonly start: number;
  readonly end: number;
}

/** The words of a text, letters and digits, with their places. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    ...spell(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Letters that may be a Vietnamese syllable. */
export const syllable = /^(?!n?g[ey]|c[eiy]|k[aou])[^aeiouy]{0,3}[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?$/;

const rows = new Map<string, readonly Word[]>();

/** The words of a name or phrase of the lists, which every question is held against. */
export function rowOf(name: string): readonly Word[] {
  const row = rows.get(name) ?? wordsIn(name);
  rows.set(name, row);
  return row;
}

/**
 * How far a word of a text answers a word that was typed, from 0 to 1. Typed without marks, a word stands for any with its
 * letters; typed with marks, for itself, and less for others: a missing tone or hỏi for ngã is a slip, đ for d another word.
 */
export function likeness(typed: Spelling, written: Spelling): number {
  if (typed.key === written.key) return 1;
  if (typed.sound !== written.sound) return 0;
  if (!typed.hasMarks) return 0.96;
  const [typedLetters, typedTone] = apart(typed.key);
  const [writtenLetters, writtenTone] = apart(written.key);
  if (typedLetters !== writtenLetters) return 0.45;
  if (typedTone === '' || /^(?:34|43)$/.test(typedTone + writtenTone)) return 0.75;
  return 0.45;
}

function apart(key: string): readonly [letters: string, tone: string] {
  const last = key.at(-1) ?? '';
  return last >= '1' && last <= '5' ? [key.slice(0, -1), last] : [key, ''];
}
