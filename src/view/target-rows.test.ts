import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan, aTarget, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { repeatedIndicators, targetGroups } from './target-rows.ts';

const count = (planId: string, value: number, periodTo: number) =>
  aTarget({ planId, indicator: 'Số văn bằng', operator: '>', value, unit: 'văn bằng', periodTo });
const old = aPlan({ id: 'a', number: '1/KH-UBND', targets: [count('a', 3500, 2020)] });
const young = aPlan({
  id: 'b',
  number: '2/KH-UBND',
  targets: [
    count('b', 5500, 2030),
    aTarget({ planId: 'b', indicator: 'Mức tăng văn bằng', value: 35, unit: '%', baseYear: 2020 }),
  ],
});

test('one indicator of two plans makes a chart, oldest first', () => {
  const [series, ...others] = repeatedIndicators([young, old], 'vi');
  assert.deepEqual(others, []);
  assert.deepEqual(
    series?.rows.map(({ label, values }) => [label, values]),
    [
      ['Kế hoạch 1/KH-UBND, đến năm 2020', [{ value: 3500, sign: '>', text: 'trên 3.500 văn bằng' }]],
      ['Kế hoạch 2/KH-UBND, đến năm 2030', [{ value: 5500, sign: '>', text: 'trên 5.500 văn bằng' }]],
    ],
  );
});

test('indicators of two provinces are not put side by side', () => {
  assert.deepEqual(repeatedIndicators([young, { ...old, province: 'vn-hp' }], 'vi'), []);
});

test('a plan without targets has no group', () => {
  assert.deepEqual(
    targetGroups(corpusIndex(someRecords()), [aPlan(), old]).map(({ plan, rows }) => [plan.label, rows.length]),
    [['Kế hoạch 1/KH-UBND', 1]],
  );
});
