import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectionCsv } from './selection-csv.ts';

const rows = [
  { id: 'a', text: 'Tổ chức, thực hiện', year: 2026, per_year: false },
  { id: 'b', text: '- Sở Y tế', year: null, per_year: true },
];

test('only what the reader sees is in the file, under the names of the columns', () => {
  assert.equal(selectionCsv(rows, ['a']), '\ufeffid,text,year,per_year\r\na,"Tổ chức, thực hiện",2026,false\r\n');
});

test('a spreadsheet does not take words for a formula', () => {
  assert.match(selectionCsv(rows, ['b']), /\r\nb,'- Sở Y tế,,true\r\n$/);
});
