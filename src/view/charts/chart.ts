/** The numbers of one chart. Its table, its drawing, its file and what is read aloud are all made from these. */
import type { TargetOperator } from '../../domain/target.ts';
import { linkWords } from '../../i18n/links.ts';
import type { Language } from '../../i18n/language.ts';
import { counted, numbersIn } from '../../i18n/numbers.ts';
import { lowerFirst } from '../../vietnamese/format.ts';

/** A number or an interval (`to`) with words of its own: "trên 35". */
export interface WordedCell {
  readonly value: number;
  readonly to?: number;
  readonly text: string;
  /** Of a value that is a bound: the end of its bar shows which way it is open. */
  readonly sign?: TargetOperator;
  /** Of a growth, which begins at nought: whether it is said what is compared with. */
  readonly base?: 'stated' | 'missing';
}

/** `undefined` where nothing is stated. */
export type ChartCell = number | WordedCell | undefined;

export interface ChartRow {
  readonly label: string;
  readonly href?: string | undefined;
  /** One for each series, in the order of the columns. */
  readonly values: readonly ChartCell[];
  /** In words, one for each head of `notes`. */
  readonly notes?: readonly string[];
}

export interface ChartTable {
  /** Of its heads, and how its numbers are written. */
  readonly language: Language;
  /**
   * Heads of the table: of the labels first, then of one or two series. Two series of a row stand in one bar: one is full,
   * one is an outline, so that no colour is needed to tell them apart.
   */
  readonly columns: readonly [labels: string, first: string, second?: string];
  /** Heads of columns of words, after the numbers: "Kế hoạch", "Thời gian". */
  readonly notes?: readonly string[];
  readonly rows: readonly ChartRow[];
  /** `across`: bars, for names; `up`: columns, for years. */
  readonly direction: 'across' | 'up';
  /** What is counted: "nhiệm vụ", "%". */
  readonly unit: string;
  /** The unit after "1", if it is another word: "task". */
  readonly unitOfOne?: string | undefined;
}

export interface PrintedCell {
  readonly text: string;
  /** As a program reads it, with a decimal point. */
  readonly value: string;
  readonly to: string | undefined;
}

/** What a cell prints and what a program reads; `undefined` where nothing is stated. */
export function printedCell(cell: ChartCell, language: Language): PrintedCell | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'number') return { text: numbersIn(language)(cell), value: String(cell), to: undefined };
  return { text: cell.text, value: String(cell.value), to: cell.to === undefined ? undefined : String(cell.to) };
}

export function cellText(cell: ChartCell, language: Language): string {
  return printedCell(cell, language)?.text ?? linkWords(language).notStated;
}

export function seriesOf({ columns: [, ...series] }: Pick<ChartTable, 'columns'>): readonly string[] {
  return series.filter((name) => name !== undefined);
}

/** What stands for a row in a sentence: "Sở Y tế"; of columns with the head before it: "Năm 2026". */
export function rowName({ columns: [labels], direction }: ChartTable, { label }: ChartRow): string {
  return direction === 'up' ? `${labels} ${label}` : label;
}

/** The values of a row in words, one for each series: "chủ trì 8 nhiệm vụ". */
export function valueWords(table: ChartTable, { values }: ChartRow): readonly string[] {
  const { unit, unitOfOne = unit, language } = table;
  return seriesOf(table).map((name, index) => {
    const cell = values[index];
    const text = cellText(cell, language);
    const said = typeof cell !== 'number' ? text : unit === '%' ? `${text}%` : counted(text, unitOfOne, unit);
    return `${lowerFirst(name)} ${said}`;
  });
}

/** What a row says when it is read aloud: "Sở Y tế: chủ trì 8 nhiệm vụ, phối hợp 3 nhiệm vụ". */
export function rowWords(table: ChartTable, row: ChartRow): string {
  return `${rowName(table, row)}: ${[...valueWords(table, row), ...(row.notes ?? [])].join(', ')}`;
}
