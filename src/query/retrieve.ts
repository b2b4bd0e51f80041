/**
 * Asks the index for the records that may answer. Pagefind takes every word as a beginning and asks for all of them
 * anywhere, so "bảo hộ" finds bảo quản with hội nghị; in quotation marks it takes whole words in a row, but gives all the
 * same score. Words in a row are therefore asked first, then all words, then fewer; with the marks that were typed before others.
 */
import type { Candidate, Chosen, Found } from './answer.ts';
import type { AskedWord, Wording } from './interpret.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Pass {
  /** In the letters of the text. */
  readonly term: string;
  readonly exactDiacritics: boolean;
}

export type Find = (pass: Pass, chosen: Chosen) => Promise<Found>;

export interface Retrieved {
  /** Likeliest first; each record once. */
  readonly candidates: readonly Candidate[];
  /** Whether they are all that there are; else words had to be left out to find them. */
  readonly isWhole: boolean;
  /** The questions whose answers together are the candidates; none when they cannot be asked so. */
  readonly passes: readonly Pass[];
}

/** Fewer than this, and the question is asked less strictly too. */
const enough = 8;
/** How many records are read to be ranked. */
export const readCount = 24;
/** A pasted text whose words stand nowhere in a row would ask hundreds of less strict questions. */
const mostRelaxed = 40;

export async function retrieve(find: Find, wordings: readonly Wording[], vocabulary: Vocabulary): Promise<Retrieved> {
  const scores = new Map<string, { candidate: Candidate; score: number }>();
  const asked: Pass[] = [];
  const ask = async (pass: Pass, worth: number, length: number): Promise<number> => {
    const { candidates } = await find(pass, {});
    const top = candidates[0]?.score ?? 1;
    for (const candidate of candidates) {
      const score = worth + 0.3 * (candidate.score / top) + 0.4 * longestRow(candidate.places, length);
      const known = scores.get(candidate.id);
      if (known === undefined || known.score < score) scores.set(candidate.id, { candidate, score });
    }
    return candidates.length;
  };
  /** Pagefind gives all rows the same score; the score of their words tells the better ones. */
  const order = async ({ term, exactDiacritics }: Pass): Promise<void> => {
    const { candidates } = await find({ term: term.replaceAll('"', ''), exactDiacritics }, {});
    const top = candidates[0]?.score ?? 1;
    for (const { id, score } of candidates) {
      const known = scores.get(id);
      if (known !== undefined) known.score += 0.3 * (score / top);
    }
  };
  const result = (isWhole: boolean, passes: readonly Pass[]): Retrieved => {
    const sorted = [...scores.values()].sort((a, b) => b.score - a.score).map(({ candidate }) => candidate);
    return { candidates: isWhole ? sorted : sorted.slice(0, readCount), isWhole, passes };
  };

  const base = wordings[0] ?? [];
  const phrases = phrasesOf(base).map((words) => rowOf(words, vocabulary));
  const [phrase] = phrases;
  if (phrase !== undefined && base.every((word) => word.phrase === base[0]?.phrase)) {
    if ((await ask(phrase, 2, base.length)) > readCount) await order(phrase);
    return result(true, [phrase]);
  }
  const few = base.length < 4 ? 1 : enough;
  for (const areRows of phrases.length > 0 ? [false] : [true, false]) {
    if (scores.size >= few) break;
    for (const wording of wordings) {
      for (const { worth, stop, ...pass } of passesOf(wording, vocabulary)) {
        if (isRow(pass) !== areRows) continue;
        const count = await ask(pass, worth, wording.length);
        if (count > 0) asked.push(pass);
        if (count < stop) continue;
        if (count > readCount && areRows) await order(pass);
        break;
      }
    }
  }
  for (const row of phrases) {
    const ids = new Set((await find(row, {})).candidates.map(({ id }) => id));
    for (const id of scores.keys()) if (!ids.has(id)) scores.delete(id);
  }
  if (phrases.length > 0) return result(true, []);
  if (scores.size >= enough) return result(true, asked);
  let left = mostRelaxed;
  for (const wording of wordings) {
    for (const { term, words } of relaxations(wording, vocabulary)) {
      if (scores.size >= readCount || left-- < 1) break;
      await ask({ term, exactDiacritics: false }, words / wording.length - 0.5, words);
    }
  }
  return result(false, []);
}

