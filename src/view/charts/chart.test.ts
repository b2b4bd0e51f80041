import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aChart } from '../../testing/builders.ts';
import { printedCell, rowWords } from './chart.ts';

test('a number is printed as readers of the language write it and read as programs do', () => {
  assert.deepEqual(printedCell(2989.5, 'vi'), { text: '2.989,5', value: '2989.5', to: undefined });
  assert.equal(printedCell(2989.5, 'en')?.text, '2,989.5');
});

test('an interval keeps its words and both ends', () => {
  assert.deepEqual(printedCell({ value: 16, to: 18, text: '16–18' }, 'vi'), { text: '16–18', value: '16', to: '18' });
});

test('what is not stated is no number, not even nought', () => {
  assert.equal(printedCell(undefined, 'vi'), undefined);
});

test('a row is said with the name of each series and the unit', () => {
  const row = { label: 'Sở Y tế', values: [8, undefined] };
  const chart = aChart({ columns: ['Cơ quan', 'Chủ trì', 'Phối hợp'], unit: 'nhiệm vụ', rows: [row] });
  assert.equal(rowWords(chart, row), 'Sở Y tế: chủ trì 8 nhiệm vụ, phối hợp không nêu');
});

test('one of a unit is said as one', () => {
  const row = { label: 'Sở Y tế', values: [1, 2] };
  const columns = ['Agency', 'Leads', 'Coordinates'] as const;
  const chart = aChart({ language: 'en', columns, unit: 'tasks', unitOfOne: 'task', rows: [row] });
  assert.equal(rowWords(chart, row), 'Sở Y tế: leads 1 task, coordinates 2 tasks');
});

test('a column is said with the head of its label; a share keeps its sign', () => {
  const row = { label: '2026', values: [35] };
  const chart = aChart({ columns: ['Năm', 'Mức đặt ra'], unit: '%', direction: 'up', rows: [row] });
  assert.equal(rowWords(chart, row), 'Năm 2026: mức đặt ra 35%');
});

test('words of a document are said as they are, without a second unit', () => {
  const row = { label: 'Kế hoạch 114/KH-UBND', values: [{ value: 3500, text: 'trên 3.500 văn bằng' }] };
  const chart = aChart({ columns: ['Kế hoạch', 'Mức đặt ra'], unit: 'văn bằng', rows: [row] });
  assert.equal(rowWords(chart, row), 'Kế hoạch 114/KH-UBND: mức đặt ra trên 3.500 văn bằng');
});
