import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus } from '../corpus/load-corpus.ts';
import { corpusIndex } from './corpus-index.ts';
import { lineages } from './lineage-rows.ts';

const index = corpusIndex(readCorpus(join(import.meta.dirname, '../..')).corpus);
const all = lineages(index, 10, 'vi');
const rowsOf = (name: string) =>
  all.find((lineage) => lineage.name === name)?.rows.map(({ value, base, changes }) => [value, base, changes]);

test('the titles of 114 and 151 follow each other, with how much higher the later is', () => {
  assert.deepEqual(rowsOf('Số văn bằng sở hữu trí tuệ được cấp'), [
    ['trên 3.500 văn bằng', undefined, ['Kế hoạch đầu có chỉ tiêu này']],
    ['trên 5.500 văn bằng', undefined, ['Mức đặt ra cao hơn 2.000 văn bằng']],
  ]);
});

test('a growth that is counted otherwise and from another base is called out', () => {
  assert.deepEqual(rowsOf('Mức tăng số văn bằng sở hữu trí tuệ được cấp'), [
    ['25% mỗi năm', 'năm 2015', ['Kế hoạch đầu có chỉ tiêu này']],
    [
      '35%',
      'năm 2020',
      [
        'Cách tính đổi từ mỗi năm sang cả kỳ',
        'Mốc so sánh đổi từ năm 2015 sang năm 2020',
        'Hai mức không so trực tiếp được',
      ],
    ],
  ]);
});

test('what is judged to be one indicator says why', () => {
  assert.deepEqual(
    all.map(({ reason }) => reason !== undefined),
    [false, true],
  );
});
