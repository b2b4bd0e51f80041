import { stringify } from 'csv-stringify/sync';
import type { Row } from '../table.ts';

/**
 * Writes rows as RFC 4180 asks: a line of names, commas, CRLF, quotes doubled; UTF-8 without byte order mark. `null` is an
 * empty cell. A cell that a spreadsheet would take for a formula (`- Sở …`, `=…`) stays as it is: this file is for programs.
 */
export function formatCsv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/, // the writer itself looks for CRLF only
    cast: { boolean: String },
  });
}
