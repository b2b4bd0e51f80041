import { stringify, type Options } from 'csv-stringify/sync';
import { spreadsheetText } from '../../domain/spreadsheet-text.ts';
import type { Cell, Row } from '../table.ts';
import { batches } from './batches.ts';

const options: Options = {
  record_delimiter: 'windows',
  quoted_match: /[\r\n]/, // the writer itself looks for CRLF only
  cast: { boolean: String },
};

/**
 * Writes rows as RFC 4180 asks: a line of names, commas, CRLF, quotes doubled; UTF-8 without byte order mark. `null` is an
 * empty cell. A cell that a spreadsheet would take for a formula (`- Sở …`, `=…`) stays as it is: this file is for programs.
 */
export const formatCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  [...csvChunks(columns, rows)].join('');

/** The same in parts, from rows that come one after the other. */
export function* csvChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  yield stringify([[...columns]], options);
  for (const batch of batches(rows)) yield stringify([...batch], { ...options, columns: [...columns] });
}

const byteOrderMark = '\uFEFF';

/**
 * The same for spreadsheet programs: a byte order mark tells them that it is UTF-8, and a text that they would take for
 * something else has an apostrophe before it. Commas: the list separator of Windows for Viet Nam (its table of locales, LOCALE_SLIST)
 * as for English.
 */
export function* spreadsheetCsvChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  yield byteOrderMark;
  yield* csvChunks(columns, harmless(rows));
}

function* harmless(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows)
    yield Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, harmlessCell(cell)]));
}

const harmlessCell = (cell: Cell): Cell => (typeof cell === 'string' ? spreadsheetText(cell) : cell);
