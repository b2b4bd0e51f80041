/**
 * Tables of copied web pages: a bar on a line of its own before and after each cell. An empty cell and the step to the
 * next row look the same, so the rows are the cheapest way to part the cells: as many as possible of one width.
 */
import { blockSign } from './block-signs.ts';
import type { InkLine } from './ink-lines.ts';
import { numbersColumns } from './table-words.ts';

/** The lines of each cell of each row; `lost` marks a row of dots that stands for rows which the copy left out. */
export interface BarTable {
  readonly rows: readonly (readonly (readonly InkLine[])[])[];
  readonly width: number;
  readonly bars: readonly InkLine[];
  /** Lines of dots in place of lost rows. */
  readonly lost: readonly InkLine[];
  /** Index after the last line of the table. */
  readonly end: number;
}

const longestCell = 60;
const widest = 16;

export function isBar(line: InkLine | undefined): boolean {
  return line?.text === '|';
}

/** Reads the table that begins at a bar. @param start Index of the bar. Linear in the lines of the table. */
export function readBarTable(ink: readonly InkLine[], start: number): BarTable {
  const end = endOfTable(ink, start);
  const bars: InkLine[] = [];
  const gaps: InkLine[][] = [];
  for (const line of ink.slice(start, end)) {
    if (isBar(line)) {
      bars.push(line);
      gaps.push([]);
    } else gaps.at(-1)?.push(line);
  }
  gaps.pop(); // nothing follows the last bar
  const lost = gaps.filter((gap) => isDots(gap)).flat();
  const { rows, width } = bestRows(gaps);
  return { rows: spreadHead(rows, width), width, bars, lost, end };
}

/** The table ends with the bar after which no cell follows: text that runs on without a bar, or an empty line. */
function endOfTable(ink: readonly InkLine[], start: number): number {
  let end = start + 1;
  for (let at = start + 1; at < ink.length; at += 1) {
    const line = ink[at];
    if (line === undefined) break;
    if (isBar(line)) {
      end = at + 1;
      continue;
    }
    const isFirst = isBar(ink[at - 1]);
    if (isFirst && line.isAfterBlank) break;
    if (at - end >= longestCell || (isFirst && startsDocumentText(ink, at))) break;
  }
  return end;
}

function startsDocumentText(ink: readonly InkLine[], at: number): boolean {
  const line = ink[at];
  if (line === undefined) return false;
  const isType =
    blockSign(line.text) === 'alone' && /^(KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHỈ THỊ|ĐỀ ÁN)/u.test(line.text);
  return (
    isType ||
    line.text.startsWith('PHỤ LỤC') ||
    (/^[IVX]+\.\s/u.test(line.text) && !isBar(ink[at + 1]) && !isBar(ink[at + 2]) && !isBar(ink[at + 3]))
  );
}

function isDots(gap: readonly InkLine[]): boolean {
  return gap.length === 1 && /^[….\s]{5,}$/u.test(gap[0]?.text ?? '');
}

interface Parting {
  readonly cost: number;
  readonly rows: readonly (readonly (readonly InkLine[])[])[];
}

/** A head names every column, so no row is narrower than the longest run of cells; wider where each row has empty cells. */
function bestRows(gaps: readonly (readonly InkLine[])[]): Parting & { readonly width: number } {
  const texts = gaps.map((gap) => gap.map(({ text }) => text).join(' '));
  const narrowest = Math.min(widest, longestRun(gaps));
  let best = { ...partRows(gaps, texts, narrowest), width: narrowest };
  for (let width = narrowest + 1; width <= Math.min(widest, narrowest + 5); width += 1) {
    const parting = partRows(gaps, texts, width);
    if (parting.cost < best.cost) best = { ...parting, width };
  }
  return best;
}

