import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tables } from '../publish/tables/index.ts';
import {
  rowWords,
  sortKey,
  tableCell,
  valuesIn,
  type TableCell,
  type TableColumn,
  type TableRow,
} from './table-cells.ts';

const plan = 'vn-ct-kh-ubnd-2020-151';
const text = (name: string): TableColumn => ({ name, type: 'string' });
const english = { ...text('role'), labels: new Map([['lead', 'Lead']]) };
const cell = (column: TableColumn, row: TableRow, isFirst = false): Partial<TableCell> =>
  tableCell(column, row, isFirst, (value) => value.toLocaleString('vi'));

const cases: readonly (readonly [what: string, TableColumn, TableRow, shown: Partial<TableCell>])[] = [
  ['what is not stated is empty', text('number'), { number: null }, { words: '' }],
  ['a number stands as readers write it', { name: 'value', type: 'number' }, { value: 5500.5 }, { words: '5.500,5' }],
  ['a year stands as it is', { name: 'from', type: 'year' }, { from: 2026 }, { words: '2026' }],
  ['a code has its label', text('role'), { role: 'lead', role_label: 'Chủ trì' }, { words: 'Chủ trì', code: 'lead' }],
  ['a label is in the language of the page', english, { role: 'lead', role_label: 'Chủ trì' }, { words: 'Lead' }],
  ['several ids are ids', text('current_agency_ids'), { current_agency_ids: 'ct-a; ct-b' }, { isId: true }],
  ['a number of a document is no id', text('number'), { number: '151/KH-UBND' }, { isId: false, isVietnamese: true }],
  ['an address is a link', text('url'), { url: '/van-ban/a/' }, { href: '/van-ban/a/' }],
];
for (const [what, column, row, shown] of cases)
  test(`in a table ${what}`, () => assert.deepEqual({ ...cell(column, row), ...shown }, cell(column, row)));

test('words that are too many are cut at the end of a word, and whole below', () => {
  const words = 'nhiệm vụ '.repeat(40).trim();
  const { head = '', words: all } = cell(text('text'), { text: words });
  assert.equal(all, words);
  assert.ok(head.length <= 120 && words.startsWith(`${head} `));
});

test('what stands first in a row leads to its page; a key leads to what it names', () => {
  const row = { label: 'I.1', task_id: `${plan}/att__row_1/task_1`, url: '/ke-hoach/a/#b' };
  const key = { ...text('task_id'), refersTo: 'tasks' };
  assert.equal(cell(text('label'), row, true).href, row.url);
  assert.equal(cell(text('label'), row).href, undefined);
  assert.equal(cell(key, row, true).href, `/nhiem-vu/${plan}/att__row_1/`);
});

test('every key of the datasets leads to a page; sources and provinces alone have none', () => {
  const referred = new Set(tables.flatMap(({ foreignKeys }) => foreignKeys.map(({ references: [table] }) => table)));
  const withoutPage = [...referred].filter(
    (refersTo) => cell({ ...text('a_id'), refersTo }, { a_id: `${plan}/title/a_1` }).href === undefined,
  );
  assert.deepEqual(withoutPage.toSorted(), ['provinces', 'sources']);
});

test('words are looked for in labels and codes, several values one by one', () => {
  const row = { role: 'lead', role_label: 'Chủ trì', fields: 'a; b' };
  assert.equal(rowWords(row, [text('role'), text('fields')], String), 'Chủ trì lead\na; b');
  assert.deepEqual(valuesIn(row, 'fields'), ['a', 'b']);
  assert.deepEqual(valuesIn({ fields: null }, 'fields'), []);
});

test('numbers are sorted as numbers, codes by their labels', () => {
  assert.equal(sortKey({ name: 'value', type: 'number' }, { value: 0.5 }), 0.5);
  assert.equal(sortKey(text('role'), { role: 'lead', role_label: 'Chủ trì' }), 'Chủ trì');
  assert.equal(sortKey(text('role'), { role: null }), '');
});