/** Words in quotation marks stand in a row. */
function isRow({ term }: Pass): boolean {
  return term.startsWith('"');
}

/** The words of each part in quotation marks. */
function phrasesOf(wording: Wording): readonly Wording[] {
  const quoted = Map.groupBy(wording, ({ phrase }) => phrase);
  quoted.delete(undefined);
  return [...quoted.values()];
}

function rowOf(words: Wording, vocabulary: Vocabulary): Pass {
  return { term: `"${termOf(words)}"`, exactDiacritics: isWritten(words, vocabulary) };
}

interface OrderedPass extends Pass {
  readonly worth: number;
  /** With so many records found, no less strict question is asked. */
  readonly stop: number;
}

function passesOf(wording: Wording, vocabulary: Vocabulary): readonly OrderedPass[] {
  const words = wording.filter(({ isUnknown }) => !isUnknown);
  if (words.length === 0) return [];
  const term = termOf(words);
  const last = words.at(-1);
  const isFinished = last?.isOpen !== true || vocabulary.ofSound(last.sound).length > 0;
  const isSure = isWritten(words, vocabulary);
  const row = `"${term}"`;
  const few = words.length < 4 ? 1 : enough;
  return [
    ...(isSure && isFinished ? [{ term: row, exactDiacritics: true, worth: 2.4, stop: few }] : []),
    ...(isSure ? [{ term, exactDiacritics: true, worth: 1.6, stop: enough }] : []),
    ...(isFinished ? [{ term: row, exactDiacritics: false, worth: 2, stop: few }] : []),
    { term, exactDiacritics: false, worth: 1, stop: enough },
  ];
}

/** Whether words are known exactly as typed; without any marks they may be words whose marks were left out. */
function isWritten(words: Wording, { forms }: Vocabulary): boolean {
  const isKnown = ({ letters, key, hasMarks, isOpen }: AskedWord): boolean =>
    /\d/.test(letters) || forms(key).length > 0 || (hasMarks && isOpen);
  return words.some(({ hasMarks }) => hasMarks) && words.every(isKnown);
}

/**
 * Less strict questions, strictest first: without the words that only shape the question, without one of its commonest
 * words, then rows of four, three and two, then its rarest words.
 */
function* relaxations(
  wording: Wording,
  vocabulary: Vocabulary,
): Generator<{ readonly term: string; readonly words: number }> {
  const known = wording.filter(({ isUnknown }) => !isUnknown);
  const words = known.filter(({ isStop }) => !isStop);
  const weights = new Map(words.map((word) => [word, vocabulary.weight(word)]));
  const byWeight = words.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
  if (words.length > 0 && words.length < known.length) yield { term: termOf(words), words: words.length };
  if (words.length > 2) {
    for (const dropped of byWeight.slice(0, 2)) {
      yield { term: termOf(words.filter((word) => word !== dropped)), words: words.length - 1 };
    }
  }
  for (const length of [4, 3, 2]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      yield { term: termOf(words.slice(at, at + length)), words: length };
    }
  }
  for (const word of byWeight.toReversed().slice(0, 3)) yield { term: termOf([word]), words: 1 };
}

/** "151/KH-UBND" is one word to Pagefind; "KH&CN", "sáng-tạo" and the years "2021-2025" are asked as two. */
export function termOf(words: readonly AskedWord[]): string {
  let isNumber = false;
  return words
    .map(({ word, tie }, at) => {
      const isApart = at === 0 || tie === '' || /^[-–]\d/u.test(tie + word);
      if (isApart) isNumber = /\d/.test(word);
      return `${at === 0 ? '' : isNumber && !isApart ? tie : ' '}${word}`;
    })
    .join('');
}

/** The longest row of words, from 0 (all apart) to 1. */
function longestRow(places: readonly number[], length: number): number {
  if (length < 2) return 0;
  let longest = 1;
  let row = 1;
  for (let at = 1; at < places.length; at += 1) {
    row = places[at] === (places[at - 1] ?? 0) + 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
  }
  return Math.min(1, (longest - 1) / (length - 1));
}
