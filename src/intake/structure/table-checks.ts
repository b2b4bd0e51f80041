/** Adds up the columns of tables that print totals: a total that its rows do not give is the first sign of a lost or shifted cell. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { formatNumber } from '../../vietnamese/format.ts';
import { cellText, type Block, type Table } from '../layout/block.ts';
import { isTotalRow, numbersColumns } from '../layout/table-words.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly kind: 'total' | 'group' | 'leaf';
}

/** @param file Path of the source, for places. Linear in the cells. */
export function checkTotals(file: string, blocks: readonly Block[]): readonly Diagnostic[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? checkTable(file, block) : []));
}

function checkTable(file: string, table: Table): Diagnostic[] {
  const rows = table.rows.slice(1).map((row): Row => {
    const cells = row.map((cell) => cellText(cell));
    const line = row.flatMap(({ paragraphs }) => paragraphs)[0]?.spans[0]?.line ?? 1;
    return { cells, line, kind: kindOf(cells) };
  });
  const total = rows.find(({ kind }) => kind === 'total');
  const leaves = rows.filter(({ kind, cells }) => kind === 'leaf' && !numbersColumns(cells));
  if (total === undefined || leaves.length < 2) return [];
  return total.cells.flatMap((printed, column): Diagnostic[] => {
    const wanted = amountOf(printed);
    const amounts = leaves.flatMap(({ cells }) => amountOf(cells[column] ?? '') ?? []);
    if (wanted === undefined || amounts.length < 2) return [];
    const sum = amounts.reduce((whole, amount) => whole + amount, 0);
    return Math.abs(sum - wanted) < 0.005 ? [] : [wrongTotal(file, total.line, column, wanted, sum)];
  });
}

function kindOf(cells: readonly string[]): Row['kind'] {
  const [first = ''] = cells;
  if (isTotalRow(cells)) return 'total';
  return /^(?:[IVX]+|[A-Z])[.)]?$/u.test(first) ? 'group' : 'leaf';
}

/** "240.000" → 240000, "2,5" → 2.5; `undefined` for anything that is not one number. */
function amountOf(text: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

function wrongTotal(file: string, line: number, column: number, wanted: number, sum: number): Diagnostic {
  return {
    rule: 'table/total',
    severity: 'warning',
    place: { file, line, column: 1 },
    problem: `Column ${column + 1} of the table prints the total ${formatNumber(wanted)}; its rows add up to ${formatNumber(sum)}.`,
    advice:
      'Compare the rows with the document: a cell may be lost or stand in another column. If the document itself prints it so, leave it.',
  };
}
