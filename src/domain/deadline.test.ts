import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadlineSchema } from './deadline.ts';

const cases: readonly (readonly [given: object, isGood: boolean])[] = [
  [{ day: 18, before: true, recurrence: 'monthly' }, true],
  [{ day: 20, recurrence: 'quarterly' }, true],
  [{ recurrence: 'on-request' }, true],
  [{ month: 6, day: 16, recurrence: 'half-yearly' }, true],
  [{ day: 18, recurrence: 'yearly' }, false],
  [{ day: 18, year: 2026, recurrence: 'monthly' }, false],
  [{ month: 2, day: 30, recurrence: 'yearly' }, false],
  [{ before: true, recurrence: 'monthly' }, false],
];
for (const [given, isGood] of cases)
  test(`a deadline ${isGood ? 'takes' : 'refuses'} ${JSON.stringify(given)}`, () =>
    assert.equal(
      deadlineSchema.safeParse({ clause: 'V.1', what: 'Báo cáo', quote: 'báo cáo', ...given }).success,
      isGood,
    ));
