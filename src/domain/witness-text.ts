/** A plan's text as one of its sources prints it: the published text with the records of that source undone. */
import type { SourceRecord } from './correction.ts';

/** Which record stands between what is printed and what is published. */
export interface Difference {
  readonly list: Exclude<keyof SourceRecord, 'pageBreaks'>;
  /** Place of the record in its list. */
  readonly index: number;
  /** Line of the source, from 1; `undefined` for words that it lacks. */
  readonly line: number | undefined;
}

/** A run of letters. A space between two pieces stands at the beginning of the second; joined, the pieces are the text. */
export interface WitnessPiece {
  /** Empty for words that the source lacks. */
  readonly printed: string;
  /** Empty for what is left out. */
  readonly published: string;
  /** `undefined` where the source prints what is published; a doubtful reading has one although both are the same. */
  readonly difference: Difference | undefined;
}

export interface WitnessText {
  /** By label: the paragraphs and cells of each clause that has words, the marker in the first. */
  readonly clauses: ReadonlyMap<string, readonly (readonly WitnessPiece[])[]>;
  /** What the source prints on lines that hold no word of the plan, a piece for each line. */
  readonly outside: readonly WitnessPiece[];
}
