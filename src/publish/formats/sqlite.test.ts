import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { aClause, aPlan, aPlanText, aTask, someRecords } from '../../testing/builders.ts';
import { datasetInput } from '../input.ts';
import { eachRow, type Row, type Table } from '../table.ts';
import { tables } from '../tables/index.ts';
import { writeSqlite } from './sqlite.ts';
import { views } from './sqlite-views.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
after(() => rmSync(folder, { recursive: true }));

const agency = { agency: 'ct-ubnd', printed: 'UBND thành phố', role: 'lead' } as const;
const text = 'UBND thành phố tổ chức đăng ký quyền sở hữu trí tuệ';
const records = someRecords({ plans: [aPlan({ tasks: [aTask({ text, agencies: [agency] })] })] });
const input = datasetInput(records, () => aPlanText([aClause({ texts: [text] })]));

function databaseOf(rowsOf: (table: Table) => Iterable<Row> = (table) => eachRow(table, input)): DatabaseSync {
  const path = join(folder, 'x.sqlite');
  writeSqlite(path, tables, rowsOf);
  return new DatabaseSync(path, { readOnly: true });
}
const found = (words: string) =>
  databaseOf().prepare('SELECT clause_id FROM clauses_search WHERE clauses_search MATCH ?').all(words).length;

for (const words of ['"so huu tri tue"', '"sở hữu trí tuệ"', '"dang ky"', '"đăng ký"'])
  test(`a reader who types ${words} finds the clause`, () => assert.equal(found(words), 1));

test('words that stand nowhere find nothing', () => assert.equal(found('"nhãn hiệu"'), 0));

test('the database is sound and its keys find their rows', () => {
  const database = databaseOf();
  assert.deepEqual(
    database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => ({ ...row })),
    [{ integrity_check: 'ok' }],
  );
  assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), []);
});

test('a key that finds no row is refused', () => {
  const rowsOf = (table: Table) => (table.name === 'agencies' ? [] : eachRow(table, input));
  assert.throws(() => databaseOf(rowsOf), /keys that find no row/);
});

test('the view of workload counts the tasks of an agency', () => {
  const [row] = databaseOf().prepare('SELECT agency_id, leads, coordinates FROM agency_workload').all();
  assert.deepEqual({ ...row }, { agency_id: 'ct-ubnd', leads: 1, coordinates: 0 });
});

for (const { name } of views)
  test(`the view ${name} can be asked`, () => assert.ok(databaseOf().prepare(`SELECT * FROM ${name}`).all()));