/** Most cells that stand side by side without an empty one: a head names every column, a row of data fills most. */
function longestRun(gaps: readonly (readonly InkLine[])[]): number {
  let run = 0;
  let longest = 1;
  for (const gap of gaps) {
    run = gap.length === 0 || isDots(gap) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Cheapest rows of at most `width` cells, by dynamic programming from the end. */
function partRows(gaps: readonly (readonly InkLine[])[], texts: readonly string[], width: number): Parting {
  const costs = new Array<number>(gaps.length + 2).fill(0);
  const sizes = new Array<number>(gaps.length + 2).fill(0);
  for (let from = gaps.length - 1; from >= 0; from -= 1) {
    if (isDots(gaps[from] ?? [])) {
      costs[from] = costs[from + 1] ?? 0;
      continue;
    }
    let lowest = Number.POSITIVE_INFINITY;
    for (let size = 1; size <= width && from + size <= gaps.length; size += 1) {
      const next = gaps[from + size];
      const isEnd = next === undefined || next.length === 0 || isDots(next);
      const step = next?.length === 0 ? 1 : 0;
      if (isDots(gaps[from + size - 1] ?? [])) break; // no row runs over lost rows
      if (!isEnd) continue;
      const cost = rowCost(texts.slice(from, from + size), width, from === 0) + (costs[from + size + step] ?? 0);
      if (cost < lowest) {
        lowest = cost;
        sizes[from] = size;
      }
    }
    costs[from] = lowest;
  }
  const rows: (readonly InkLine[])[][] = [];
  for (let at = 0; at < gaps.length;) {
    const size = sizes[at] ?? 0;
    if (size === 0) {
      const gap = gaps[at] ?? [];
      if (gap.length > 0 && !isDots(gap)) rows.push([[...gap]]); // it cannot be parted: its words are kept as they come
      at += 1;
      continue;
    }
    rows.push(gaps.slice(at, at + size).map((gap) => [...gap]));
    at += size + (gaps[at + size]?.length === 0 ? 1 : 0);
  }
  return { cost: costs[0] ?? 0, rows };
}

const rowNumber = /^(?:[IVXLC]+|\d{1,3}(?:\.\d{1,2})*|[A-Z]|-|\+)[.)]?$/u;

function rowCost(cells: readonly string[], width: number, isFirst: boolean): number {
  const [first = '', second = ''] = cells;
  if (cells.every((cell) => cell === '')) return 3;
  if (numbersColumns(cells)) return cells.length === width ? (first === '' ? -1 : -0.5) : 2;
  let cost = 0;
  if (cells.length < width) {
    const isGroup = cells.length === 2 && rowNumber.test(first) && second !== '' && !/^\d/u.test(first);
    cost += isGroup ? 0.5 : isFirst ? 1 : 2 + (width - cells.length) * 0.1;
  } else if (first === '' && rowNumber.test(second)) cost += 2;
  else if (rowNumber.test(first)) cost -= 1;
  else if (first !== '' && first.length > 12 && width > 2) cost += 0.6;
  for (let at = 2; at < cells.length - 1; at += 1)
    if (cells[at - 1] === '' && /^\d{1,2}$/u.test(cells[at] ?? '') && (cells[at + 1] ?? '').length > 20) cost += 1.5;
  return cost;
}

/**
 * Puts the cells of each row in their columns. Heads that stand over several columns of a second line of heads are spread
 * over them: three heads of which the last covers two, "X" and "Y".
 */
function spreadHead(rows: Parting['rows'], width: number): readonly (readonly (readonly InkLine[])[])[] {
  const [head = [], second = []] = rows;
  const single = width - second.length; // heads that stand over one column each, on the left
  const covering = head.length - single;
  const span = second.length / covering;
  const isTwoLines = rows.length > 1 && head.length < width && single > 0 && covering > 0 && Number.isInteger(span);
  return rows.map((row, index) => {
    if (index > 0 || !isTwoLines) return padded(row, width, index === 0);
    const covered = row.slice(single).flatMap((cell) => [cell, ...emptyCells(span - 1)]);
    return [...row.slice(0, single), ...covered];
  });
}

function emptyCells(count: number): readonly (readonly InkLine[])[] {
  return Array.from({ length: Math.max(0, count) }, (): readonly InkLine[] => []);
}

/** Cells that a row lacks: on the right of a head or a group, else on the left, where cells of the row above span down. */
function padded(row: readonly (readonly InkLine[])[], width: number, isHead: boolean): readonly (readonly InkLine[])[] {
  const lacking = emptyCells(width - row.length);
  return isHead || (row.length <= 2 && width > 4) ? [...row, ...lacking] : [...lacking, ...row];
}
