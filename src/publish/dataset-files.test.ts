import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Plan } from '../domain/facts.ts';
import { aCorrection, aPlan, aSource, aSourceRecord, aTask, someRecords, textsFor } from '../testing/builders.ts';
import { parquetRows } from '../testing/parquet-rows.ts';
import { archiveName, databaseName, workbookName } from './about.ts';
import { contentType, writeDatasets } from './dataset-files.ts';
import { fieldsOf } from './fields.ts';
import { tableFormats } from './formats/index.ts';
import { datasetInput } from './input.ts';
import { schemaFile, schemaId } from './json-schema.ts';
import { planFormats } from './plan-formats.ts';
import type { Cell } from './table.ts';
import { tables } from './tables/index.ts';

const records = someRecords({
  plans: [aPlan({ tasks: [aTask({ text: 'Dòng một\ncó "ngoặc", và phẩy' })] }), aPlan({ id: 'vn-ct-b' })],
  sources: [aSource(), aSource({ id: '001', plan: 'vn-ct-b' })],
  records: { '000': aSourceRecord([aCorrection()]), '001': aSourceRecord() },
});
const root = mkdtempSync(join(tmpdir(), 'datasets-'));
after(() => rmSync(root, { recursive: true }));
const write = (name: string) =>
  writeDatasets(datasetInput(records, textsFor(records)), join(root, name), { releases: [] });
const { folder, files, rowCounts } = write('one');
const bytesOf = (path: string, of = folder) => new Uint8Array(readFileSync(join(of, path)));
const text = (path: string) => new TextDecoder().decode(bytesOf(path));
const json = (path: string): unknown => JSON.parse(text(path));

test('the same records give the same bytes', () => {
  const again = write('two');
  assert.deepEqual([...again.files.keys()], [...files.keys()]);
  for (const path of files.keys()) assert.deepEqual(bytesOf(path, again.folder), bytesOf(path), path);
});

test('every file is told with its size and SHA-256', () => {
  for (const [path, { size, sha256 }] of files) {
    assert.equal(size, bytesOf(path).length, path);
    assert.equal(sha256, createHash('sha256').update(bytesOf(path)).digest('hex'), path);
  }
});

const faults: readonly (readonly [what: string, first: Partial<Plan>, message: RegExp])[] = [
  ['a row is wrong', { title: '' }, /Table plans/],
  ['one of the last files cannot be written', { shortTitle: 'a'.repeat(32_768) }, /Sheet \w+, cell [A-Z]+2: 32768/],
];
for (const [what, first, message] of faults)
  test(`when ${what}, what stood in the folder stays whole`, () => {
    const wrong = { ...records, plans: [{ ...records.plans[0]!, ...first }, ...records.plans.slice(1)] };
    assert.throws(() => writeDatasets(datasetInput(wrong, textsFor(wrong)), folder, { releases: [] }), message);
    for (const [path, { size }] of files) assert.equal(bytesOf(path).length, size, path);
  });

const booleans = (name: string) =>
  fieldsOf(tables.find((table) => table.name === name)!).flatMap((field) =>
    field.type === 'boolean' ? [field.name] : [],
  );

function sqliteRows(name: string): unknown[] {
  const database = new DatabaseSync(join(folder, databaseName), { readOnly: true });
  const rows = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all();
  database.close();
  const told = booleans(name);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, cell !== null && told.includes(column) ? cell === 1 : cell]),
    ),
  );
}

for (const { name, row } of tables) {
  test(`${name}: CSV and JSON have the same columns and cells`, () => {
    const columns = Object.keys(row.shape);
    const objects = json(`${name}.json`) as Record<string, Cell>[];
    const [head, ...cells] = parse(text(`${name}.csv`), { record_delimiter: '\r\n' });
    assert.deepEqual(head, columns);
    for (const object of objects) assert.deepEqual(Object.keys(object), columns);
    assert.deepEqual(
      cells,
      objects.map((object) => columns.map((column) => (object[column] === null ? '' : String(object[column])))),
    );
    assert.equal(objects.length, rowCounts.get(name));
  });

  test(`${name}: NDJSON, SQLite and Parquet have the rows of the JSON`, () => {
    const objects = json(`${name}.json`);
    assert.deepEqual(
      text(`${name}.ndjson`)
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line)),
      objects,
    );
    assert.deepEqual(sqliteRows(name), objects);
    assert.deepEqual(parquetRows(bytesOf(`${name}.parquet`)), objects);
  });

  test(`${name}: the sheet of the workbook has the cells of the JSON`, async () => {
    const objects = json(`${name}.json`) as Record<string, Cell>[];
    const [head, ...cells] = await readSheet(join(folder, workbookName), name, { trim: false });
    assert.deepEqual(head, Object.keys(row.shape));
    const asDays = cells.map((line) =>
      line.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    );
    assert.deepEqual(
      asDays,
      objects.map((object) => Object.values(object)),
    );
  });

  test(`${name}: the JSON is as its JSON Schema says, and each record as that of a record`, () => {
    const ajv = new Ajv2020({ strict: true, keywords: ['descriptionEn'], formats: { date: true, uri: true } });
    const validate = ajv.compile(json(schemaFile(name)) as object);
    assert.ok(validate(json(`${name}.json`)), JSON.stringify(validate.errors));
    const isRecord = ajv.compile({ $ref: `${schemaId(name)}#/$defs/record` });
    for (const record of json(`${name}.json`) as object[]) assert.ok(isRecord(record), JSON.stringify(isRecord.errors));
  });
}

test('a plan’s own file has the rows of that plan only', () => {
  const own = json('ke-hoach/vn-ct-a.json') as Record<string, Record<string, unknown>[]>;
  const other = json('ke-hoach/vn-ct-b.json') as Record<string, Record<string, unknown>[]>;
  assert.deepEqual(own['tasks'], json('tasks.json'));
  assert.deepEqual(own['corrections'], json('corrections.json'));
  assert.deepEqual(other['tasks'], []);
  assert.deepEqual(
    other['sources']?.map(({ id }) => id),
    ['001'],
  );
});

test('datapackage.json has the size and SHA-256 of every table and plan', () => {
  const { resources } = json('datapackage.json') as { resources: { path: string; bytes: number; hash: string }[] };
  assert.equal(resources.length, tableFormats.length * tables.length + 2 + planFormats.length * records.plans.length);
  for (const { path, bytes, hash } of resources) {
    assert.equal(bytes, bytesOf(path).length, path);
    assert.equal(hash, `sha256:${createHash('sha256').update(bytesOf(path)).digest('hex')}`, path);
  }
});

test('the archive holds every file but the catalogue, which has its checksum, byte for byte', () => {
  const members = unzipSync(bytesOf(archiveName));
  const others = [...files.keys()].filter((path) => path !== archiveName && !path.startsWith('dcat.')).sort();
  assert.deepEqual(Object.keys(members), others);
  for (const path of others) assert.deepEqual(members[path], bytesOf(path), path);
});

test('contentType names the encoding of text', () => {
  assert.equal(contentType('plans.csv'), 'text/csv; charset=utf-8');
  assert.equal(contentType('plans.json'), 'application/json');
  assert.equal(contentType('ke-hoach/vn-ct-a.akn.xml'), 'application/akn+xml');
  assert.equal(contentType(archiveName), 'application/zip');
});
