/** Finds what a page prints besides its text: running heads and feet, page numbers, lines of a digital signature. */
import type { OmissionReason } from '../../source-text.ts';
import type { FlowOmission } from './flow.ts';
import { lineOf, rowsOf, splitRow } from './printed-line.ts';
import type { Page, Piece } from './piece.ts';

export interface Cleared {
  readonly page: Page;
  /** What was taken out, from the top down. */
  readonly omitted: readonly FlowOmission[];
}

/** Heads and feet stand within this share of the page, and are at most so many lines. */
const marginShare = 0.13;
const marginLines = 3;

interface Row {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly y: number;
  readonly isTop: boolean;
}

/** Takes running heads, page numbers and signing stamps out of every page. `isTable` guards rows of tables. */
export function clearFurniture(
  pages: readonly Page[],
  isTable: (page: Page, piece: Piece) => boolean,
): readonly Cleared[] {
  const overhangs = pages.map((page, index) => new Set(overhang(page, pages[index + 1])));
  const edges = pages.map((page, index) => edgeRows(without(page, overhangs[index]), isTable));
  const counts = new Map<string, number>();
  edges.forEach((rows, index) => {
    const page = pages[index];
    if (page !== undefined) for (const key of new Set(rows.map((row) => keyOf(row, page)))) add(counts, key);
  });
  const offsets = new Map<number, number>();
  edges.forEach((rows, index) => {
    for (const row of rows) add(offsets, (pageNumber(row.text) ?? NaN) - (pages[index]?.number ?? 0));
  });
  const enough = Math.max(3, 0.4 * pages.length);
  return pages.map((page, index) => {
    const reasons = new Map<Piece, OmissionReason>();
    for (const row of edges[index] ?? []) {
      const number = pageNumber(row.text);
      const offset = (number ?? NaN) - page.number;
      const isNumber = number !== undefined && (offset === 0 || (offsets.get(offset) ?? 0) >= enough);
      const isRepeated = (counts.get(keyOf(row, page)) ?? 0) >= enough || row.pieces.every((p) => p.isArtifact);
      if (!isNumber && !isRepeated) continue;
      for (const piece of row.pieces) reasons.set(piece, isNumber ? 'page-number' : 'running-head');
    }
    for (const piece of stampPieces(page)) reasons.set(piece, 'signing-stamp');
    for (const piece of overhangs[index] ?? []) reasons.set(piece, 'hidden');
    return clear(page, reasons);
  });
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function clear(page: Page, reasons: ReadonlyMap<Piece, OmissionReason>): Cleared {
  if (reasons.size === 0) return { page, omitted: [] };
  const omitted: FlowOmission[] = [];
  for (const row of rowsOf([...reasons.keys()])) {
    // Lines of a stamp and of a head may stand side by side: each piece goes with its own reason.
    for (const reason of new Set(row.map((piece) => reasons.get(piece)))) {
      const line = lineOf(
        row.filter((piece) => reasons.get(piece) === reason),
        page.number,
      );
      if (reason !== undefined && line.text !== '') omitted.push({ kind: 'omission', line, reason });
    }
  }
  return { page: { ...page, pieces: page.pieces.filter((piece) => !reasons.has(piece)) }, omitted };
}

/** The outermost rows of a page, where heads and feet stand. */
function edgeRows(page: Page, isTable: (page: Page, piece: Piece) => boolean): Row[] {
  const rows = rowsOf(page.pieces).map((pieces) => ({
    pieces,
    text: lineOf(pieces, page.number).text,
    y: pieces[0]?.y ?? 0,
  }));
  const top = rows
    .slice(0, marginLines)
    .filter(({ y }) => y < marginShare * page.height)
    .map((row) => ({ ...row, isTop: true }));
  const bottom = rows
    .slice(Math.max(top.length, rows.length - marginLines))
    .filter(({ y }) => y > (1 - marginShare) * page.height)
    .map((row) => ({ ...row, isTop: false }));
  return [...top, ...bottom].filter(({ pieces }) => !pieces.some((piece) => isTable(page, piece)));
}

function without(page: Page, pieces: ReadonlySet<Piece> = new Set()): Page {
  return pieces.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !pieces.has(piece)) };
}

