/** How well a record answers a wording, by the words that are stored with it. */
import type { FoundRecord } from '../search/read-record.ts';
import { likeness, syllable, wordsIn, type Spelling, type Word } from './accents.ts';
import type { AskedWord, Wording } from './interpret.ts';

export interface Match {
  /** From 0 to about 1.3: what results are ordered by. */
  readonly score: number;
  /** Which part of what the wording says is in the record, each word beside one that it stands beside there; from 0 to 1. */
  readonly coverage: number;
}

/** A text of a record and how much its words count for it. */
export interface Field {
  readonly words: readonly Word[];
  readonly worth: number;
  readonly isTitle: boolean;
}

/** Reads the words of a record once for all wordings. */
export function fieldsOf({ title, content }: Pick<FoundRecord, 'title' | 'content'>): readonly Field[] {
  const { text, plan, place, headings, facts } = content;
  const field = (written: string, worth: number, isTitle = false): Field => ({
    words: wordsIn(written),
    worth,
    isTitle,
  });
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
  const none = wording.map(() => 0);
  const [best, inTitle, pairs] = [[...none], [...none], [...none]];
  const raise = (values: number[], at: number, value: number): void => {
    values[at] = Math.max(values[at] ?? 0, value);
  };
  let longestRow = 0;
  for (const { words, worth, isTitle } of fields) {
    const grades = words.map((written) => wording.map((asked) => grade(asked, written)));
    const gradeAt = (place: number, at: number): number => grades[place]?.[at] ?? 0;
    let rows = none;
    grades.forEach((found, place) => {
      rows = found.map((value, at) => {
        if (value === 0) return 0;
        raise(best, at, value * worth);
        if (isTitle) raise(inTitle, at, value);
        const beside = gradeAt(place - 1, at - 1);
        const near = 0.3 * Math.max(beside, gradeAt(place - 2, at - 1), gradeAt(place - 3, at - 1));
        raise(pairs, at, Math.min(beside || near, value) * worth);
        return beside > 0 ? (rows[at - 1] ?? 0) + 1 : 1;
      });
      longestRow = Math.max(longestRow, ...rows);
    });
  }
  const mean = (values: readonly number[], by: readonly number[]): number =>
    sum(values.map((value, at) => value * (by[at] ?? 0))) / sum(by);
  const found = mean(best, weights);
  if (wording.length === 1) return { coverage: found, score: found + 0.1 * mean(inTitle, weights) };
  const besideOthers = best.map((value, at) =>
    Math.max(pairs[at] ?? 0, pairs[at + 1] ?? 0, value * loneWorth(wording[at])),
  );
  const adjacency = mean(
    pairs,
    weights.map((weight, at) => (at === 0 ? 0 : Math.min(weight, weights[at - 1] ?? 0))),
  );
  const isWholeRow = longestRow === wording.length ? 0.1 : 0;
  return {
    coverage: mean(besideOthers, weights),
    score: 0.55 * found + 0.45 * adjacency + 0.1 * mean(inTitle, weights) + isWholeRow,
  };
}

/** A syllable by itself may be another word: "sở" of "sở hữu" is not that of "Sở Y tế". "ISO" and "2030" are words. */
function loneWorth(word: Spelling | undefined): number {
  return word !== undefined && syllable.test(word.letters) ? 0.2 : 1;
}

export function grade(asked: AskedWord, written: Spelling): number {
  const value = likeness(asked, written);
  if (value > 0 || !asked.isOpen) return value;
  if (!written.letters.startsWith(asked.letters)) return 0;
  return asked.hasMarks && !written.word.startsWith(asked.word) ? 0.4 : 0.8;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
