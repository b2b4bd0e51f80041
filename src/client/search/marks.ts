/** Shows where a text answers a query. Pagefind's own marks stand on beginnings of words and on syllables by themselves. */
import { fold } from '../../vietnamese/fold.ts';
import { hasMarks, type Query } from './query.ts';

export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a word of the text answers a word of the query. */
type Matches = (written: string, asked: string) => boolean;

const sameMarks: Matches = (written, asked) => spelling(written) === spelling(asked);
const sameLetters: Matches = (written, asked) => fold(written) === fold(asked);
const beginning: Matches = (written, asked) => fold(written).startsWith(fold(asked));

/**
 * Marks whole words of texts that are shown together (the title and the words of one hit).
 *
 * A word typed with marks stands for itself alone where the texts have it; else, as one typed without, for every word of
 * the same letters. Only the last word may be unfinished. A syllable that stands in a row with others of the query
 * ("sở hữu") is not marked where it is alone ("Sở Y tế"): alone it is another word.
 *
 * @returns For each text its pieces; joined they are the text.
 */
export function markTexts(texts: readonly string[], query: Query): readonly (readonly MarkedPiece[])[] {
  const written = texts.map(readWords);
  const all = written.flat();
  const matches = query.words.map((asked, index) => {
    const isLast = index === query.words.length - 1 && !query.isPhrase;
    const ways = [...(hasMarks(asked) ? [sameMarks] : []), sameLetters, ...(isLast ? [beginning] : [])];
    return ways.find((way) => all.some(({ text }) => way(text, asked))) ?? sameLetters;
  });
  const rows = written.map((words) => rowLengths(words, query.words, matches));
  const longest = query.words.map((_, asked) => Math.max(0, ...rows.flat().map((lengths) => lengths[asked] ?? 0)));
  return texts.map((text, index) => {
    const marked = (written[index] ?? []).filter((_, place) =>
      rows[index]?.[place]?.some((length, asked) => length > 1 || (length === 1 && longest[asked] === 1)),
    );
    return cut(text, marked);
  });
}

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** For each word of the text and each of the query: how long the row is that they stand in together; 0 for no match. */
function rowLengths(words: readonly Word[], asked: readonly string[], matches: readonly Matches[]): number[][] {
  const lengths: number[][] = words.map(({ text }) =>
    asked.map((word, index) => (matches[index]?.(text, word) === true ? 1 : 0)),
  );
  const at = (place: number, index: number): number => lengths[place]?.[index] ?? 0;
  const set = (place: number, index: number, length: number): void => {
    const row = lengths[place];
    if (row !== undefined) row[index] = length;
  };
  for (let place = 1; place < words.length; place += 1) {
    for (let index = 1; index < asked.length; index += 1) {
      if (at(place, index) > 0) set(place, index, at(place - 1, index - 1) + 1);
    }
  }
  for (let place = words.length - 2; place >= 0; place -= 1) {
    for (let index = asked.length - 2; index >= 0; index -= 1) {
      if (at(place, index) > 0 && at(place + 1, index + 1) > at(place, index)) {
        set(place, index, at(place + 1, index + 1));
      }
    }
  }
  return lengths;
}

/** Marked words with nothing but signs or a space between them become one piece. */
function cut(text: string, marked: readonly Word[]): readonly MarkedPiece[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of marked) {
    const last = spans.at(-1);
    if (last !== undefined && /^[\s/&–-]{1,3}$/u.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** Letters and marks, wherever in the syllable the tone is written: "hoà" and "hòa" are one word, "hoa" another. */
function spelling(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  return `${parts.replace(/\p{M}+/gu, '')} ${[...(parts.match(/\p{M}/gu) ?? [])].sort().join('')}`;
}
