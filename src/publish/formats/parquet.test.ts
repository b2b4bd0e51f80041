/** Read back by another implementation, the Rust library of Apache Arrow (parquet-wasm). */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tableFromIPC } from 'apache-arrow';
import { parquetMetadata } from 'hyparquet';
import { readParquet } from 'parquet-wasm/node';
import { z } from 'zod';
import { isoDateSchema, yearSchema } from '../../domain/ids.ts';
import { meaning, orNull } from '../column.ts';
import type { Row, Table } from '../table.ts';
import { writeParquet } from './parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
after(() => rmSync(folder, { recursive: true }));

const words = ['Tên', 'Tên của nó', 'Its name'] as const;
const table: Table = {
  name: 'things',
  title: 'Các thứ',
  description: 'Mỗi dòng một thứ',
  descriptionEn: 'One thing per row',
  row: z.strictObject({
    id: meaning(z.string(), ...words),
    kind: orNull(meaning(z.enum(['lead', 'coordinate']), ...words)),
    count: orNull(meaning(z.int(), ...words)),
    value: orNull(meaning(z.number(), ...words)),
    year: orNull(meaning(yearSchema, ...words)),
    day: orNull(meaning(isoDateSchema, ...words)),
    good: meaning(z.boolean(), ...words),
  }),
  primaryKey: ['id'],
  shownFirst: ['id'],
  foreignKeys: [],
  rows: () => [],
};
const row = { id: 'đ', kind: 'lead', count: 35, value: 0.5, year: 2020, day: '2020-11-24', good: true };
const nothing = { kind: null, count: null, value: null, year: null, day: null };

const path = join(folder, 'x.parquet');
const written = (rows: readonly Row[]): Uint8Array => {
  writeParquet(path, table, rows);
  return readFileSync(path);
};
const read = (rows: readonly Row[]) => tableFromIPC(readParquet(written(rows)).intoIPCStream());
const types = ['Utf8', 'Utf8', 'Int32', 'Float64', 'Int32', 'Date32<DAY>', 'Bool'];

for (const rows of [[row], []])
  test(`columns have their types, and say which may be empty, with ${rows.length} rows`, () => {
    const { fields } = read(rows).schema;
    assert.deepEqual(
      fields.map(({ name, type, nullable }) => [name, String(type), nullable]),
      Object.keys(row).map((name, index) => [name, types[index], !['id', 'good'].includes(name)]),
    );
  });

test('cells are read back as they were, and empty ones as empty', () => {
  const rows = [row, { id: 'b', ...nothing, good: false }];
  assert.deepEqual(
    read(rows)
      .toArray()
      .map((one: { toJSON: () => object }) => one.toJSON()),
    rows.map((one) => ({ ...one, day: one.day === null ? null : Date.parse(one.day) })),
  );
});

test('a table without rows has none', () => assert.equal(read([]).numRows, 0));

for (const text of ['', 'a'.repeat(1 << 20), '=SUM(1)', 'một\nhai', '𝐀 \u0000'])
  test(`the text ${JSON.stringify(text.slice(0, 20))} of ${text.length} characters stays that text`, () =>
    assert.equal(
      read([{ ...row, id: text }])
        .getChild('id')
        ?.get(0),
      text,
    ));

test('many rows stand in groups, each with its least and greatest id', () => {
  const rows = Array.from({ length: 25_000 }, (_, index) => ({ ...row, id: `vn-ct-kh-ubnd-2020-${10_000 + index}` }));
  const { row_groups } = parquetMetadata(Uint8Array.from(written(rows)).buffer);
  assert.deepEqual(
    row_groups.map(({ num_rows, columns: [id] }) => [
      Number(num_rows),
      id?.meta_data?.statistics?.min_value,
      id?.meta_data?.statistics?.max_value,
    ]),
    [
      [10_000, 'vn-ct-kh-ubnd-2020-10000', 'vn-ct-kh-ubnd-2020-19999'],
      [10_000, 'vn-ct-kh-ubnd-2020-20000', 'vn-ct-kh-ubnd-2020-29999'],
      [5000, 'vn-ct-kh-ubnd-2020-30000', 'vn-ct-kh-ubnd-2020-34999'],
    ],
  );
  assert.equal(read(rows).numRows, rows.length);
});

test('a whole number that does not fit is refused', () => {
  assert.throws(() => written([{ ...row, count: 2 ** 31 }]), /int32/);
});
