/**
 * Tables that keep one row, or one cell, a line: cells parted by tabs or bars on one line, and cells that each begin with a
 * tab, rows parted by empty lines. What a row lacks stays empty; nothing is filled in.
 */
import { paragraphText, type Span } from '../source-text.ts';
import { evenRows } from './even-rows.ts';
import type { InkLine } from './ink-lines.ts';

/** A cell as pieces of lines: each line's pieces are read as one. */
export interface LineTable {
  readonly rows: readonly (readonly (readonly InkLine[])[])[];
  /** Index after the last line of the table. */
  readonly end: number;
  /** Bars between cells: no words of the document. */
  readonly bars: readonly Span[];
}

/** Reads the table that begins at this line, or `undefined` where none does. Linear in its lines. */
export function readLineTable(ink: readonly InkLine[], start: number): LineTable | undefined {
  return (
    readPipeTable(ink, start) ??
    readRowLines(ink, start, '\t') ??
    readRowLines(ink, start, '|') ??
    readCellLines(ink, start) ??
    readSpacedColumns(ink, start)
  );
}

/** A table of Markdown: dashes below its head prove it, so every line is a row whatever its first cell. */
function readPipeTable(ink: readonly InkLine[], start: number): LineTable | undefined {
  const [head, dashes] = [ink[start], ink[start + 1]];
  if (head?.raw.includes('|') !== true || dashes?.isAfterBlank !== false || !isDashes(dashes.raw)) return undefined;
  const rowOf = (line: InkLine) => cellsOf(line, '|').map((cell) => (cell === undefined ? [] : [cell]));
  const rows = [rowOf(head)];
  const bars = [...barsOf(head), ...dashes.spans];
  let end = start + 2;
  for (; end < ink.length; end += 1) {
    const line = ink[end];
    if (line === undefined || line.isAfterBlank || !line.raw.includes('|')) break;
    bars.push(...barsOf(line));
    rows.push(rowOf(line));
  }
  return { rows: evenRows(rows), end, bars };
}

/** "|---|:---:|" */
function isDashes(raw: string): boolean {
  return raw.includes('|') && raw.includes('--') && /^[\s|:-]+$/u.test(raw);
}

/** Columns kept apart by two spaces or more; the head says where each begins. A line without its first cell goes on. */
function readSpacedColumns(ink: readonly InkLine[], start: number): LineTable | undefined {
  if (!/^\s*(?:S?TT|Số TT)\s{2}/iu.test(ink[start]?.raw ?? '')) return undefined;
  const head = piecesOf(ink[start]);
  const names = head.map(({ text }) => text);
  if (head.length < 3 || !names.every(({ length }) => length < 60)) return undefined;
  const columns = head.map(({ spans }) => spans[0]?.start ?? 0);
  const rows: InkLine[][][] = [head.map((cell) => [cell])];
  let end = start + 1;
  for (; end < ink.length; end += 1) {
    const cells = piecesOf(ink[end]).map((piece) => ({ piece, column: columnOf(piece, columns) }));
    if (cells.length === 0 || cells.some(({ column }) => column === -1)) break;
    const opens = cells[0]?.column === 0;
    if (opens ? !startsRow(cells[0]?.piece.text ?? '') : ink[end]?.isAfterBlank === true) break;
    if (opens) rows.push(columns.map(() => []));
    for (const { piece, column } of cells) rows.at(-1)?.[column]?.push(piece);
  }
  return rows.length < 3 ? undefined : { rows, end, bars: [] };
}

/** A longer line is no row of columns kept apart by spaces. */
const longestLine = 2000;

function columnOf(piece: InkLine, columns: readonly number[]): number {
  const at = piece.spans[0]?.start ?? 0;
  return columns.findIndex((column) => Math.abs(column - at) <= 2);
}

/** Words of a line that two spaces or more keep apart. */
export function piecesOf(line: InkLine | undefined): readonly InkLine[] {
  if (line === undefined || line.raw.length > longestLine) return [];
  return [...line.raw.matchAll(/\S+(?:\s\S+)*/gu)].flatMap(
    ({ 0: words, index }) => pieceOf(line, index, index + words.length) ?? [],
  );
}

