/**
 * The forms in which every table is served. All are written from the same columns and rows: a new form is one more entry
 * here, and its files, their checksums and their place in the archive follow.
 */
import { columnsOf, type Row, type Table } from '../table.ts';
import { writeChunks } from '../files.ts';
import { csvChunks, spreadsheetCsvChunks } from './csv.ts';
import { jsonChunks, ndjsonChunks } from './json.ts';
import { writeParquet } from './parquet.ts';

export interface TableFormat {
  /** The end of its file names, without the first dot. */
  readonly extension: string;
  readonly title: string;
  readonly mediaType: string;
  /** Writes one file. The rows come one after the other and are asked for once. */
  readonly write: (path: string, table: Table, rows: Iterable<Row>) => void;
}

type Chunks = (columns: readonly string[], rows: Iterable<Row>) => Iterable<string>;

const text =
  (chunks: Chunks): TableFormat['write'] =>
  (path, table, rows) =>
    writeChunks(path, chunks(columnsOf(table), rows));

export const tableFormats = [
  { extension: 'csv', title: 'CSV', mediaType: 'text/csv', write: text(csvChunks) },
  { extension: 'excel.csv', title: 'CSV (Excel)', mediaType: 'text/csv', write: text(spreadsheetCsvChunks) },
  { extension: 'json', title: 'JSON', mediaType: 'application/json', write: text(jsonChunks) },
  { extension: 'ndjson', title: 'NDJSON', mediaType: 'application/x-ndjson', write: text(ndjsonChunks) },
  { extension: 'parquet', title: 'Parquet', mediaType: 'application/vnd.apache.parquet', write: writeParquet },
] as const satisfies readonly TableFormat[];

/** Of every file of the datasets, by its ending. */
const mediaTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tableFormats.map(({ extension, mediaType }) => [extension, mediaType])),
  bib: 'text/x-bibtex',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  sqlite: 'application/vnd.sqlite3',
  ttl: 'text/turtle',
  txt: 'text/plain',
  xml: 'application/akn+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** "text/csv" for `plans.csv`. */
export const mediaTypeOf = (path: string): string =>
  mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
