/** Finds rows that are set in columns without ruled lines: letterhead, signature, tables kept by blanks. */
import { beginsWithMarker, isCentred } from './paragraphs.ts';
import type { Box } from './paragraphs.ts';
import { lineOf, rowsOf, splitRow } from './printed-line.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Page, Piece } from './piece.ts';

/** A gap this wide, in letter sizes, sets columns apart; the gutter may be narrower on other rows. */
const gutterEm = 2.5;
const narrowestEm = 0.75;
/** Words that open the right column of a letterhead and of a signature, however near the left one comes. */
const opensSignature = /^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u;
const opensColumn = /^(?:CỘNG H[OÒ][AÀ] XÃ HỘI|(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu})/u;
/** A table kept by blanks has at least so many rows of text and gutters; words of running text never leave so many free. */
const leastRows = 5;
const leastGutters = 2;
const mostRows = 400;
const columnGapEm = 0.8;

export interface Gutter {
  readonly from: number;
  readonly to: number;
}

export interface Row {
  readonly pieces: readonly Piece[];
  readonly line: PrintedLine;
  readonly parts: readonly (readonly Piece[])[];
}

/** Rows `from` … `to`, without the last, and the blanks between their columns. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly Gutter[];
}

/** Rows of a page, each split where its gaps set columns apart. */
export function columnRows(pieces: readonly Piece[], page: Page): Row[] {
  return rowsOf(pieces).map((row): Row => {
    const close = splitRow(row, narrowestEm);
    const isPair = close.length === 2 && opensColumn.test(lineOf(close[1] ?? [], page.number).text);
    const parts = isPair ? close : withoutTabs(splitRow(row, gutterEm), page.number);
    return { pieces: row, line: lineOf(row, page.number), parts };
  });
}

/** The band that begins with the row at `start`, or up to `above` rows before it; `undefined` for running text. */
export function bandAt(rows: readonly Row[], start: number, above: number, box: Box): Band | undefined {
  return alignedFrom(rows, start) ?? bandFrom(rows, start, above, box);
}

/** Rows whose blanks stand above one another: a table without lines. */
function alignedFrom(rows: readonly Row[], start: number): Band | undefined {
  let free: readonly Gutter[] = [{ from: -Infinity, to: Infinity }];
  let best: Band | undefined;
  let previous: Row | undefined;
  for (let to = start; to < Math.min(rows.length, start + mostRows); to++) {
    const row = rows[to];
    if (row === undefined || (previous !== undefined && row.line.y - previous.line.y > 3.5 * row.line.size)) break;
    free = free.flatMap((gutter) => freeParts(gutter, row));
    previous = row;
    const band = rows.slice(start, to + 1);
    const gutters = to - start < leastRows - 1 ? undefined : free.filter((gutter) => divides(gutter, band));
    if (gutters === undefined) {
      if (to > start && free.length < leastGutters + 2) break;
    } else if (gutters.length < leastGutters) break;
    else best = { from: start, to: to + 1, gutters };
  }
  return best;
}

/** What a row leaves free of a gutter, in pieces wide enough to part columns. */
function freeParts({ from, to }: Gutter, { pieces, line }: Row): Gutter[] {
  const result: Gutter[] = [];
  let start = from;
  for (const { x0, x1 } of [...pieces, { x0: to, x1: to }]) {
    const end = Math.min(x0, to);
    if (end - start >= columnGapEm * line.size) result.push({ from: start, to: end });
    start = Math.max(start, x1);
  }
  return result;
}

/** True for a gutter that a third of the rows have text on both sides of. */
function divides({ from, to }: Gutter, band: readonly Row[]): boolean {
  return band.filter(({ line }) => line.x0 <= from + 1 && line.x1 >= to - 1).length >= band.length / 3;
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
function bandFrom(rows: readonly Row[], start: number, above: number, box: Box): Band | undefined {
  const seed = rows[start];
  let gutters = seed === undefined ? [] : seedGutters(seed, box);
  if (gutters.length === 0) return undefined;
  let to = start + 1;
  for (; to < Math.min(rows.length, start + mostRows); to++) {
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
  const sides = new Set(rows.slice(from, to).map((row) => sideOf(row, gutters)));
  return sides.size > 1 || sides.has('both') ? { from, to, gutters } : undefined;
}

/** Gutters of a row that shows there are columns: by its gaps, or by words that open one column of a signature. */
function seedGutters({ parts, line }: Row, box: Box): readonly Gutter[] {
  if (parts.length === 1 && line.text.startsWith('Nơi nhận')) return [{ from: line.x1, to: box.right }];
  const isRight = line.x0 > box.left + 0.3 * (box.right - box.left);
  if (parts.length === 1 && isRight && opensSignature.test(line.text)) return [{ from: box.left, to: line.x0 }];
  return parts.slice(1).map((part, index) => ({
    from: Math.max(...(parts[index] ?? []).map(({ x1 }) => x1)),
    to: Math.min(...part.map(({ x0 }) => x0)),
  }));
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

export function sideOf(row: Row, gutters: readonly Gutter[]): 'left' | 'right' | 'both' {
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
  if (left === undefined) return row.line.text.startsWith('Nơi nhận');
  if (!isNear(left, row, 1.9)) return false;
  const size = Math.min(...left.pieces.map((piece) => piece.size));
  return Math.abs(size - row.line.size) < 0.12 * row.line.size || row.line.size < size;
}

const typeWord = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHỈ THỊ|ĐỀ ÁN|NGHỊ QUYẾT|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO)/u;

/** A line set in the middle of the page, not of the right column: the title under a letterhead. */
function isPageTitle(band: readonly Row[], { line }: Row, gutters: readonly Gutter[], box: Box): boolean {
  if (!isCentred(line, box)) return false;
  if (typeWord.test(line.text)) return true;
  const edge = gutters.at(-1)?.to ?? 0;
  const right = band.flatMap(({ pieces }) => pieces.filter(({ x0 }) => x0 >= edge - 1));
  const middle = (Math.min(...right.map(({ x0 }) => x0)) + Math.max(...right.map(({ x1 }) => x1))) / 2;
  return Math.abs((line.x0 + line.x1) / 2 - middle) > 2.5 * line.size;
}

function isNear(above: Row | undefined, row: Row, ems: number): boolean {
  return above !== undefined && row.line.y - above.line.y <= ems * Math.max(row.line.size, above.line.size);
}