/**
 * Letters of the next page's first line that a browser also paints, cut off, under the last line of this page or in its
 * foot: the same letters at the same x, with nothing on their row but the foot.
 */
function overhang(page: Page, next: Page | undefined): readonly Piece[] {
  const last = rowsOf(page.pieces.filter(({ y }) => y > (1 - marginShare) * page.height)).at(-1) ?? [];
  const short = last.filter(({ text }) => /^\p{L}{1,2}$/u.test(text.trim()));
  const isFoot = short.length === last.length || pageNumber(last.at(-1)?.text.trim() ?? '') !== undefined;
  if (short.length === 0 || next === undefined || !isFoot) return [];
  const heads = rowsOf(next.pieces.filter(({ y }) => y < 2 * marginShare * next.height)).slice(0, marginLines);
  const isCopy = heads.some(
    (head) =>
      head.length > short.length &&
      short.every((piece) =>
        head.some(({ text, x0, size }) => text === piece.text && Math.abs(x0 - piece.x0) < 0.1 && size === piece.size),
      ),
  );
  return isCopy ? short : [];
}

/** Rows alike but for digits, at the same distance from the edge of the page, give one key. */
function keyOf({ text, y, isTop }: Row, page: Page): string {
  const distance = Math.round((isTop ? y : page.height - y) / 8);
  return `${isTop ? 'top' : 'foot'} ${String(distance)} ${text.replace(/\d+/gu, '#').replace(/\s/gu, '')}`;
}

/** The number in "3", "- 3 -", "Trang 3", "3/12"; `undefined` for other text. */
function pageNumber(text: string): number | undefined {
  const found = /^(?:Trang |Page )?[-–]? ?(\d{1,4}) ?(?:[-–]|(?:\/|trên|of) ?\d{1,4})?$/iu.exec(text);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** How the note of a digital signature begins, and the labels of its further lines. */
const stampStart = /^(?:(?:Được )?ký (?:số )?bởi|Người ký|Signature (?:not )?(?:valid|verified)|Digitally signed)/iu;
const stampLabel =
  /^(?:Ký bởi|Người ký|Email|Cơ quan|Tổ chức|Chức vụ|Đơn vị|Ngày ký|Thời gian ký|Giờ ký|Signed by|Date|Reason|Location|Organization)\s*:/iu;
const stampWhen = /(?:Ngày|Thời gian|Giờ) ký\s*:/iu;
const stampLines = 10;

/** Pieces of the notes that signing programs print on a page, often in small letters in a corner. */
function stampPieces(page: Page): Piece[] {
  if (!page.pieces.some(({ text }) => /ký|sign/iu.test(text))) return [];
  const parts = rowsOf(page.pieces).flatMap((row) =>
    splitRow(row, 1.2).map((pieces) => ({ pieces, line: lineOf(pieces, page.number) })),
  );
  const found: Piece[] = [];
  parts.forEach((start, index) => {
    if (!stampStart.test(start.line.text)) return;
    const own = [...start.pieces];
    let last = start.line;
    let labels = stampWhen.test(start.line.text) ? 2 : 1;
    for (const next of parts.slice(index + 1, index + 1 + stampLines)) {
      const { line } = next;
      if (Math.abs(line.x0 - start.line.x0) > 3 || line.y - last.y > 2 * last.size) continue;
      const isTail = line.size < 10.5 && Math.abs(line.size - last.size) < 0.5;
      if (!stampLabel.test(line.text) && !isTail) break;
      own.push(...next.pieces);
      labels += stampLabel.test(line.text) ? 1 : 0;
      last = line;
    }
    // "Người ký:" alone also heads a column of a web page; a stamp has further labels or says "Ký bởi".
    if (labels > 1 || !start.line.text.startsWith('Người ký')) found.push(...own);
  });
  return found;
}
