/** The numbers of one chart. They are printed once, as a table; the drawing is made from that table. */
import { formatNumber } from '../vietnamese/format.ts';

/** A number; a number or an interval (`to`) with words of its own ("trên 35"); `undefined` where nothing is stated. */
export type ChartCell = number | { readonly value: number; readonly to?: number; readonly text: string } | undefined;

export interface ChartRow {
  readonly label: string;
  readonly href?: string | undefined;
  /** One for each series, in the order of the columns. */
  readonly values: readonly ChartCell[];
}

export interface ChartTable {
  /** Heads of the table: of the labels first, then of each series. */
  readonly columns: readonly [labels: string, ...series: string[]];
  readonly rows: readonly ChartRow[];
}

export interface PrintedCell {
  readonly text: string;
  /** As a program reads it, with a decimal point. */
  readonly value: string;
  readonly to: string | undefined;
}

/** What a cell prints and what a program reads; `undefined` where nothing is stated. */
export function printedCell(cell: ChartCell): PrintedCell | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'number') return { text: formatNumber(cell), value: String(cell), to: undefined };
  return { text: cell.text, value: String(cell.value), to: cell.to === undefined ? undefined : String(cell.to) };
}

const heights = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20] as const;

/** The class of `charts.css` that keeps room for so many bars, so that nothing moves when the drawing comes. */
export function chartHeightClass(rows: number, direction: 'across' | 'up'): string {
  if (direction === 'up') return 'chart-up';
  return `chart-rows-${heights.find((height) => height >= rows) ?? heights[heights.length - 1] ?? 20}`;
}
