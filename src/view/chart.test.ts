import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartHeightClass, printedCell } from './chart.ts';

test('a number is printed as Vietnamese write it and read as programs do', () => {
  assert.deepEqual(printedCell(2989.5), { text: '2.989,5', value: '2989.5', to: undefined });
});

test('an interval keeps its words and both ends', () => {
  assert.deepEqual(printedCell({ value: 16, to: 18, text: '16–18' }), { text: '16–18', value: '16', to: '18' });
});

test('what is not stated is no number, not even nought', () => {
  assert.equal(printedCell(undefined), undefined);
});

test('bars get the next height that holds them, columns one height', () => {
  assert.equal(chartHeightClass(7, 'across'), 'chart-rows-8');
  assert.equal(chartHeightClass(99, 'across'), 'chart-rows-20');
  assert.equal(chartHeightClass(7, 'up'), 'chart-up');
});
