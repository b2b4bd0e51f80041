import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter, daysBetween, daysOf } from './day-span.ts';

const cases: readonly (readonly [edtf: string, from: string, to: string])[] = [
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-10-15', '2025-10-15', '2025-10-15'],
  ['2025-34', '2025-04-01', '2025-06-30'],
  ['2025-41', '2025-07-01', '2025-12-31'],
];
for (const [edtf, from, to] of cases) test(`${edtf} has its days`, () => assert.deepEqual(daysOf(edtf), { from, to }));

test('days are counted over months and years', () => {
  assert.equal(dayAfter('2025-01-01', -1), '2024-12-31');
  assert.equal(daysBetween('2025-10-15', '2025-10-30'), 15);
  assert.equal(daysBetween('2026-01-02', '2025-12-31'), -2);
});
