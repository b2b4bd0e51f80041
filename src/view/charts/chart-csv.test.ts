import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aChart } from '../../testing/builders.ts';
import { chartFile } from './chart-csv.ts';

test('the file has the columns and numbers of the table; what is not stated is empty', () => {
  const rows = [
    { label: 'Sở Y tế', values: [8, undefined] },
    { label: 'Sở Tài chính', values: [2, 1] },
  ];
  assert.deepEqual(chartFile(aChart({ columns: ['Cơ quan', 'Chủ trì', 'Phối hợp'], rows })), {
    columns: ['Cơ quan', 'Chủ trì', 'Phối hợp'],
    rows: [
      { 'Cơ quan': 'Sở Y tế', 'Chủ trì': 8, 'Phối hợp': null },
      { 'Cơ quan': 'Sở Tài chính', 'Chủ trì': 2, 'Phối hợp': 1 },
    ],
  });
});

test('words of a document stand beside their number, and an interval has both ends', () => {
  const rows = [
    { label: 'A', values: [{ value: 16, to: 18, text: 'từ 16% đến 18%' }] },
    { label: 'B', values: [{ value: 35, text: 'trên 35%' }] },
  ];
  assert.deepEqual(chartFile(aChart({ columns: ['Kế hoạch', 'Mức'], rows })).rows, [
    { 'Kế hoạch': 'A', Mức: 'từ 16% đến 18%', 'Mức (số)': 16, 'Mức (số cuối khoảng)': 18 },
    { 'Kế hoạch': 'B', Mức: 'trên 35%', 'Mức (số)': 35, 'Mức (số cuối khoảng)': null },
  ]);
});

test('notes are columns after the numbers', () => {
  const rows = [{ label: 'Tỷ lệ', values: [60], notes: ['đến năm 2030'] }];
  assert.deepEqual(chartFile(aChart({ columns: ['Chỉ tiêu', 'Mức'], notes: ['Thời gian'], rows })), {
    columns: ['Chỉ tiêu', 'Mức', 'Thời gian'],
    rows: [{ 'Chỉ tiêu': 'Tỷ lệ', Mức: 60, 'Thời gian': 'đến năm 2030' }],
  });
});
