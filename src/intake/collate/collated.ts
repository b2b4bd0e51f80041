/** Several copies as one text: each place of it holds what each copy prints there. */
import type { Look } from '../source-text.ts';
import type { Decision } from './decision.ts';
import type { CellPlace, PrintedWord, WitnessText } from './witness-text.ts';

/** One place of the text, mostly one word. */
export interface Slot {
  /** What each copy prints here, by its number; empty where it prints nothing. One at least prints something. */
  readonly readings: readonly (readonly PrintedWord[])[];
  /** Set where copies differ, and where a word that copies print is no part of the text. */
  readonly decision?: Decision;
}

export interface CollatedTable {
  readonly columns: number;
  /** Each row is its own key; rows that another copy has are put between them. */
  readonly rows: object[];
}

export interface CollatedCell {
  readonly table: CollatedTable;
  readonly row: object;
  readonly column: number;
}

export interface CollatedParagraph {
  readonly slots: readonly Slot[];
  readonly look: Look;
  readonly isAfterBlank: boolean;
  readonly isNote: boolean;
  readonly cell: CollatedCell | undefined;
}

/** The readings of one copy as the beginning of a text. @param count How many copies there are in all. */
export function asCollated(witness: WitnessText, index: number, count: number): readonly CollatedParagraph[] {
  const cells = collatedCells(witness);
  return witness.paragraphs.map(({ words, look, isAfterBlank, isNote, cell }) => ({
    slots: words.map((word) => slotOf([word], index, count)),
    look,
    isAfterBlank,
    isNote,
    cell: cell === undefined ? undefined : cells(cell),
  }));
}

/** Tables and rows of a copy, made when they are first asked for. */
export function collatedCells({ tables }: WitnessText): (cell: CellPlace) => CollatedCell {
  const made = new Map<number, CollatedTable>();
  return ({ table, row, column }) => {
    const size = tables[table] ?? { rows: 0, columns: 0 };
    const own = made.get(table) ?? { columns: size.columns, rows: Array.from({ length: size.rows }, () => ({})) };
    made.set(table, own);
    return { table: own, row: own.rows[row] ?? {}, column };
  };
}

export function slotOf(words: readonly PrintedWord[], index: number, count: number): Slot {
  return { readings: Array.from({ length: count }, (_, at) => (at === index ? words : [])) };
}

export function withReading(slot: Slot, index: number, words: readonly PrintedWord[]): Slot {
  return { ...slot, readings: slot.readings.map((own, at) => (at === index ? words : own)) };
}

/** Several places as one. */
export function joinedSlots(slots: readonly Slot[]): Slot {
  const count = slots[0]?.readings.length ?? 0;
  return { readings: Array.from({ length: count }, (_, at) => slots.flatMap(({ readings }) => readings[at] ?? [])) };
}

export function textOf(words: readonly PrintedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** What the first copy that prints anything here prints. */
export function firstReading({ readings }: Slot): readonly PrintedWord[] {
  return readings.find(({ length }) => length > 0) ?? [];
}
