import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Table } from '../layout/block.ts';
import { checkTotals } from './table-checks.ts';

const cell = (text: string): Cell => ({
  paragraphs:
    text === ''
      ? []
      : [
          {
            kind: 'paragraph',
            spans: [{ line: 7, start: 0, end: text.length }],
            text,
            look: {},
            isAfterBlank: false,
            isNote: false,
          },
        ],
});
const table = (...rows: readonly string[]): Table => ({
  kind: 'table',
  rows: rows.map((row) => row.split('|').map((text) => cell(text.trim()))),
});
const problems = (...rows: readonly string[]) =>
  checkTotals('a.txt', [table('TT | Tên | Số', ...rows)]).map(({ problem }) => problem);

const cases: readonly (readonly [name: string, rows: readonly string[], expected: readonly string[]])[] = [
  ['rows that give the total', ['1 | Rau | 1.200', '2 | Quả | 300', '| Tổng cộng | 1.500'], []],
  [
    'a total above its rows, with groups',
    ['| Tổng I + II | 1.500', 'I | Cây | 1.500', '1 | Rau | 1.200', '2 | Quả | 300'],
    [],
  ],
  ['a row that numbers the columns', ['| 1 | 2 | 3', '1 | Rau | 4', '2 | Quả | 5', '| Tổng số | 9'], []],
  ['a table without total', ['1 | Rau | 4', '2 | Quả | 5'], []],
  [
    'a lost row',
    ['1 | Rau | 1.200', '2 | Quả | 200', '| Tổng cộng | 1.500'],
    ['Column 3 of the table prints the total 1.500; its rows add up to 1.400.'],
  ],
];
for (const [name, rows, expected] of cases) {
  test(`totals of a table: ${name}`, () => assert.deepEqual(problems(...rows), expected));
}
