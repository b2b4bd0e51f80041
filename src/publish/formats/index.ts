/**
 * The forms in which every table is served. All are written from the same columns and rows: a new form is one more entry
 * here, and its files, their checksums and their place in the archive follow.
 */
import { columnsOf, type Row, type Table } from '../table.ts';
import { writeChunks } from '../files.ts';
import { mediaTypes } from '../media-types.ts';
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
  { extension: 'csv', title: 'CSV', mediaType: mediaTypes.csv, write: text(csvChunks) },
  { extension: 'excel.csv', title: 'CSV (Excel)', mediaType: mediaTypes.csv, write: text(spreadsheetCsvChunks) },
  { extension: 'json', title: 'JSON', mediaType: mediaTypes.json, write: text(jsonChunks) },
  { extension: 'ndjson', title: 'NDJSON', mediaType: mediaTypes.ndjson, write: text(ndjsonChunks) },
  { extension: 'parquet', title: 'Parquet', mediaType: mediaTypes.parquet, write: writeParquet },
] as const satisfies readonly TableFormat[];
