/** Where paragraphs go that a copy has in a table and the text has not: the order of reading never changes for it. */
import type { CollatedCell, CollatedParagraph, CollatedTable } from './collated.ts';

export interface SharedCells {
  /** Tables of the copy with the table of the text that they are, of the same width. */
  readonly tables: Map<CollatedTable, CollatedTable>;
  readonly rows: Map<object, object>;
  /** Tables of the copy with words that the text has, in a table or not. */
  readonly touched: Set<CollatedTable>;
}

/**
 * A paragraph of a shared row goes into its own cell of it, one of a row that the text lacks into a new row, one inside
 * any other table of the text into the cell before it; a table that only the copy has stays a table.
 *
 * @param added Paragraphs of the copy alone; the others keep their cells.
 */
export function withCells(
  paragraphs: readonly CollatedParagraph[],
  added: ReadonlySet<CollatedParagraph>,
  shared: SharedCells,
): readonly CollatedParagraph[] {
  const nexts = nextOwn(paragraphs, added);
  let last: CollatedCell | undefined;
  return paragraphs.map((paragraph, index) => {
    const cell = added.has(paragraph) ? cellFor(paragraph.cell, last, nexts[index], shared) : paragraph.cell;
    last = cell;
    return cell === paragraph.cell ? paragraph : { ...paragraph, cell };
  });
}

/** For each paragraph, the cell of the next one that the text has already; `undefined` for none or no cell. */
function nextOwn(
  paragraphs: readonly CollatedParagraph[],
  added: ReadonlySet<CollatedParagraph>,
): readonly (CollatedCell | undefined)[] {
  const found: (CollatedCell | undefined)[] = [];
  let next: CollatedCell | undefined;
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    found[at] = next;
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && !added.has(paragraph)) next = paragraph.cell;
  }
  return found;
}

function cellFor(
  cell: CollatedCell | undefined,
  last: CollatedCell | undefined,
  next: CollatedCell | undefined,
  { tables, rows, touched }: SharedCells,
): CollatedCell | undefined {
  const isInside = last !== undefined && last.table === next?.table;
  const otherwise = isInside ? last : undefined;
  if (cell === undefined) return otherwise;
  const table = tables.get(cell.table);
  if (table === undefined) return isInside || touched.has(cell.table) ? otherwise : cell;
  if (last?.table !== table && next?.table !== table) return otherwise;
  let row = rows.get(cell.row);
  if (row === undefined) {
    if (last?.table !== table || (isInside && last.row === next.row)) return otherwise;
    row = {};
    rows.set(cell.row, row);
    table.rows.splice(table.rows.indexOf(last.row) + 1, 0, row);
  }
  const wanted = { table, row, column: cell.column };
  const isAfter = last?.table !== table || placeOf(last) <= placeOf(wanted);
  const isBefore = next?.table !== table || placeOf(wanted) <= placeOf(next);
  return isAfter && isBefore ? wanted : otherwise;
}

function placeOf({ table, row, column }: CollatedCell): number {
  return table.rows.indexOf(row) * table.columns + column;
}
