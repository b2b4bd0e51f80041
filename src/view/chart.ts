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

const heights = [6, 8, 10, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64] as const;
const lettersInLine = 19;

/**
 * The class of `charts.css` that keeps room for the bars, so that nothing moves when the drawing comes. Bars are as far
 * apart as the longest label needs on a phone.
 */
export function chartHeightClass(labels: readonly string[], direction: 'across' | 'up'): string {
  if (direction === 'up') return 'chart-up';
  const lines = Math.max(1, ...labels.map((label) => Math.ceil(label.length / lettersInLine)));
  const needed = labels.length * Math.max(2.25, lines * 1.1 + 0.5) + 3; // in rem; 3 for the axis and the legend
  return `chart-h-${heights.find((height) => height >= needed) ?? 64}`;
}
