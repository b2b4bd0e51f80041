import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadlineSchema } from '../../domain/deadline.ts';
import { checkDeadline } from './deadline.ts';

const monthly = 'Các phòng báo cáo trước ngày 18 hằng tháng';
const cases: readonly (readonly [given: object, quote: string, rules: readonly string[]])[] = [
  [{ day: 18, before: true, recurrence: 'monthly' }, monthly, []],
  [{ day: 16, before: true, recurrence: 'monthly' }, monthly, ['value/date']],
  [{ day: 18, recurrence: 'monthly' }, monthly, ['value/before']],
  [{ day: 18, before: true, recurrence: 'quarterly' }, monthly, ['value/recurrence']],
  [{ recurrence: 'monthly' }, monthly, ['value/date']],
  [{ recurrence: 'on-request' }, 'báo cáo khi có yêu cầu', []],
  [{ recurrence: 'on-request' }, 'báo cáo theo quy định', ['value/recurrence']],
  [{ month: 6, day: 16, before: true, recurrence: 'half-yearly' }, '6 tháng (trước ngày 16/6)', []],
  [{ recurrence: 'other' }, 'định kỳ 4 tháng một lần báo cáo', []],
];
for (const [given, quote, rules] of cases)
  test(`${JSON.stringify(given)} from "${quote}" gives ${rules.join(', ') || 'nothing to report'}`, () => {
    const found: string[] = [];
    const deadline = deadlineSchema.parse({ clause: 'V.1', what: 'Báo cáo', quote, ...given });
    checkDeadline(
      deadline,
      [],
      () => quote,
      ({ rule }) => found.push(rule),
    );
    assert.deepEqual(found, rules);
  });
