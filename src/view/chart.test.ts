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

test('a box is high enough for its bars and their longest label; columns have one height', () => {
  assert.equal(chartHeightClass(['Sở Y tế', 'Sở Tài chính'], 'across'), 'chart-h-8');
  assert.equal(
    chartHeightClass(['Sở Y tế', 'Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm'], 'across'),
    'chart-h-16',
  );
  assert.equal(chartHeightClass(['2026', '2027'], 'up'), 'chart-up');
});
