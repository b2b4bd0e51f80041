/** Bars: a name stands above its bar, where it has the whole width, and the number at the end of the bar. */
import { linkWords } from '../../i18n/links.ts';
import type { Language } from '../../i18n/language.ts';
import { plainLine } from '../../i18n/mixed.ts';
import { numbersIn } from '../../i18n/numbers.ts';
import { cellText, type ChartRow, type ChartTable } from './chart.ts';
import type { ChartPicture, PictureWords } from './chart-picture.ts';
import { roundSteps } from './chart-scale.ts';
import { lineHeight, phoneWidth, reachOf, round, segmentsOf, widthOf, within } from './picture-parts.ts';
import { markRoom, rowMarks } from './sign-marks.ts';
import { wrapLabel } from './wrap-label.ts';

const lettersInLine = 40;
const fullBar = 1;
/** Where marks stand on the ends. */
const slimBar = 0.5;
const gap = 0.8;
const gapBelowMarks = 1.2;
const mostRoom = 0.6;

export function barsAcross({ rows, language }: ChartTable): ChartPicture {
  const formatNumber = numbersIn(language);
  const { notStated } = linkWords(language);
  const segments = rows.map(({ values }) => segmentsOf(values));
  const { low, high, whole } = reachOf(segments);
  const ends = rows.map((row) => endWords(row, language));
  const hasMarks = rows.some(({ values }) =>
    values.some((cell) => typeof cell === 'object' && cell.sign !== undefined),
  );
  const barHeight = hasMarks ? slimBar : fullBar;
  const room = Math.min(mostRoom, Math.max(widthOf(ends), hasMarks ? markRoom : 0) / phoneWidth);
  const span = (high - low || 1) / (1 - room);
  const across = (value: number) => round(within(((value - low) / span) * 100, 100));

  const heads = rows.map((row) => headLines(row, language));
  const tops: number[] = [];
  let bottom = 0;
  for (const lines of heads) {
    tops.push(round(bottom + lines.length * lineHeight));
    bottom = round(bottom + lines.length * lineHeight + barHeight + (hasMarks ? gapBelowMarks : gap));
  }
  const top = (row: number) => tops[row] ?? 0;

  const mostTicks = (phoneWidth * (1 - room)) / (widthOf([formatNumber(high)]) + 1);
  const ticks = roundSteps(low, high, within(mostTicks, 5), whole).filter((value) => (value - low) / span <= 1);

  return {
    height: round(bottom + 1.5),
    middles: tops.map((y) => y + barHeight / 2),
    base: across(0),
    bars: segments.flatMap((row, index) =>
      row.map(({ series, from, to }) => {
        const x = across(Math.min(from, to));
        const width = round(across(Math.max(from, to)) - x);
        return { x, y: top(index), width, height: barHeight, row: index, series };
      }),
    ),
    marks: rows.flatMap(({ values }, row) => rowMarks(values, row, top(row) + barHeight / 2, across)),
    lines: ticks.map((value) => {
      const x = across(value);
      return { x1: x, x2: x, y1: 0, y2: bottom, role: value === 0 && low < 0 ? 'axis' : 'grid' };
    }),
    words: [
      ...heads.flatMap((lines, row) =>
        lines.map(({ text, role }, line): PictureWords => {
          const y = round(top(row) - 0.4 - (lines.length - 1 - line) * lineHeight);
          return { x: 0, y, dx: 0, anchor: 'start', role, text };
        }),
      ),
      ...ends.flatMap((text, row): PictureWords[] => {
        const x = across(Math.max(0, ...(segments[row] ?? []).flatMap(({ from, to }) => [from, to])));
        const role = text === notStated ? 'missing' : 'value';
        return text === '' ? [] : [{ x, y: round(top(row) + 0.86), dx: 0.4, anchor: 'start', role, text }];
      }),
      ...ticks.map((value): PictureWords => {
        const x = across(value);
        const half = (widthOf([formatNumber(value)]) / 2 / phoneWidth) * 100;
        const anchor = x < 3 ? 'start' : x + half > 100 ? 'end' : 'middle';
        return { x, y: round(bottom + 1.2), dx: 0, anchor, role: 'tick', text: formatNumber(value) };
      }),
    ],
  };
}

const hasWords = ({ values }: ChartRow) => values.some((cell) => typeof cell === 'object');

/** The name; below it the notes, and, where a value has words of its own, these words. */
function headLines(row: ChartRow, language: Language): readonly Pick<PictureWords, 'text' | 'role'>[] {
  const words = hasWords(row)
    ? wrapLabel(plainLine(row.values.map((cell) => cellText(cell, language)).join('; ')), lettersInLine)
    : [];
  return [
    ...wrapLabel(plainLine(row.label), lettersInLine).map((text) => ({ text, role: 'name' as const })),
    ...wrapLabel(plainLine((row.notes ?? []).join(' · ')), lettersInLine)
      .filter(Boolean)
      .map((text) => ({ text, role: 'note' as const })),
    ...words.map((text) => ({ text, role: 'value' as const })),
  ];
}

/** "26"; of two series "9 + 2"; nothing where the words stand above the bar. */
function endWords(row: ChartRow, language: Language): string {
  return hasWords(row) ? '' : row.values.map((cell) => cellText(cell, language)).join(' + ');
}
