import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRows } from './table-rows.ts';

const steps = (head: string, ...rows: readonly string[]) =>
  readRows(cells(head), rows.map(cells)).rows.map(
    ({ level, rank, step }) => `${level === 'rowGroup' ? '*' : ''}${rank} ${step}`,
  );
const cells = (line: string) => line.split('|').map((cell) => cell.trim());

const tables: readonly (readonly [name: string, rows: readonly string[], steps: readonly string[]])[] = [
  ['numbers with and without stops', ['1.|A|x', '02|B|y', '(3)|C|z'], ['10 1', '10 2', '10 3']],
  ['groups with numerals', ['I|A|', '1|B|x', 'II.|C|', '1|D|y'], ['*0 nhóm I', '10 1', '*0 nhóm II', '10 1']],
  ['letters above numerals', ['A|A|', 'I|B|', '1|C|x', 'B|D|'], ['*0 nhóm A', '*1 nhóm I', '10 1', '*0 nhóm B']],
  ['a numeral beside figures', ['I|Lúa|100', '1|Xã A|60'], ['*0 nhóm I', '10 1']],
  ['the number among the words', ['|II. Kinh tế số|', '1|B|x'], ['*0 nhóm II', '10 1']],
  ['groups without number', ['Chăn nuôi||', '1|B|x', '|Trồng trọt|'], ['*0 nhóm 1', '10 1', '*0 nhóm 2']],
  ['numbers below numbers', ['3|A|x', '3.1|B|y', '3.1.2|C|z', '4|D|x'], ['10 3', '11 1', '12 2', '10 4']],
  ['a number whose row is not open', ['1|A|x', '3.1|B|y'], ['10 1', '10 1']],
  [
    'signs and letters below a number',
    ['1|A|x', '-|B|y', '+|C|z', '-|D|x', 'a)|E|y'],
    ['10 1', '40 -1', '41 +1', '40 -2', '30 a'],
  ],
  [
    'the rest of a row that a page parts',
    ['3|A|', '3.1|B|x', '|phần sau|', '3.2|C|y', '|Nhóm|'],
    ['10 3', '11 1', '40 hàng 3', '11 2', '*0 nhóm 1'],
  ],
  ['a sign below nothing', ['-|A|x'], ['10 hàng 1']],
  ['totals', ['1|A|x', '|Tổng cộng|', 'Tổng số||9'], ['10 1', '10 hàng 2', '10 hàng 3']],
  ['lost rows', ['1|A|x', '|…………|', '||'], ['10 1', '10 hàng 2', '10 hàng 3']],
  ['a row that numbers the columns', ['(1)|(2)|(3)', '1|A|x'], ['10 hàng 1', '10 1']],
];
for (const [name, rows, expected] of tables) {
  test(`rows: ${name}`, () => assert.deepEqual(steps('TT|Nội dung|Ghi chú', ...rows), expected));
}

const heads: readonly (readonly [head: string, firstCells: readonly string[], isNumbered: boolean])[] = [
  ['STT', ['A', 'B'], true],
  ['', ['Lúa', 'Ngô'], true],
  ['Mục', ['1', '2', '3'], true],
  ['Năm', ['2026', '2027'], false],
  ['Số lượng', ['5', '7'], false],
  ['Chỉ tiêu', ['Diện tích', 'Dân số'], false],
];
for (const [head, first, isNumbered] of heads) {
  test(`the column "${head}" of ${first.join(', ')} ${isNumbered ? 'numbers' : 'does not number'} the rows`, () =>
    assert.equal(
      readRows(
        [head, 'Nội dung'],
        first.map((cell) => [cell, 'x']),
      ).isNumbered,
      isNumbered,
    ));
}

test('without a column of numbers every cell is text, and the head of a group keeps its words alone', () => {
  const { rows } = readRows(cells('Chỉ tiêu|Đơn vị|2030'), [cells('Diện tích|ha|12'), cells('|Trồng trọt|')]);
  assert.deepEqual(
    rows.map(({ marker, texts }) => [marker, ...texts]),
    [
      ['', 'Diện tích', 'ha', '12'],
      ['', 'Trồng trọt'],
    ],
  );
});
