/** Joins the pages of a document: paragraphs, tables and table rows that run over a page end. */
import type { FlowBlock, FlowCell, FlowOmission, FlowParagraph, FlowRow, FlowTable } from './flow.ts';
import { beginsWithMarker, hasEndMark } from './paragraphs.ts';
import type { PrintedLine } from './printed-line.ts';

/** One page: its blocks, and what was taken out of it above and below them. */
export interface ReadPage {
  readonly above: readonly FlowOmission[];
  readonly blocks: readonly FlowBlock[];
  readonly below: readonly FlowOmission[];
  /** Right edge of the text, for telling a full line. */
  readonly right: number;
}

/** Columns of one table on two pages may be off by this much, in points. */
const edgeSlack = 8;

/** All blocks in reading order. What stands between the parts of a joined block follows it. */
export function joinPages(pages: readonly ReadPage[]): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let furniture: FlowOmission[] = [];
  let right = 0;
  for (const page of pages) {
    const [first, ...rest] = page.blocks;
    const open = lastText(blocks);
    const last = open === undefined ? undefined : blocks[open];
    furniture.push(...page.above);
    const joined = first === undefined || last === undefined ? undefined : joinBlocks(last, first, right);
    if (open !== undefined && joined !== undefined) {
      blocks[open] = joined;
      blocks.push(...furniture, ...rest);
    } else blocks.push(...furniture, ...page.blocks);
    furniture = [...page.below];
    right = page.right;
  }
  return [...blocks, ...furniture];
}

/** Index of the last block that is text: notes and furniture do not end a paragraph. */
function lastText(blocks: readonly FlowBlock[]): number | undefined {
  const index = blocks.findLastIndex(
    (block) => block.kind === 'table' || (block.kind === 'paragraph' && block.isNote !== true),
  );
  return index === -1 ? undefined : index;
}

function joinBlocks(a: FlowBlock, b: FlowBlock, right: number): FlowBlock | undefined {
  if (a.kind === 'table' && b.kind === 'table') return joinTables(a, b);
  if (a.kind !== 'paragraph' || b.kind !== 'paragraph' || b.isNote === true) return undefined;
  const [last, next] = [a.lines.at(-1), b.lines[0]];
  if (last === undefined || next === undefined || !runsOn(last, next, right)) return undefined;
  return a.isCentred || b.isCentred || a.headingLevel !== b.headingLevel
    ? undefined
    : { ...a, lines: [...a.lines, ...b.lines] };
}

/** True when a sentence goes on: no end mark, and a small letter next, a line full to its edge, or an open last word. */
function runsOn(last: PrintedLine, next: PrintedLine, right: number): boolean {
  if (hasEndMark(last.text) || last.isBold !== next.isBold || beginsWithMarker(next.text)) return false;
  return /^\p{Ll}/u.test(next.text) || last.x1 > right - 2 * last.size || endsOpen.test(last.text);
}

/** Words after which a sentence cannot end: "… ngày" before a date that the next page begins with. */
const endsOpen = /(?<!\p{L})(?:ngày|tháng|năm|số|của|và|các|theo|tại|với|cho|về|do|Điều|khoản|điểm)$/iu;

function joinTables(a: FlowTable, b: FlowTable): FlowTable | undefined {
  if (a.edges.length !== b.edges.length) return undefined;
  if (!a.edges.every((edge, column) => Math.abs(edge - (b.edges[column] ?? 0)) < edgeSlack)) return undefined;
  const rowsOfA = a.rows.filter(({ omitted }) => omitted === undefined);
  let repeated = 0;
  while (repeated < b.rows.length - 1 && isSameText(rowsOfA[repeated], b.rows[repeated])) repeated++;
  const heads = b.rows.slice(0, repeated).map((row): FlowRow => ({ ...row, omitted: 'repeated-head' }));
  const rest = b.rows.slice(repeated);
  const [first, ...others] = rest;
  const index = a.rows.findLastIndex(({ omitted }) => omitted === undefined);
  const last = a.rows[index];
  const joined = first === undefined || last === undefined ? undefined : joinRows(last, first);
  if (joined === undefined) return { ...a, rows: [...a.rows, ...heads, ...rest] };
  return { ...a, rows: [...a.rows.slice(0, index), joined, ...a.rows.slice(index + 1), ...heads, ...others] };
}

function isSameText(a: FlowRow | undefined, b: FlowRow | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [a, b].map(({ cells }) => cells.map(textOf).join('\n'));
  return one === other && one?.trim() !== '';
}

function textOf({ paragraphs }: FlowCell): string {
  return paragraphs.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join(' ');
}

/**
 * Joins a row with its rest on the next page. The rest has no number and goes on in the middle of a sentence in some cell;
 * a row without a number that begins its cells anew is one of its own (a merged number, an empty cell).
 */
function joinRows(a: FlowRow, b: FlowRow): FlowRow | undefined {
  if (a.cells.length !== b.cells.length || a.cells.length < 2) return undefined;
  if (!a.cells.every((cell, index) => cell.colSpan === b.cells[index]?.colSpan)) return undefined;
  const texts = b.cells.map(textOf);
  if (texts[0] !== '' || textOf(a.cells[0] ?? emptyCell) === '') return undefined;
  const goesOn = texts.some((text, index) => /^[\p{Ll},;.)]/u.test(text) && textOf(a.cells[index] ?? emptyCell) !== '');
  if (!goesOn) return undefined;
  return { ...a, cells: a.cells.map((cell, index) => joinCells(cell, b.cells[index] ?? emptyCell)) };
}

const emptyCell: FlowCell = { paragraphs: [], colSpan: 1, rowSpan: 1 };

function joinCells(a: FlowCell, b: FlowCell): FlowCell {
  const [last, first] = [a.paragraphs.at(-1), b.paragraphs[0]];
  if (last === undefined || first === undefined) return { ...a, paragraphs: [...a.paragraphs, ...b.paragraphs] };
  const next = first.lines[0]?.text ?? '';
  const isOne = !beginsWithMarker(next) && !hasEndMark(last.lines.at(-1)?.text ?? '');
  if (!isOne) return { ...a, paragraphs: [...a.paragraphs, ...b.paragraphs] };
  const whole: FlowParagraph = { ...last, lines: [...last.lines, ...first.lines] };
  return { ...a, paragraphs: [...a.paragraphs.slice(0, -1), whole, ...b.paragraphs.slice(1)] };
}
