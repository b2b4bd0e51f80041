/** Joins pieces of text to printed lines by their place: what stands on one base line, and how far apart. */
import { cleanText } from './piece.ts';
import type { Piece } from './piece.ts';

export interface PrintedLine {
  readonly text: string;
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** A raised number opens the line: the foot of a page, most often. */
  readonly opensWithMark: boolean;
}

/** A gap of this share of the letter size is a space: the narrowest space of a tightly set line is wider. */
const spaceEm = 0.12;
/** Pieces this far from the base line still belong to the line: raised marks, letters set a little off. */
const lineEm = 0.45;

const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** Sorts pieces into rows that share a base line, from the top down, each from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row === undefined || piece.y - row.y > lineEm * Math.max(row.size, piece.size)) {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    } else {
      row.pieces.push(piece);
      if (piece.size > 1.2 * row.size) Object.assign(row, { y: piece.y, size: piece.size });
    }
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x0 - b.x0));
}

/** Splits a row where the gap is wider than `gapEm` letter sizes: columns set side by side. */
export function splitRow(row: readonly Piece[], gapEm: number): Piece[][] {
  const parts: Piece[][] = [];
  let end = -Infinity;
  for (const piece of row) {
    const part = parts.at(-1);
    if (part === undefined || piece.x0 - end > gapEm * piece.size) parts.push([piece]);
    else part.push(piece);
    end = Math.max(end, piece.x1);
  }
  return parts;
}

/** Every row of the pieces as one printed line. */
export function linesOf(pieces: readonly Piece[], page: number): PrintedLine[] {
  return rowsOf(pieces)
    .map((row) => lineOf(row, page))
    .filter(({ text }) => text !== '');
}

/** Joins one row, sorted from left to right: a space where the gap or the pieces themselves have one. */
export function lineOf(row: readonly Piece[], page: number): PrintedLine {
  const { size, y } = mainLook(row);
  const isMark = (piece: Piece): boolean =>
    piece.size < 0.85 * size && y - piece.y > 0.12 * size && /^[\s\d]+$/u.test(piece.text);
  const text = rawText(row, (piece) =>
    isMark(piece) ? piece.text.replace(/\d/gu, (digit) => raised[digit] ?? digit) : piece.text,
  );
  const letters = row.filter(({ text: part }) => /[\p{L}\p{N}]/u.test(part));
  return {
    text: cleanText(text).replace(/ +/gu, ' ').trim(),
    page,
    x0: row[0]?.x0 ?? 0,
    x1: row.reduce((end, piece) => Math.max(end, piece.x1), 0),
    y,
    size,
    isBold: letters.length > 0 && letters.every(({ font }) => font.isBold),
    isItalic: letters.length > 0 && letters.every(({ font }) => font.isItalic),
    opensWithMark: row[0] !== undefined && isMark(row[0]),
  };
}

/** The letters of a row as the file has them, old encodings included. */
export function rawText(row: readonly Piece[], textOf = ({ text }: Piece): string => text): string {
  let text = '';
  let previous: Piece | undefined;
  for (const piece of row) {
    if (previous !== undefined && isStruckTwice(previous, piece)) continue;
    if (previous !== undefined && piece.x0 - previous.x1 > spaceEm * Math.min(piece.size, previous.size)) text += ' ';
    text += textOf(piece);
    previous = piece;
  }
  return text;
}

/** Bold made by printing the same letters twice, a hair apart. */
function isStruckTwice(a: Piece, b: Piece): boolean {
  return a.text === b.text && Math.abs(a.x0 - b.x0) < 0.1 * a.size && Math.abs(a.y - b.y) < 0.1 * a.size;
}

/** Size and base line that most letters of a row have. */
function mainLook(row: readonly Piece[]): { size: number; y: number } {
  const letters = new Map<number, number>();
  for (const { size, text } of row) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  const size = [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0];
  return { size, y: row.find((piece) => piece.size === size)?.y ?? 0 };
}