/** One row a line. A line that begins with no number and has fewer cells goes on with the row before. */
function readRowLines(ink: readonly InkLine[], start: number, sign: '\t' | '|'): LineTable | undefined {
  const first = ink[start];
  if (first === undefined || cellsOf(first, sign).length < (sign === '|' ? 2 : 3) || !isTableHead(first, sign))
    return undefined;
  const rows: InkLine[][][] = [];
  const bars: Span[] = [];
  let end = start;
  for (; end < ink.length; end += 1) {
    const line = ink[end];
    if (line === undefined || (!line.raw.includes(sign) && !(sign === '\t' && goesOnInCell(line)))) break;
    if (sign === '|') bars.push(...barsOf(line));
    const cells = cellsOf(line, sign).map((cell) => (cell === undefined ? [] : [cell]));
    const opens = rows.length < 1 || startsRow(line.text);
    const last = rows.at(-1);
    if (opens || last === undefined) rows.push(cells);
    else if (cells.length === 1) last.at(-1)?.push(...(cells[0] ?? []));
    else last.push(...cells);
  }
  return rows.length < 2 ? undefined : { rows: evenRows(rows), end, bars };
}

function goesOnInCell(line: InkLine): boolean {
  return !line.isAfterBlank && /^\p{Ll}/u.test(line.text);
}

/** A number from 1900 on may be a year, which numbers no row. */
function startsRow(text: string): boolean {
  return /^(?:(?:\d{1,3}|1[0-8]\d{2})(?:\.\d{1,2})*|[IVXLC]+|-|\+)(?:[.)]|\s|$)/u.test(text);
}

/** A head of a table names its columns: several short cells, one of them a word that such heads have. */
function isTableHead(line: InkLine, sign: '\t' | '|'): boolean {
  const cells = cellsOf(line, sign).flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  return (
    cells.every(({ length }) => length < 80) &&
    cells.some((cell) => /^(?:S?TT|Số TT|Nội dung|Nhiệm vụ|Chỉ tiêu|Tên )/iu.test(cell))
  );
}

function cellsOf(line: InkLine, sign: '\t' | '|'): (InkLine | undefined)[] {
  const cells: (InkLine | undefined)[] = [];
  let start = 0;
  const raw = line.raw;
  for (let at = 0; at <= raw.length; at += 1) {
    if (at < raw.length && (raw[at] !== sign || raw[at - 1] === '\\')) continue; // "\|" is a bar of the text
    cells.push(pieceOf(line, start, at));
    start = at + 1;
  }
  if (sign === '|') {
    if (cells[0] === undefined) cells.shift();
    if (cells.at(-1) === undefined) cells.pop();
  }
  return cells;
}

/** The part of a line between two offsets, as a line of its own; `undefined` when it has no text. */
export function pieceOf(line: InkLine, from: number, to: number): InkLine | undefined {
  const spans = line.spans.flatMap(({ start, end }) => {
    const piece = { line: line.line, start: Math.max(start, from), end: Math.min(end, to) };
    return piece.start < piece.end && line.raw.slice(piece.start, piece.end).trim() !== '' ? [piece] : [];
  });
  if (spans.length === 0) return undefined;
  const text = paragraphText(
    [line.raw],
    spans.map((span) => ({ ...span, line: 1 })),
  );
  return { ...line, spans, text };
}

function barsOf(line: InkLine): Span[] {
  return [...line.raw.matchAll(/(?<!\\)\|/gu)].map(({ index }) => ({ line: line.line, start: index, end: index + 1 }));
}

/** One cell a line, each after a tab; rows parted by an empty line. */
function readCellLines(ink: readonly InkLine[], start: number): LineTable | undefined {
  if (!/^\t+S?TT\s*$/u.test(ink[start]?.raw ?? '')) return undefined;
  const rows: InkLine[][][] = [];
  let end = start;
  for (; end < ink.length; end += 1) {
    const line = ink[end];
    if (!line?.raw.startsWith('\t')) break;
    if (end === start || line.isAfterBlank) rows.push([]);
    rows.at(-1)?.push([line]);
  }
  return { rows: evenRows(rows), end, bars: [] };
}
