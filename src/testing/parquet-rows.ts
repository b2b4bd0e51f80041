/** Reads Parquet back with another implementation than wrote it: the Rust library of Apache Arrow. */
import { DataType, tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm/node';
import type { Cell, Row } from '../publish/table.ts';

/** The rows of a file; Arrow gives days as milliseconds, here they are as in the other forms. */
export function parquetRows(bytes: Uint8Array): readonly Row[] {
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  const days = new Set(table.schema.fields.filter(({ type }) => DataType.isDate(type)).map(({ name }) => name));
  return table
    .toArray()
    .map((row: { toJSON: () => Record<string, Cell> }) =>
      Object.fromEntries(
        Object.entries(row.toJSON()).map(([column, cell]) => [
          column,
          days.has(column) && cell !== null ? new Date(Number(cell)).toISOString().slice(0, 10) : cell,
        ]),
      ),
    );
}
