/** What a reader typed, and what is asked of the index for it. The full query layer grows here. */
import { toIndexLetters } from '../../search/letters.ts';
import { fold } from '../../vietnamese/fold.ts';

export interface Query {
  /** As typed: NFC, one space between words, without the quotation marks of a phrase. */
  readonly text: string;
  /** Typed in quotation marks: the words must stand together in this order. */
  readonly isPhrase: boolean;
  /** Letters and digits in their order: "151/KH-UBND" is three. */
  readonly words: readonly string[];
}

/** One question to Pagefind. */
export interface Pass {
  /** In the letters of the index; a phrase stands in quotation marks. */
  readonly term: string;
  readonly isPhrase: boolean;
  /** Whether marks must be those of the query ("quý" without "quyền"). */
  readonly exactDiacritics: boolean;
}

const shortest = 2;
const wholeInQuotes = /^["“”„](.+?)["“”]?$/u;

/** @returns `undefined` for less than two letters or digits: one letter asks for nearly every clause. */
export function readQuery(typed: string): Query | undefined {
  const line = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const quoted = wholeInQuotes.exec(line)?.[1];
  const text = (quoted ?? line)
    .replace(/["“”„]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const words = wordsOf(text);
  if (words.join('').length < shortest) return undefined;
  return { text, isPhrase: quoted !== undefined, words };
}

/**
 * The questions for one query, best first. Pagefind itself asks for every word anywhere in a clause and takes each as a
 * beginning, so "bảo hộ" finds bảo quản with sinh học; words that stand together therefore come before words apart, with
 * the very marks that were typed before any others ("hoà giải" before "hòa giải" before "hoàn … giải"). A single word
 * keeps its marks first of all: "sá" on its way to "sáng" is nearer to "sáng" than to "sa".
 */
export function passesOf({ text, isPhrase, words }: Query): readonly Pass[] {
  const asTyped = toIndexLetters(text);
  const apart = toIndexLetters(words.join(' ')); // "2021-2025" is one word to Pagefind, "2021 - 2025" two
  const exactness = hasMarks(text) ? [true, false] : [false];
  const ways = exactness.map((exactDiacritics) => [
    { exactDiacritics, isPhrase: true },
    ...(isPhrase ? [] : [{ exactDiacritics, isPhrase: false }]),
  ]);
  const ordered =
    words.length === 1 ? ways.flat() : ways.flat().toSorted((a, b) => Number(b.isPhrase) - Number(a.isPhrase));
  return (asTyped === apart ? [apart] : [asTyped, apart]).flatMap((term) =>
    ordered.map((way) => ({ ...way, term: way.isPhrase ? `"${term}"` : term })),
  );
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a word was typed with a mark or with đ: "đe", "án". */
export function hasMarks(text: string): boolean {
  return text.normalize('NFC').toLowerCase() !== fold(text);
}
