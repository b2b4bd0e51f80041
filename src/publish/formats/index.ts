/**
 * The forms in which every table is served. All are written from the same columns and rows: a new form is one more entry
 * here, and its files, their checksums and their place in the archive follow.
 */
import type { Row } from '../table.ts';
import { formatCsv } from './csv.ts';
import { formatJson } from './json.ts';

export interface TableFormat {
  /** The end of its file names, without dot. */
  readonly extension: string;
  readonly title: string;
  readonly mediaType: string;
  readonly format: (columns: readonly string[], rows: readonly Row[]) => string | Uint8Array<ArrayBuffer>;
}

export const tableFormats = [
  { extension: 'csv', title: 'CSV', mediaType: 'text/csv', format: formatCsv },
  { extension: 'json', title: 'JSON', mediaType: 'application/json', format: formatJson },
] as const satisfies readonly TableFormat[];
