/** Text without ruled lines: finds what is set side by side (letterhead, signature, columns), and the paragraphs between. */
import type { FlowBlock, FlowParagraph, FlowTable } from './flow.ts';
import { bandAt, columnRows, sideOf } from './gutters.ts';
import type { Gutter, Row } from './gutters.ts';
import { paragraphsOf, usualLeading } from './paragraphs.ts';
import type { Box } from './paragraphs.ts';
import { linesOf } from './printed-line.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Page, Piece } from './piece.ts';

/** Footnotes are printed this much smaller than the text. */
const noteShare = 0.9;

/** Reads pieces that stand in no ruled table, from the top down. */
export function bandsOf(pieces: readonly Piece[], page: Page, box: Box): FlowBlock[] {
  const rows = columnRows(pieces, page);
  const blocks: FlowBlock[] = [];
  let plain: PrintedLine[] = [];
  const flush = (): void => {
    blocks.push(...withNotes(plain, page, box));
    plain = [];
  };
  for (let index = 0; index < rows.length;) {
    const band = bandAt(rows, index, plain.length, box);
    if (band === undefined) {
      const line = rows[index]?.line;
      if (line !== undefined && line.text !== '') plain.push(line);
      index++;
      continue;
    }
    plain.splice(plain.length - (index - band.from));
    flush();
    blocks.push(bandTable(rows.slice(band.from, band.to), band.gutters, page));
    index = band.to;
  }
  flush();
  return blocks;
}

/** A band as a table: one row for two columns; for more, rows as the steps between its lines show them. */
function bandTable(rows: readonly Row[], gutters: readonly Gutter[], page: Page): FlowTable {
  const all = rows.flatMap((row) => row.pieces);
  const left = Math.min(...all.map(({ x0 }) => x0));
  const edges = [left, ...gutters.map(({ from, to }) => (from + to) / 2)];
  const columnOf = ({ x0 }: Piece): number =>
    Math.max(
      0,
      edges.findLastIndex((edge) => x0 >= edge),
    );
  const columns = (pieces: readonly Piece[]): Piece[][] =>
    edges.map((_, column) => pieces.filter((piece) => columnOf(piece) === column));
  const leading = usualLeading(columns(all).flatMap((column) => linesOf(column, page.number)));
  const groups = gutters.length === 1 ? [[...rows]] : rowGroups(rows, gutters, leading);
  return {
    kind: 'table',
    edges,
    rows: groups.map((group) => ({
      cells: columns(group.flatMap((row) => row.pieces)).map((own) => ({
        paragraphs: columnParagraphs(linesOf(own, page.number)),
        colSpan: 1,
        rowSpan: 1,
      })),
    })),
  };
}

/** Rows end where the next line is further off than lines of one cell are; without such steps, where column one begins. */
function rowGroups(rows: readonly Row[], gutters: readonly Gutter[], leading: number): Row[][] {
  const isStep = rows.map((row, index) => row.line.y - (rows[index - 1]?.line.y ?? -Infinity) > 1.12 * leading);
  const hasSteps = isStep.filter(Boolean).length > 1;
  const groups: Row[][] = [];
  rows.forEach((row, index) => {
    const begins = hasSteps ? isStep[index] === true : index === 0 || sideOf(row, gutters) !== 'right';
    if (begins) groups.push([row]);
    else groups.at(-1)?.push(row);
  });
  return groups;
}

/** Paragraphs of a column as wide as its widest line; in one of centred lines every break is meant. */
function columnParagraphs(lines: readonly PrintedLine[]): FlowParagraph[] {
  const [left, right] = [Math.min(...lines.map(({ x0 }) => x0)), Math.max(...lines.map(({ x1 }) => x1))];
  const isCentredColumn =
    lines.some(({ x0 }) => x0 > left + 8) && lines.every(({ x0, x1 }) => Math.abs(x0 + x1 - left - right) < 30);
  const margin = isCentredColumn ? 3 * (lines[0]?.size ?? 0) : 0;
  return paragraphsOf(lines, { left: left - margin, right: right + margin });
}

/** Paragraphs of running text; small ones that a raised number opens at the foot of the page are notes. */
function withNotes(lines: readonly PrintedLine[], page: Page, box: Box): FlowParagraph[] {
  const body = sizeOf(lines);
  const start = lines.findIndex(
    (line) => line.opensWithMark && line.size < noteShare * body && line.y > 0.4 * page.height,
  );
  const notes = start === -1 ? [] : lines.slice(start);
  if (notes.some(({ size }) => size > noteShare * body)) return paragraphsOf(lines, box);
  return [
    ...paragraphsOf(start === -1 ? lines : lines.slice(0, start), box),
    ...paragraphsOf(notes, box).map((paragraph) => ({ ...paragraph, isNote: true })),
  ];
}

/** The letter size that most text is printed in. */
function sizeOf(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
