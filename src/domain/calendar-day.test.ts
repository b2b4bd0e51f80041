import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, aPlan } from '../testing/builders.ts';
import { calendarDay, type CalendarDay } from './calendar-day.ts';

const stated = { clause: 'Tên', quote: 'đến năm 2030' };
const plan = aPlan({ issuedOn: '2020-11-24', period: { ...stated, to: 2030 } });

const cases: readonly (readonly [name: string, deadline: Parameters<typeof aDeadline>[0], expected?: CalendarDay])[] = [
  ['a whole date is that day', { date: '2025-10-15', year: 2025, month: 10, day: 15 }, { first: '2025-10-15' }],
  [
    'a day of every year first comes after the plan is issued, and last in its period',
    { month: 10, day: 15, recurrence: 'yearly' },
    { first: '2021-10-15', every: 'year', lastYear: 2030 },
  ],
  ['a day of every month', { day: 31, recurrence: 'monthly' }, { first: '2020-12-31', every: 'month', lastYear: 2030 }],
  [
    '29 February waits for a leap year',
    { month: 2, day: 29, recurrence: 'yearly' },
    { first: '2024-02-29', every: 'year', lastYear: 2030 },
  ],
  ['a year alone has no day', { year: 2025 }],
  ['a month alone has no day', { month: 10, recurrence: 'yearly' }],
  ['every year without a day has none', { recurrence: 'yearly' }],
  ['a day of every quarter has no month', { day: 18, recurrence: 'quarterly' }],
  ['a day without year or cycle has no year', { month: 10, day: 15 }],
];
for (const [name, deadline, expected] of cases)
  test(name, () => assert.deepEqual(calendarDay(plan, aDeadline(deadline)), expected));

const everyYear = aDeadline({ month: 3, day: 1, recurrence: 'yearly' });

test('a period that begins later than the day of issue begins the count', () => {
  const later = aPlan({ issuedOn: '2025-12-30', period: { ...stated, from: 2027 } });
  assert.deepEqual(calendarDay(later, everyYear), { first: '2027-03-01', every: 'year' });
});

test('a plan without day of issue and period gives no year to begin with', () => {
  assert.equal(calendarDay(aPlan(), everyYear), undefined);
});

test('a day that comes only after the period is none', () => {
  assert.equal(calendarDay(aPlan({ issuedOn: '2020-11-24', period: { ...stated, to: 2020 } }), everyYear), undefined);
});
