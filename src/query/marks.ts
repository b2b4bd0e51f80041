/** Shows where a text answers a question, by the same likeness of words that ranks results. */
import { likeness, wordsIn, type Spelling, type Word } from './accents.ts';

export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

interface MarkedWord extends Spelling {
  readonly isOpen: boolean;
}

/** Below this a word of the text is another word, whatever its letters. */
const alike = 0.7;

/** Wordings as `Answer.marked` and the addresses of hits write them: "khcn | khoa học và công nghệ". The last word of each may be unfinished. */
export function readMarked(marked: string): readonly (readonly MarkedWord[])[] {
  return marked
    .slice(0, 600)
    .split('|')
    .map((wording) => {
      const words = wordsIn(wording);
      return words.map((word, at) => ({ ...word, isOpen: at === words.length - 1 }));
    })
    .filter((words) => words.length > 0);
}

/**
 * Marks whole words of texts that are shown together (the title and the words of one hit).
 *
 * A word typed with marks stands for itself where the texts have it, else for those it may be a slip of; the last word may
 * be a beginning. A syllable that stands in a row with others of the question ("sở hữu") is not marked where it is alone
 * ("Sở Y tế"): alone it is another word.
 *
 * @returns For each text its pieces; joined they are the text.
 */
export function markTexts(texts: readonly string[], marked: string): readonly (readonly MarkedPiece[])[] {
  const written = texts.map(wordsIn);
  const places = written.map((words) => words.map(() => false));
  for (const wording of readMarked(marked)) markWording(written, wording, places);
  return texts.map((text, at) =>
    cut(
      text,
      (written[at] ?? []).filter((_, place) => places[at]?.[place]),
    ),
  );
}

function markWording(texts: readonly (readonly Word[])[], wording: readonly MarkedWord[], places: boolean[][]): void {
  const all = texts.flat();
  const least = wording.map((asked) => (all.some((word) => answers(word, asked, 1)) ? 1 : alike));
  const isWritten = wording.map((asked, at) => all.some((word) => answers(word, asked, least[at] ?? 1)));
  const matches = (word: Word, at: number): boolean => {
    const asked = wording[at];
    if (asked === undefined) return false;
    return answers(word, asked, least[at] ?? 1) || (asked.isOpen && isWritten[at] !== true && begins(word, asked));
  };
  const rows = texts.map((words) => rowLengths(words, wording.length, matches));
  const longest = wording.map((_, at) => Math.max(0, ...rows.flat().map((lengths) => lengths[at] ?? 0)));
  rows.forEach((lengths, text) =>
    lengths.forEach((row, place) => {
      const isMarked = row.some((length, at) => length > 1 || (length === 1 && longest[at] === 1));
      const found = places[text];
      if (isMarked && found !== undefined) found[place] = true;
    }),
  );
}

function answers(word: Spelling, asked: Spelling, least: number): boolean {
  const value = likeness(asked, word);
  return value >= (asked.hasMarks ? least : alike);
}

function begins(word: Spelling, asked: Spelling): boolean {
  return asked.hasMarks ? word.word.startsWith(asked.word) : word.letters.startsWith(asked.letters);
}

/** For each word of a text and each of the question: how long the row is that they stand in together; 0 for no match. */
function rowLengths(
  words: readonly Word[],
  count: number,
  matches: (word: Word, at: number) => boolean,
): readonly (readonly number[])[] {
  const lengths = words.map((word) => Array.from({ length: count }, (_, at): number => (matches(word, at) ? 1 : 0)));
  const at = (place: number, index: number): number => lengths[place]?.[index] ?? 0;
  const set = (place: number, index: number, length: number): void => {
    const row = lengths[place];
    if (row !== undefined) row[index] = length;
  };
  for (let place = 1; place < words.length; place += 1) {
    for (let index = 1; index < count; index += 1) {
      if (at(place, index) > 0) set(place, index, at(place - 1, index - 1) + 1);
    }
  }
  for (let place = words.length - 2; place >= 0; place -= 1) {
    for (let index = count - 2; index >= 0; index -= 1) {
      if (at(place, index) > 0 && at(place + 1, index + 1) > at(place, index))
        set(place, index, at(place + 1, index + 1));
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
