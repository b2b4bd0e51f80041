/** How well a record answers a wording, by the words that are stored with it. */
import type { FoundRecord } from '../search/read-record.ts';
import { likeness, wordsIn, type Spelling, type Word } from './accents.ts';
import type { AskedWord, Wording } from './interpret.ts';

export interface Match {
  /** From 0 to about 1.4: what results are ordered by. */
  readonly score: number;
  /** Which part of what the wording says is in the record, from 0 to 1. */
  readonly coverage: number;
  /** The same, where a word counts in full only beside a word that it stands beside in the wording. */
  readonly inContext: number;
}

/** A text of a record and how much its words count for it. */
interface Field {
  readonly words: readonly Word[];
  readonly worth: number;
  readonly isTitle: boolean;
}

/** Reads the words of a record once for all wordings. */
export function fieldsOf({ title, content }: Pick<FoundRecord, 'title' | 'content'>): readonly Field[] {
  const { text, plan, place, headings, facts } = content;
  const field = (written: string, worth: number, isTitle = false): Field => ({ words: wordsIn(written), worth, isTitle });
  return [
    field(text, 1),
    field(title, 0.95, true),
    ...headings.map((heading, at) => field(heading, at === headings.length - 1 ? 0.92 : 0.8)),
    ...facts.map((fact) => field(fact, 0.9)),
    field(plan, 0.75),
    field(place, 0.5),
  ];
}

/** @param weigh How much a word says, from 0 to 1. */
export function matchRecord(fields: readonly Field[], wording: Wording, weigh: (word: Spelling) => number): Match {
  const weights = wording.map((word) => weigh(word) * (word.isStop ? 0.12 : 1));
  const total = sum(weights);
  const best = wording.map(() => 0);
  const said = wording.map(() => 0);
  const saidInRow = wording.map(() => 0);
  const inTitle = wording.map(() => 0);
  const pairs = wording.map(() => 0);
  let row = 0;
  for (const { words, worth, isTitle } of fields) {
    const grades = words.map((written) => wording.map((asked) => grade(asked, written)));
    let run: number[] = wording.map(() => 0);
    grades.forEach((found, place) => {
      const before = place === 0 ? undefined : grades[place - 1];
      const lengths = found.map((value, at) => {
        if (value === 0) return 0;
        best[at] = Math.max(best[at] ?? 0, value * worth);
        said[at] = Math.max(said[at] ?? 0, value);
        if (isTitle) inTitle[at] = Math.max(inTitle[at] ?? 0, value);
        const left = at === 0 ? 0 : (before?.[at - 1] ?? 0);
        const apart = at === 0 || left > 0 ? 0 : 0.3 * Math.max(grades[place - 2]?.[at - 1] ?? 0, grades[place - 3]?.[at - 1] ?? 0);
        if (left > 0 || apart > 0) pairs[at] = Math.max(pairs[at] ?? 0, Math.min(left + apart, value) * worth);
        if (left > 0) saidInRow[at] = Math.max(saidInRow[at] ?? 0, Math.min(left, value));
        return left > 0 ? (run[at - 1] ?? 0) + 1 : 1;
      });
      run = lengths;
      row = Math.max(row, ...lengths);
    });
  }
  const coverage = sum(best.map((value, at) => value * (weights[at] ?? 0))) / total;
  const context = said.map((value, at) => Math.max(saidInRow[at] ?? 0, saidInRow[at + 1] ?? 0, value * loneWorth(wording[at])));
  const inContext = wording.length === 1 ? coverage : sum(context.map((value, at) => value * (weights[at] ?? 0))) / total;
  const pairWeights = weights.map((weight, at) => (at === 0 ? 0 : Math.min(weight, weights[at - 1] ?? 0)));
  const adjacency =
    wording.length === 1 ? coverage : sum(pairs.map((value, at) => value * (pairWeights[at] ?? 0))) / sum(pairWeights);
  const title = sum(inTitle.map((value, at) => value * (weights[at] ?? 0))) / total;
  const isWholeRow = row === wording.length && row > 1 ? 0.1 : 0;
  return { coverage, inContext, score: 0.55 * coverage + 0.45 * adjacency + 0.1 * title + isWholeRow };
}

/** A syllable by itself may be another word: "sở" of "sở hữu" is not that of "Sở Y tế". "ISO" and "2030" are words. */
function loneWorth(word: Spelling | undefined): number {
  return word !== undefined && syllable.test(word.letters) ? 0.2 : 1;
}

const syllable = /^[^aeiouy]{0,3}[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?$/;

export function grade(asked: AskedWord, written: Spelling): number {
  const value = likeness(asked, written);
  if (value > 0 || !asked.isOpen) return value;
  if (!written.letters.startsWith(asked.letters)) return 0;
  return asked.hasMarks && !written.word.startsWith(asked.word) ? 0.4 : 0.8;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
