import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellContext, comparePart, type SideCell } from './side-by-side.ts';

const words = (cells: readonly SideCell[]) => cells.map(({ text }) => text).join('; ');
const row = (key: string, text = key) => ({ key, head: key, note: 'vì sao', cells: [{ text }] });

test('what both have comes first, then what one alone has; the other side is empty there', () => {
  const { rows, both, onlyFirst, onlySecond } = comparePart(
    [row('a'), row('b', 'trên 60%')],
    [row('b', '60%'), row('c')],
  );
  assert.deepEqual(
    rows.map(({ head, first, second }) => [head, words(first), words(second)]),
    [
      ['b', 'trên 60%', '60%'],
      ['a', 'a', ''],
      ['c', '', 'c'],
    ],
  );
  assert.deepEqual([both, onlyFirst, onlySecond], [1, 1, 1]);
});

test('why two rows are compared is said only where both sides have it', () => {
  assert.deepEqual(
    comparePart([row('a'), row('b')], [row('b')]).rows.map(({ note }) => note),
    ['vì sao', undefined],
  );
});

test('the words of a link are followed by what they depend on and by the row', () => {
  assert.equal(cellContext({ text: '35%', note: 'so với năm 2020' }, 'Mức tăng'), ', so với năm 2020, Mức tăng');
  assert.equal(cellContext({ text: '35%' }, 'Mức tăng'), ', Mức tăng');
});
