import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Cell } from '../table.ts';
import { formatCsv, spreadsheetCsvChunks } from './csv.ts';

const cases: readonly (readonly [cell: Cell, expected: string])[] = [
  ['Sở Y tế', 'Sở Y tế'],
  [null, ''],
  ['Sở Y tế, Sở Công Thương', '"Sở Y tế, Sở Công Thương"'],
  ['chỉ số "đổi mới"', '"chỉ số ""đổi mới"""'],
  ['một\nhai', '"một\nhai"'],
  ['một\rhai', '"một\rhai"'],
  ['- Sở Y tế', '- Sở Y tế'], // no guard against formulas: this CSV is for programs
  [' lề ', ' lề '],
  [35, '35'],
  [0.5, '0.5'],
  [true, 'true'],
  [false, 'false'],
];
for (const [cell, expected] of cases) {
  test(`formatCsv writes ${JSON.stringify(cell)} as ${expected}`, () =>
    assert.equal(formatCsv(['id', 'cell'], [{ id: 'a', cell }]), `id,cell\r\na,${expected}\r\n`));
}

test('formatCsv writes the names of columns when there is no row', () => {
  assert.equal(formatCsv(['id', 'cell'], []), 'id,cell\r\n');
});

test('formatCsv begins with no byte order mark', () => {
  assert.equal(formatCsv(['id'], []).codePointAt(0), 'i'.codePointAt(0));
});

test('what formatCsv writes, a CSV reader reads back, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '=', '-', '\r', '\n', ' ', 'đ') }),
  );
  const rows = fc.array(fc.record({ id: text, cell: text }, { noNullPrototype: true }));
  fc.assert(
    fc.property(rows, (written) => {
      const read = parse(formatCsv(['id', 'cell'], written), { columns: true, record_delimiter: '\r\n' });
      assert.deepEqual(read, written);
    }),
  );
});

const spreadsheet = (cell: Cell): string =>
  [...spreadsheetCsvChunks(['cell'], [{ cell }])].join('').split('\r\n')[1] ?? '';

for (const start of ['=', '+', '-', '@', '\t', '＝', "'"])
  test(`for spreadsheets a text that begins with ${JSON.stringify(start)} has an apostrophe before it`, () => {
    assert.match(spreadsheet(`${start}SUM(1)`), new RegExp(`^"?'${RegExp.escape(start)}SUM`));
  });

test('for spreadsheets a number below zero stays a number', () => assert.equal(spreadsheet(-3), '-3'));

test('for spreadsheets the file begins with a byte order mark', () => {
  assert.equal([...spreadsheetCsvChunks(['id'], [])].join(''), '\uFEFFid\r\n');
});
