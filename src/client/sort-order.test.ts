import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextOrder, readOrder, sortedPositions } from './sort-order.ts';

const sorted = (keys: readonly (string | number)[], isDescending = false) =>
  sortedPositions(keys, isDescending).map((position) => keys[position]);

test('names stand in the Vietnamese order, đ after d', () => {
  assert.deepEqual(sorted(['Đào tạo', 'Dịch vụ', 'Đánh giá', 'Ánh']), ['Ánh', 'Dịch vụ', 'Đánh giá', 'Đào tạo']);
});

test('years stand by number, and what states nothing is last whichever way', () => {
  assert.deepEqual(sorted(['2030', '', '2021', '2021-09']), ['2021', '2021-09', '2030', '']);
  assert.deepEqual(sorted(['2021', '', '2030'], true), ['2030', '2021', '']);
});

test('numbers stand by their size, not letter by letter', () => {
  assert.deepEqual(sorted([0.5, 12, '', 0.25, -3]), [-3, 0.25, 0.5, 12, '']);
});

test('equal rows keep the order of the page in both directions', () => {
  assert.deepEqual(sortedPositions(['a', 'b', 'a'], false), [0, 2, 1]);
  assert.deepEqual(sortedPositions(['a', 'b', 'a'], true), [1, 0, 2]);
});

test('a column is sorted upwards first, then downwards', () => {
  assert.equal(nextOrder('', 'chu-tri'), 'chu-tri');
  assert.equal(nextOrder('chu-tri', 'chu-tri'), 'chu-tri-giam');
  assert.equal(nextOrder('chu-tri-giam', 'chu-tri'), 'chu-tri');
  assert.deepEqual(readOrder('chu-tri-giam'), { by: 'chu-tri', isDescending: true });
  assert.deepEqual(readOrder(''), { by: undefined, isDescending: false });
});
