/**
 * The rows of a list that a reader sees, as a file for a spreadsheet: the columns of the published table, with a byte order
 * mark, without which Excel misreads Vietnamese, and with cells that it would take for formulas made harmless.
 */
import { stringify } from 'csv-stringify/browser/esm/sync';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/**
 * @param rows The whole table, as its JSON file has it.
 * @param ids Of the rows to keep, in the order shown.
 */
export function selectionCsv(rows: readonly Row[], ids: readonly string[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const byId = new Map(rows.map((row) => [String(row['id']), row]));
  const kept = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  return spreadsheetCsv([columns, ...kept.map((row) => columns.map((column) => row[column] ?? null))]);
}

/** @param lines The head first. */
export function spreadsheetCsv(lines: readonly (readonly (string | number | boolean | null)[])[]): string {
  return stringify([...lines], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** Lets the reader save the file. @throws where the table cannot be had, as without a network. */
export async function saveSelection(table: string, ids: readonly string[]): Promise<void> {
  const answer = await fetch(`/du-lieu/${table}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const csv = selectionCsv((await answer.json()) as readonly Row[], ids);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = `${table}-dang-xem.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
