/**
 * Asks the index for the records that may answer. Pagefind takes every word as a beginning and asks for all of them
 * anywhere, so "bảo hộ" finds bảo quản with hội nghị; in quotation marks it takes whole words in a row, but gives all the
 * same score. Words in a row are therefore asked first, then all words, then fewer; with the marks that were typed before others.
 */
import { toIndexLetters } from '../search/letters.ts';
import type { Candidate, Chosen, Index } from './answer.ts';
import type { Pass } from './count-facets.ts';
import type { AskedWord, Wording } from './interpret.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Retrieved {
  /** Likeliest first; each record once. */
  readonly candidates: readonly Candidate[];
  /** The questions whose answers together are the result; none when words had to be left out to find anything. */
  readonly counted: readonly Pass[];
}

/** Fewer than this, and the question is asked less strictly too. */
const enough = 8;
/** How many records are read to be ranked. */
export const read = 24;
/** A pasted text whose words stand nowhere in a row would ask hundreds of less strict questions. */
const mostRelaxed = 40;

/** @param isPhrase The whole question stood in quotation marks: nothing less will do. */
export async function retrieve(
  index: Index,
  wordings: readonly Wording[],
  chosen: Chosen,
  vocabulary: Vocabulary,
  isPhrase = false,
): Promise<Retrieved> {
  const scores = new Map<string, { candidate: Candidate; score: number }>();
  const counted: Pass[] = [];
  const find = async ({ term, exactDiacritics }: Pass): Promise<readonly Candidate[]> =>
    (await index.find(toIndexLetters(term), { exactDiacritics, chosen })).candidates;
  const ask = async (pass: Pass, worth: number, length: number): Promise<number> => {
    const candidates = await find(pass);
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
    const candidates = await find({ term: term.replaceAll('"', ''), exactDiacritics });
    const top = candidates[0]?.score ?? 1;
    for (const { id, score } of candidates) {
      const known = scores.get(id);
      if (known !== undefined) known.score += 0.3 * (score / top);
    }
  };
  for (const wording of wordings) {
    const passes = passesOf(wording, vocabulary);
    for (const { worth, stop, ...pass } of isPhrase ? passes.filter(isRow).slice(0, 1) : passes) {
      const count = await ask(pass, worth, wording.length);
      if (count > 0) counted.push(pass);
      if (count < stop) continue;
      if (count > read && isRow(pass)) await order(pass);
      break;
    }
  }
  const isRelaxed = !isPhrase && scores.size < enough;
  if (isRelaxed) {
    let left = mostRelaxed;
    for (const wording of wordings) {
      for (const { term, words } of relaxations(wording, vocabulary)) {
        if (scores.size >= read || left-- < 1) break;
        await ask({ term, exactDiacritics: false }, words / wording.length - 0.5, words);
      }
    }
  }
  return {
    candidates: [...scores.values()].sort((a, b) => b.score - a.score).map(({ candidate }) => candidate),
    counted: isRelaxed ? [] : counted,
  };
}

/** Words in quotation marks stand in a row. */
function isRow({ term }: Pass): boolean {
  return term.startsWith('"');
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
  const isWritten = words.some(({ hasMarks }) => hasMarks) && words.every((word) => isSureOfMarks(word, vocabulary));
  const row = `"${term}"`;
  const few = words.length < 4 ? 1 : enough;
  return [
    ...(isWritten && isFinished ? [{ term: row, exactDiacritics: true, worth: 2.4, stop: few }] : []),
    ...(isWritten ? [{ term, exactDiacritics: true, worth: 1.6, stop: enough }] : []),
    ...(isFinished ? [{ term: row, exactDiacritics: false, worth: 2, stop: few }] : []),
    { term, exactDiacritics: false, worth: 1, stop: enough },
  ];
}

/** Whether a word is known exactly as typed; one without marks may be one whose marks were left out. */
function isSureOfMarks({ letters, key, hasMarks, isOpen }: AskedWord, { forms }: Vocabulary): boolean {
  return /\d/.test(letters) || forms(key).length > 0 || (hasMarks && isOpen);
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
