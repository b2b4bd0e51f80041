/**
 * The rows of a list that a reader sees, as a file for a spreadsheet: the columns of the published table, with a byte order
 * mark, without which Excel misreads Vietnamese, and with an apostrophe before texts that it would take for something else.
 */
import { stringify } from 'csv-stringify/browser/esm/sync';

import { spreadsheetText } from '../domain/spreadsheet-text.ts';
import type { TableRow } from '../view/table-cells.ts';
import { fetchTable } from './fetch-table.ts';

/**
 * @param rows The whole table, as its JSON file has it.
 * @param ids Of the rows to keep, in the order shown.
 */
export function selectionCsv(rows: readonly TableRow[], ids: readonly string[]): string {
  const byId = new Map(rows.map((row) => [String(row['id']), row]));
  return rowsCsv(
    Object.keys(rows[0] ?? {}),
    ids.map((id) => byId.get(id)).filter((row) => row !== undefined),
  );
}

/** @param columns All of them, so that a selection without rows has its head. */
export const rowsCsv = (columns: readonly string[], rows: readonly TableRow[]): string =>
  spreadsheetCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);

/** @param lines The head first. */
export function spreadsheetCsv(lines: readonly (readonly (string | number | boolean | null)[])[]): string {
  const shown = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? spreadsheetText(cell) : cell)));
  return stringify(shown, {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}

/** Lets the reader save rows of a table. @throws where the table cannot be had, as without a network. */
export async function saveSelection(table: string, ids: readonly string[]): Promise<void> {
  saveCsv(table, selectionCsv(await fetchTable(table), ids));
}

/** @param csv Some rows of the table. */
export function saveCsv(table: string, csv: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = `${table}-dang-xem.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
