/** Apache Parquet: typed columns in groups of rows, with what each group holds at least and at most. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileWriter, parquetWriteRows, type SchemaElement } from 'hyparquet-writer';
import { datasetVersion } from '../about.ts';
import { fieldsOf, type FieldType } from '../fields.ts';
import type { Cell, Row, Table } from '../table.ts';

const types: Readonly<Record<FieldType, Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  year: { type: 'INT32' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** Rows that the writer holds and a reader takes at once. */
const rowGroupSize = 10_000;
/** Bytes of the least and greatest text of a group: two plan ids of one province differ far behind. */
const statisticsTruncateLength = 64;

/** Writes one table; a column that is never empty is REQUIRED. @throws for a whole number beyond 32 bits. */
export function writeParquet(path: string, table: Table, rows: Iterable<Row>): void {
  const fields = fieldsOf(table);
  const days = fields.filter(({ type }) => type === 'date').map(({ name }) => name);
  let count = 0;
  const withDays = function* (): Generator<Record<string, Cell | Date>> {
    for (const row of rows) {
      count += 1;
      yield { ...row, ...daysOf(row, days) };
    }
  };
  void parquetWriteRows({
    writer: fileWriter(path),
    columns: fields.map(({ name }) => ({ name })),
    schema: [
      { name: table.name, num_children: fields.length },
      ...fields.map(({ name, type, constraints }) => ({
        name,
        ...types[type],
        repetition_type: constraints.required === true ? ('REQUIRED' as const) : ('OPTIONAL' as const),
      })),
    ],
    rows: withDays(),
    rowGroupSize,
    statisticsTruncateLength,
    kvMetadata: [{ key: 'version', value: datasetVersion }],
    createdBy: 'hyparquet-writer',
  });
  if (count === 0) mendEmptyFile(path);
}

const daysOf = (row: Row, columns: readonly string[]): Record<string, Date> =>
  Object.fromEntries(
    columns.flatMap((name) => (typeof row[name] === 'string' ? [[name, new Date(row[name])] as const] : [])),
  );

/** In Thrift's compact protocol: no rows (a 64-bit 0), then a list of 0 row groups, whose last byte says of what type they are. */
const noRows = Uint8Array.of(0x16, 0, 0x19, 0);
const structure = 0x0c;

/** hyparquet-writer 0.17 leaves the type of an empty list out, and the reader of Apache Arrow then refuses the file. */
function mendEmptyFile(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.indexOf(noRows);
  if (at === -1) return;
  bytes[at + noRows.length - 1] = structure;
  writeFileSync(path, bytes);
}
