/** What the words of a query mean: words as the index spells them, and other wordings of the same question. */
import type { SearchLists } from '../search/lists.ts';
import { likeness, rowOf, syllable, wordsIn, type Spelling } from './accents.ts';
import { squeeze, type OtherWords } from './abbreviations.ts';
import type { Note } from './answer.ts';
import { findDocuments, type NamedDocument } from './document-numbers.ts';
import { decodeKeystrokes } from './keystrokes.ts';
import type { QueryWord, ReadQuery } from './read-query.ts';
import { findStopWords } from './stop-words.ts';
import { distance, type Vocabulary } from './vocabulary.ts';

/** A word of a wording, ready to be looked for. */
export interface AskedWord extends QueryWord {
  /** No record has it. */
  readonly isUnknown: boolean;
  /** May be the beginning of a longer word. */
  readonly isOpen: boolean;
}

export type Wording = readonly AskedWord[];

export interface Interpretation {
  /** The plans and legal documents that it names. */
  readonly documents: readonly NamedDocument[];
  /** The question as it is searched first, then others of the same meaning. */
  readonly wordings: readonly Wording[];
  readonly notes: readonly Note[];
}

/** How many records hold the words in a row. */
export type CountRow = (words: readonly string[]) => Promise<number>;

export interface Known {
  readonly lists: SearchLists;
  readonly vocabulary: Vocabulary;
  readonly otherWords: OtherWords;
}

const mostWordings = 4;
const mostReadings = 6;

export async function interpret(
  query: ReadQuery,
  { lists, vocabulary, otherWords }: Known,
  countRow: CountRow,
): Promise<Interpretation> {
  const { words } = query;
  const short = new Set(words.flatMap((_, at) => expansionAt(words, at, otherWords)?.covers ?? []));
  const spelled = await Promise.all(
    words.map((word, at) =>
      short.has(at) || word.tie !== ''
        ? Promise.resolve(word)
        : respell(word, at, words, query.isOpen, vocabulary, countRow),
    ),
  );
  const ask = (wording: readonly QueryWord[], isOpen: boolean): Wording =>
    wording.map((word, at) => askedWord(word, isOpen && at === wording.length - 1, vocabulary));
  const documents = findDocuments(spelled, lists);
  const base = ask(withNumber(spelled, documents), query.isOpen);
  const isQuoted = words.some(({ phrase }) => phrase !== undefined);
  const expanded = isQuoted ? [] : expand(base, otherWords).map((wording) => ask(wording, false));
  const replaced =
    isQuoted || expanded.length > 0 ? [] : replace(base, otherWords, vocabulary).map((wording) => ask(wording, false));
  const shortWords = new Set([...short].map((at) => words[at]?.letters));
  const isWritten =
    expanded.length === 0 || base.every(({ isUnknown, letters }) => !shortWords.has(letters) || !isUnknown);
  const said = textOf(spelled);
  const also = new Set([...expanded, ...replaced].filter(({ length }) => length >= base.length).map(textOf));
  return {
    documents,
    wordings: [...expanded, ...(isWritten ? [base] : []), ...replaced].slice(0, mostWordings),
    notes: [
      ...(query.isCut ? [{ kind: 'cut' as const, words: query.words.length }] : []),
      ...(spelled.some(({ key }, at) => key !== words[at]?.key)
        ? [{ kind: 'read-as' as const, from: query.text, to: said }]
        : []),
      ...[...also].map((to) => ({ kind: 'also' as const, from: said, to })),
      ...base
        .filter(({ isUnknown, isStop, letters }) => isUnknown && !isStop && !shortWords.has(letters))
        .map(({ typed }) => ({ kind: 'unknown' as const, word: typed })),
    ],
  };
}

/** The words as they would be typed. */
export function textOf(words: readonly QueryWord[]): string {
  return words.map(({ typed, tie }, at) => (at === 0 ? '' : tie || ' ') + typed).join('');
}

/** "qd 1068" → "1068/QĐ-TTg": the number as the lists spell it, where it names one document alone. */
function withNumber(words: readonly QueryWord[], documents: readonly NamedDocument[]): readonly QueryWord[] {
  const [first, ...others] = documents;
  if (first === undefined || others.some(({ number }) => number !== first.number)) return words;
  return [...words.slice(0, first.from), ...readWords(first.number), ...words.slice(first.to)];
}

function readWords(text: string): readonly QueryWord[] {
  return wordsIn(text).map((word) => ({
    ...word,
    typed: text.slice(word.start, word.end),
    tie: /[^ \p{L}\p{M}\p{N}]$/u.exec(text.slice(0, word.start))?.[0] ?? '',
    isStop: false,
  }));
}

function askedWord(word: QueryWord, isLast: boolean, vocabulary: Vocabulary): AskedWord {
  const isOpen = isLast && vocabulary.isBeginning(word);
  const isListed = word.letters.length > 1 && !/\d/.test(word.letters); // single letters and numbers are not
  return { ...word, isOpen, isUnknown: isListed && !isOpen && vocabulary.ofSound(word.sound).length === 0 };
}

