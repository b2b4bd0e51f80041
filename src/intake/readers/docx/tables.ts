/** Tables of Word (ECMA-376 part 1, 17.4) with the cells that a reader sees. */
import type { SourceCell } from '../../source-text.ts';
import { cellsIn, createStory, rowsIn } from './paragraphs.ts';
import type { RawParagraph, Reading } from './reading.ts';
import type { RawCell, Writer } from './writer.ts';
import { childOf, valueOf, wholeNumber, type XmlElement } from './element.ts';

/** Columns of a table in Word; a larger span is damage or an attack. */
const mostColumns = 63;

interface GridCell extends RawCell {
  /** First column of the grid, from 0. */
  readonly column: number;
  readonly continuesAbove: boolean;
}

/** The blocks of a table of one cell that holds a table: a frame around text, not a table of the document. */
export function frameOf(table: XmlElement): XmlElement | undefined {
  const rows = rowsIn(table);
  const cells = rows.length === 1 ? cellsIn(table) : [];
  const [cell] = cells;
  return cells.length === 1 && cell !== undefined && childOf(cell, 'w:tbl') !== undefined ? cell : undefined;
}

/** Writes a table row by row. Cells that Word merges downwards are one cell of several rows, with the first cell's text. */
export function writeTable(table: XmlElement, reading: Reading, writer: Writer): void {
  const rows: SourceCell[][] = [];
  /** Cells that may go on in the next row, by their first column. */
  let above = new Map<number, { cell: SourceCell; row: SourceCell[]; index: number }>();
  for (const element of rowsIn(table)) {
    const cells = readRow(element, reading);
    const written = writer.addRow(cells);
    const row: SourceCell[] = [];
    const open: typeof above = new Map();
    for (const [index, { column, colSpan, continuesAbove }] of cells.entries()) {
      const upper = continuesAbove ? above.get(column) : undefined;
      if (upper !== undefined) {
        upper.cell = { ...upper.cell, rowSpan: upper.cell.rowSpan + 1 };
        upper.row[upper.index] = upper.cell;
        open.set(column, upper);
        continue;
      }
      const cell: SourceCell = { paragraphs: written[index] ?? [], colSpan, rowSpan: 1 };
      open.set(column, { cell, row, index: row.length });
      row.push(cell);
    }
    above = open;
    rows.push(row);
  }
  if (rows.some((row) => row.length > 0)) writer.addTable(rows);
}

function readRow(row: XmlElement, reading: Reading): readonly GridCell[] {
  const properties = childOf(row, 'w:trPr');
  const cells: GridCell[] = [];
  let column = 0;
  const add = (paragraphs: readonly RawParagraph[], colSpan: number, continuesAbove: boolean): void => {
    cells.push({ paragraphs, colSpan, column, continuesAbove });
    column += colSpan;
  };
  const before = columns(valueOf(properties, 'w:gridBefore'), 0);
  if (before > 0) add([], before, false);
  for (const element of cellsIn(row)) {
    const cell = childOf(element, 'w:tcPr');
    const colSpan = columns(valueOf(cell, 'w:gridSpan'), 1);
    const story = createStory(reading);
    const paragraphs = [...story.readFlat(element), ...story.flush()];
    const last = cells.at(-1);
    if (isContinued(cell, 'w:hMerge') && last !== undefined) {
      cells[cells.length - 1] = {
        ...last,
        colSpan: last.colSpan + colSpan,
        paragraphs: [...last.paragraphs, ...paragraphs],
      };
      column += colSpan;
      continue;
    }
    const continuesAbove = isContinued(cell, 'w:vMerge');
    // Word shows the first cell's text over the whole height and nothing of the cells below
    if (continuesAbove && paragraphs.length > 0)
      reading.note('hidden-text', paragraphs.flatMap(({ segments }) => segments).join(' '));
    add(continuesAbove ? [] : paragraphs, colSpan, continuesAbove);
  }
  const after = columns(valueOf(properties, 'w:gridAfter'), 0);
  if (after > 0) add([], after, false);
  return cells;
}

/** A merge without a value goes on; "restart" begins one. */
function isContinued(properties: XmlElement | undefined, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && merge.attributes['val'] !== 'restart';
}

function columns(value: string | undefined, least: number): number {
  return Math.min(Math.max(wholeNumber(value) ?? least, least), mostColumns);
}
