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
function readMarked(marked: string): readonly (readonly MarkedWord[])[] {
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
  const written = new Map(texts.flat().map((word) => [word.word, word])); // long texts say the same words again and again
  const answering = wording.map((asked) => {
    const known = [...written.values()];
    const found = [1, alike]
      .map((least) => known.filter((word) => answers(word, asked, least)))
      .find(({ length }) => length > 0);
    return new Set(
      (found ?? (asked.isOpen ? known.filter((word) => begins(word, asked)) : [])).map(({ word }) => word),
    );
  });
  const rows = texts.map((words) => rowLengths(words, answering));
  const longest = wording.map((_, at) => rows.flat().reduce((most, lengths) => Math.max(most, lengths[at] ?? 0), 0));
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
function rowLengths(words: readonly Word[], answering: readonly ReadonlySet<string>[]): readonly (readonly number[])[] {
  const isAnswer = (place: number, at: number): boolean => answering[at]?.has(words[place]?.word ?? '') ?? false;
  const lengths = words.map(() => answering.map(() => 0));
  words.forEach((_, place) =>
    answering.forEach((_words, at) => {
      if (!isAnswer(place, at) || isAnswer(place - 1, at - 1)) return;
      let length = 1;
      while (isAnswer(place + length, at + length)) length += 1;
      for (let step = 0; step < length; step += 1) lengths[place + step]?.splice(at + step, 1, length);
    }),
  );
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
