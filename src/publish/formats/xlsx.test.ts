import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import readExcelFile from 'read-excel-file/node';
import { z } from 'zod';
import { isoDateSchema } from '../../domain/ids.ts';
import { meaning } from '../column.ts';
import type { Row, Table } from '../table.ts';
import { writeXlsx } from './xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
after(() => rmSync(folder, { recursive: true }));

const words = ['Tên', 'Tên của nó', 'Its name'] as const;
const table: Table = {
  name: 'things',
  title: 'Các thứ',
  description: 'Mỗi dòng một thứ',
  descriptionEn: 'One thing per row',
  row: z.strictObject({
    id: meaning(z.string(), ...words),
    count: meaning(z.int(), ...words),
    day: meaning(isoDateSchema, ...words),
    good: meaning(z.boolean(), ...words),
  }),
  primaryKey: ['id'],
  shownFirst: ['id'],
  foreignKeys: [],
  rows: () => [],
};

async function sheets(rows: readonly Row[], rowsInSheet = 100) {
  const path = join(folder, 'x.xlsx');
  writeXlsx(
    path,
    [table],
    () => rows,
    () => rows.length,
    rowsInSheet,
  );
  return Object.fromEntries((await readExcelFile(path, { trim: false })).map(({ sheet, data }) => [sheet, data]));
}
const row = { id: 'a', count: 35, day: '2020-11-24', good: true };

test('numbers, days and yes or no are cells of their type', async () => {
  const { things } = await sheets([row]);
  assert.deepEqual(things?.[1], ['a', 35, new Date('2020-11-24'), true]);
});

for (const text of [
  '=SUM(1)',
  '- Sở Y tế',
  '007',
  '6/2023',
  'a & b < c',
  '_x0041_',
  'chuông \u0007',
  'một\nhai',
  ' lề ',
])
  test(`the text ${JSON.stringify(text)} stays that text`, async () => {
    const { things } = await sheets([{ ...row, id: text }]);
    assert.equal(things?.[1]?.[0], text);
  });

test('the first sheet tells what the columns mean', async () => {
  const { dictionary } = await sheets([]);
  assert.deepEqual(dictionary?.[1]?.slice(0, 4), ['things', 'id', 'Tên', 'Tên của nó']);
});

test('a cell that Excel cannot hold is refused', async () => {
  await assert.rejects(sheets([{ ...row, id: 'a'.repeat(32_768) }]), /Sheet things, cell A2: 32768 characters/);
});

test('a table of more rows than a sheet holds goes on in another sheet', async () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...row, id }));
  const { things, things_2, things_3 } = await sheets(rows, 2);
  const ids = [things, things_2, things_3].map((sheet) => sheet?.map(([id]) => id));
  assert.deepEqual(ids, [
    ['id', 'a', 'b'],
    ['id', 'c', 'd'],
    ['id', 'e'],
  ]);
});
