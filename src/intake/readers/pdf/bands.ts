/** Text without ruled lines: finds what is set side by side (letterhead, signature, columns), and the paragraphs between. */
import type { FlowBlock, FlowParagraph, FlowTable } from './flow.ts';
import { beginsWithMarker, isCentred, paragraphsOf } from './paragraphs.ts';
import type { Box } from './paragraphs.ts';
import { lineOf, linesOf, rowsOf, splitRow } from './printed-line.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Page, Piece } from './piece.ts';

/** A gap this wide, in letter sizes, sets columns apart; the gutter may be narrower on other rows. */
const gutterEm = 2.5;
const narrowestEm = 0.75;
/** Words that open the right column of a letterhead and of a signature, however near the left one comes. */
const opensColumn = /^(?:CỘNG H[OÒ][AÀ] XÃ HỘI|(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu})/u;
/** Footnotes are printed this much smaller than the text. */
const noteShare = 0.9;

interface Gutter {
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly pieces: readonly Piece[];
  readonly line: PrintedLine;
  readonly parts: readonly (readonly Piece[])[];
}

/** Reads pieces that stand in no ruled table, from the top down. */
export function bandsOf(pieces: readonly Piece[], page: Page, box: Box): FlowBlock[] {
  const rows = rowsOf(pieces).map((row): Row => {
    const close = splitRow(row, narrowestEm);
    const isPair = close.length === 2 && opensColumn.test(lineOf(close[1] ?? [], page.number).text);
    const parts = isPair ? close : withoutTabs(splitRow(row, gutterEm), page.number);
    return { pieces: row, line: lineOf(row, page.number), parts };
  });
  const blocks: FlowBlock[] = [];
  let plain: PrintedLine[] = [];
  const flush = (): void => {
    blocks.push(...withNotes(plain, page, box));
    plain = [];
  };
  for (let index = 0; index < rows.length;) {
    const band = bandFrom(rows, index, plain.length, box);
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

/** A mark and the text behind its tab are one part; so are dots that lead to a page number. */
function withoutTabs(parts: readonly (readonly Piece[])[], page: number): (readonly Piece[])[] {
  const result: (readonly Piece[])[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const text = last === undefined ? '' : lineOf(last, page).text;
    const isMark = text.length < 8 && beginsWithMarker(`${text} `);
    if (last !== undefined && (isMark || /\.{3}$/u.test(text))) result[result.length - 1] = [...last, ...part];
    else result.push(part);
  }
  return result;
}

/** The band that begins with the row at `start`, or with rows above it that fit; at most `above` of them. */
function bandFrom(
  rows: readonly Row[],
  start: number,
  above: number,
  box: Box,
): { from: number; to: number; gutters: readonly Gutter[] } | undefined {
  const seed = rows[start];
  if (seed === undefined || seed.parts.length < 2) return undefined;
  let gutters: readonly Gutter[] = seed.parts.slice(1).map((part, index) => ({
    from: Math.max(...(seed.parts[index] ?? []).map(({ x1 }) => x1)),
    to: Math.min(...part.map(({ x0 }) => x0)),
  }));
  let to = start + 1;
  for (; to < rows.length; to++) {
    const row = rows[to];
    const next = row === undefined ? undefined : narrowed(gutters, row);
    if (row === undefined || next === undefined || !belongs(rows.slice(start, to), row, next, box)) break;
    gutters = next;
  }
  let from = start;
  for (; from > start - above; from--) {
    const row = rows[from - 1];
    const next = row === undefined ? undefined : narrowed(gutters, row);
    const below = rows[from]?.line;
    if (row === undefined || next === undefined || below === undefined) break;
    if (below.y - row.line.y > 2.2 * row.line.size || sideOf(row, next) === 'left') break;
    gutters = next;
  }
  return { from, to, gutters };
}

/** The gutters that a row leaves free, made as narrow as it asks; `undefined` where it crosses one. */
function narrowed(gutters: readonly Gutter[], row: Row): readonly Gutter[] | undefined {
  const result: Gutter[] = [];
  for (const { from, to } of gutters) {
    let best: Gutter | undefined;
    let free = from;
    for (const { x0, x1 } of [...row.pieces, { x0: to, x1: to }]) {
      const end = Math.min(x0, to);
      if (end - free > (best === undefined ? 0 : best.to - best.from)) best = { from: free, to: end };
      free = Math.max(free, x1);
    }
    if (best === undefined || best.to - best.from < narrowestEm * row.line.size) return undefined;
    result.push(best);
  }
  return result;
}

function sideOf(row: Row, gutters: readonly Gutter[]): 'left' | 'right' | 'both' {
  const first = gutters[0];
  if (first === undefined || row.line.x0 >= first.to - 1) return 'right';
  return row.line.x1 <= first.from + 1 ? 'left' : 'both';
}

/** True when a row goes on with a band: text on the right always, text on the left only close below its like. */
function belongs(band: readonly Row[], row: Row, gutters: readonly Gutter[], box: Box): boolean {
  const side = sideOf(row, gutters);
  if (side === 'right' && isPageTitle(band, row, gutters, box)) return false;
  if (side !== 'left') return side === 'right' || row.parts.length > 1 || isNear(band.at(-1), row, 2.2);
  const left = band.findLast((other) => sideOf(other, gutters) !== 'right');
  if (!isNear(left, row, 1.9)) return false;
  const size = left === undefined ? 0 : Math.min(...left.pieces.map((piece) => piece.size));
  return Math.abs(size - row.line.size) < 0.12 * row.line.size || row.line.size < size;
}

/** A line set in the middle of the page, not of the right column: the title under a letterhead. */
function isPageTitle(band: readonly Row[], { line }: Row, gutters: readonly Gutter[], box: Box): boolean {
  if (!isCentred(line, box)) return false;
  const edge = gutters.at(-1)?.to ?? 0;
  const right = band.flatMap(({ pieces }) => pieces.filter(({ x0 }) => x0 >= edge - 1));
  const middle = (Math.min(...right.map(({ x0 }) => x0)) + Math.max(...right.map(({ x1 }) => x1))) / 2;
  return Math.abs((line.x0 + line.x1) / 2 - middle) > 2.5 * line.size;
}

function isNear(above: Row | undefined, row: Row, ems: number): boolean {
  return above !== undefined && row.line.y - above.line.y <= ems * Math.max(row.line.size, above.line.size);
}

/** A band as a table: one row for two columns; for more, a row wherever the first column begins anew. */
function bandTable(rows: readonly Row[], gutters: readonly Gutter[], page: Page): FlowTable {
  const borders = gutters.map(({ from, to }) => (from + to) / 2);
  const groups: Row[][] = [];
  for (const row of rows) {
    const begins = gutters.length > 1 && sideOf(row, gutters) !== 'right';
    if (groups.length === 0 || begins) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  const all = rows.flatMap((row) => row.pieces);
  const edges = [Math.min(...all.map(({ x0 }) => x0)), ...borders];
  const ends = [...borders, Math.max(...all.map(({ x1 }) => x1))];
  return {
    kind: 'table',
    edges,
    rows: groups.map((group) => {
      const pieces = group.flatMap((row) => row.pieces);
      return {
        cells: edges.map((edge, column) => {
          const end = ends[column] ?? Infinity;
          const own = pieces.filter(
            (piece) => (column === 0 || piece.x0 >= edge) && (column === edges.length - 1 || piece.x0 < end),
          );
          return { paragraphs: columnParagraphs(linesOf(own, page.number)), colSpan: 1, rowSpan: 1 };
        }),
      };
    }),
  };
}

/** Paragraphs of a column as wide as its widest line; in one of centred lines every break is meant. */
function columnParagraphs(lines: readonly PrintedLine[]): FlowParagraph[] {
  const [left, right] = [Math.min(...lines.map(({ x0 }) => x0)), Math.max(...lines.map(({ x1 }) => x1))];
  const isCentredColumn =
    lines.some(({ x0 }) => x0 > left + 8) && lines.every(({ x0, x1 }) => Math.abs(x0 + x1 - left - right) < 16);
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
