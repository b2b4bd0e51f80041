/** Columns: labels stand below, the sum of a column above it, round numbers at the left. */
import { linkWords } from '../../i18n/links.ts';
import { numbersIn } from '../../i18n/numbers.ts';
import type { ChartRow, ChartTable } from './chart.ts';
import type { ChartPicture, PictureWords } from './chart-picture.ts';
import { roundSteps } from './chart-scale.ts';
import { lineHeight, phoneWidth, reachOf, round, segmentsOf, widthOf, within } from './picture-parts.ts';

const top = 1.4;
const widestColumn = 9; // per cent: two columns are no walls
const mostGutter = 30;

export function columnsUp({ rows, language }: ChartTable): ChartPicture {
  const formatNumber = numbersIn(language);
  const segments = rows.map(({ values }) => segmentsOf(values));
  const { low, high, whole } = reachOf(segments);
  const ticks = roundSteps(low, high, 4, whole);
  const gutter = Math.min(mostGutter, (widthOf(ticks.map(formatNumber)) / phoneWidth) * 100);
  const bottom = top + 12 + within(rows.length * 1.2, 16);
  const span = Math.max(high, ticks.at(-1) ?? 0) - low || 1;
  const down = (value: number) => round(within(bottom - ((value - low) / span) * (bottom - top), bottom));

  const step = (100 - gutter) / Math.max(1, rows.length);
  const width = round(Math.min(0.7 * step, widestColumn));
  const middle = (row: number) => round(gutter + (row + 0.5) * step);
  const fit = (texts: readonly string[], columns: number) => widthOf(texts) <= (step / 100) * columns * phoneWidth;

  const labels = rows.map(({ label }) => label);
  const every = [1, 2, 3, 4, 5, 10, 20].find((columns) => fit(labels, columns)) ?? 50;
  const sums = rows.map(sumOf);
  const sumsFit = fit(
    sums.map((sum) => (sum === undefined ? '' : formatNumber(sum))),
    1.5,
  );
  const notStated = linkWords(language).notStated.split(' ');
  const missing = fit(notStated, 1.2) ? notStated : ['–'];

  return {
    height: round(bottom + 1.6),
    middles: rows.map((_, row) => middle(row)),
    base: down(0),
    bars: segments.flatMap((row, index) =>
      row.map(({ series, from, to }) => {
        const y = down(Math.max(from, to));
        const height = round(down(Math.min(from, to)) - y);
        return { x: round(middle(index) - width / 2), y, width, height, row: index, series };
      }),
    ),
    marks: [],
    lines: ticks.map((value) => {
      const y = down(value);
      return { x1: round(gutter), x2: 100, y1: y, y2: y, role: value === 0 ? 'axis' : 'grid' };
    }),
    words: [
      ...ticks.map((value): PictureWords => {
        const y = round(down(value) + 0.35);
        return { x: round(gutter), y, dx: -0.5, anchor: 'end', role: 'tick', text: formatNumber(value) };
      }),
      ...labels.flatMap((text, row): PictureWords[] => {
        const at = { x: middle(row), y: round(bottom + 1.3), dx: 0, anchor: 'middle' } as const;
        return row % every === 0 ? [{ ...at, role: 'name', text }] : [];
      }),
      ...sums.flatMap((sum, row): PictureWords[] => {
        const at = { x: middle(row), dx: 0, anchor: 'middle' } as const;
        if (sum === undefined)
          return missing.map((text, line) => {
            const last = Math.max(down(0) - 0.5, missing.length * lineHeight); // zero is at the top where no number is above it
            const y = round(last - (missing.length - 1 - line) * lineHeight);
            return { ...at, y, role: 'missing', text };
          });
        const end = Math.max(0, ...(segments[row] ?? []).flatMap(({ from, to }) => [from, to]));
        return sumsFit ? [{ ...at, y: round(down(end) - 0.4), role: 'value', text: formatNumber(sum) }] : [];
      }),
    ],
  };
}

/** `undefined` where no series of the row is stated. */
function sumOf({ values }: ChartRow): number | undefined {
  const stated = values.flatMap((cell) => (cell === undefined ? [] : [typeof cell === 'object' ? cell.value : cell]));
  return stated.length === 0 ? undefined : Number(stated.reduce((sum, value) => sum + value, 0).toPrecision(12));
}