/** The word itself when the index has it, when it only shapes the question or is still being typed; else what was likely meant. */
async function respell(
  word: QueryWord,
  at: number,
  words: readonly QueryWord[],
  isOpen: boolean,
  vocabulary: Vocabulary,
  countRow: CountRow,
): Promise<QueryWord> {
  const known = vocabulary.same(word);
  if (known.length > 0) return word.hasMarks ? { ...word, ...known[0] } : word; // "thuỷ" is asked as most records write it
  const meant = word.hasMarks ? undefined : vocabulary.forms(decodeKeystrokes(word.word) ?? '')[0];
  if (meant !== undefined) return replaced(word, meant);
  if (word.isStop || word.letters.length === 1 || /\d/.test(word.letters)) return word;
  if (isOpen && at === words.length - 1 && vocabulary.isBeginning(word)) return word;
  if (mayBeShort(word)) return word;
  const readings = vocabulary.nearest(word, mostReadings).filter((reading) => findStopWords([reading])[0] === false);
  if (words.length === 1)
    return replaced(
      word,
      readings.find((reading) => distance(word, reading) < 0.5),
    );
  const [before, after] = [words[at - 1]?.word, words[at + 1]?.word];
  const fits = await Promise.all(
    readings.map(async (reading) => {
      const left = before === undefined ? 0 : await countRow([before, reading.word]);
      const right = after === undefined ? 0 : await countRow([reading.word, after]);
      const isOther = reading.sound !== word.sound && syllable.test(word.letters);
      const least = isOther ? (word.hasMarks ? vocabulary.many : Infinity) : 1;
      return left + right < least ? 0 : (left + right) / (1 + distance(word, reading));
    }),
  );
  const best = Math.max(0, ...fits);
  return best > 0 ? replaced(word, readings[fits.indexOf(best)]) : word;
}

function replaced(word: QueryWord, meant: Spelling | undefined): QueryWord {
  return meant === undefined ? word : { ...word, ...meant, typed: meant.word };
}

interface Expansion {
  /** Places of the words that it replaces. */
  readonly covers: readonly number[];
  readonly to: readonly string[];
}

/** The abbreviation that begins at a word: of several words tied or apart ("KH&CN", "CMCN 4.0"), the longest first. */
function expansionAt(words: readonly QueryWord[], at: number, { long }: OtherWords): Expansion | undefined {
  if (at > 0 && words[at]?.tie !== '') return undefined;
  for (const length of [4, 3, 2, 1]) {
    const taken = words.slice(at, at + length);
    const isPartOfMore = (words[at + length]?.tie ?? '') !== '';
    if (taken.length < length || isPartOfMore || !taken.every(mayBeShort)) continue;
    const key = squeeze(taken.map(({ letters }) => letters).join(''));
    const to = long.get(key) ?? (key.length > 3 ? [...long].find(([short]) => short.startsWith(key))?.[1] : undefined);
    if (to !== undefined) return { covers: taken.map((_, index) => at + index), to };
  }
  return undefined;
}

/** Capitals, or letters without a vowel: "từ" and "tu" are no "TU", "shtt" is "SHTT". */
function mayBeShort({ typed, letters }: QueryWord): boolean {
  return /^[A-ZĐ\d]+$/u.test(typed) || !/[aeiouy]/.test(letters);
}

/** Every abbreviation of the query spelled out, in each of its readings. */
function expand(words: Wording, otherWords: OtherWords): readonly (readonly QueryWord[])[] {
  let readings: readonly (readonly QueryWord[])[] = [[]];
  let isChanged = false;
  for (let at = 0; at < words.length;) {
    const expansion = expansionAt(words, at, otherWords);
    const next = expansion?.to.map(readWords) ?? [words.slice(at, at + 1)];
    readings = readings.flatMap((reading) => next.map((more) => [...reading, ...more])).slice(0, mostWordings - 1);
    isChanged ||= expansion !== undefined;
    at += expansion?.covers.length ?? 1;
  }
  return isChanged ? readings : [];
}

/** "thương hiệu" → "nhãn hiệu", "sở hữu trí tuệ" → "SHTT": the first that the query says and records write. */
function replace(words: Wording, { instead }: OtherWords, vocabulary: Vocabulary): readonly (readonly QueryWord[])[] {
  for (const [said, written] of instead) {
    const row = rowOf(said);
    const at = placeOf(words, row);
    const meant = at === -1 ? [] : readWords(written);
    if (at === -1 || !meant.every((word) => vocabulary.ofSound(word.sound).length > 0)) continue;
    return [[...words.slice(0, at), ...meant, ...words.slice(at + row.length)]];
  }
  return [];
}

/** Whether words that were typed name a row of the lists. */
export function saysRow(typed: readonly Spelling[], row: readonly Spelling[]): boolean {
  return placeOf(typed, row) !== -1;
}

function placeOf(typed: readonly Spelling[], row: readonly Spelling[]): number {
  return typed.findIndex((_, start) =>
    row.every((named, index) => {
      const word = typed[start + index];
      return word !== undefined && likeness(word, named) > 0.7;
    }),
  );
}
