/** What bars and columns are both made of. */
import type { ChartCell } from './chart.ts';

/** Letters are set for the narrowest phone: its width, a letter or figure, the distance between lines, all in em. */
export const phoneWidth = 22.5;
const letterWidth = 0.58;
export const lineHeight = 1.45;

/** How wide the longest of these words is, with the air beside it. */
export function widthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length)) * letterWidth + 0.8;
}

export interface Segment {
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** The pieces of one bar, each beginning where the one before ends; what is not stated or nought is no piece. */
export function segmentsOf(values: readonly ChartCell[]): readonly Segment[] {
  const segments: Segment[] = [];
  let sum = 0;
  for (const [series, cell] of values.entries()) {
    const { value, to } = typeof cell === 'object' ? cell : { value: cell ?? 0, to: undefined };
    const from = to === undefined ? sum : sum + value;
    sum += to ?? value;
    if (sum !== from) segments.push({ series, from, to: sum });
  }
  return segments;
}

/** From where to where bars reach, nought included; whether all of it is whole numbers. */
export function reachOf(rows: readonly (readonly Segment[])[]): { low: number; high: number; whole: boolean } {
  const ends = rows.flat().flatMap(({ from, to }) => [from, to]);
  return {
    low: Math.min(0, ...ends),
    high: Math.max(0, ...ends),
    whole: ends.every(Number.isInteger),
  };
}

/** Two decimals are enough for any screen, and keep the page small. */
export const round = (length: number): number => Math.round(length * 100) / 100;

export const within = (length: number, most: number): number => Math.min(most, Math.max(0, length));
