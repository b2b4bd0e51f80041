import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, aPlan } from '../testing/builders.ts';
import { calendarDay } from './calendar-day.ts';
import { occurrencesOf } from './occurrence.ts';

const stated = { clause: 'Tên', quote: 'đến năm 2022' };
const plan = aPlan({ issuedOn: '2020-11-24', period: { ...stated, to: 2022 } });

const cases: readonly (readonly [name: string, deadline: Parameters<typeof aDeadline>[0], due: readonly string[]])[] = [
  ['a whole date comes once', { date: '2025-10-15', year: 2025, month: 10, day: 15 }, ['2025-10-15']],
  ['a year comes once, as a year', { year: 2025 }, ['2025']],
  ['a month of a year comes once, as a month', { year: 2025, month: 11 }, ['2025-11']],
  [
    'a day of every year comes from the issue to the last year',
    { month: 10, day: 15, recurrence: 'yearly' },
    ['2021-10-15', '2022-10-15'],
  ],
  [
    'a month of every year stays a month, and the month of the issue counts',
    { month: 11, recurrence: 'yearly' },
    ['2020-11', '2021-11', '2022-11'],
  ],
  ['every year without a day stays a year', { recurrence: 'yearly' }, ['2020', '2021', '2022']],
  [
    'every quarter, from that of the issue',
    { recurrence: 'quarterly' },
    ['2020-36', ...quarters(2021), ...quarters(2022)],
  ],
  [
    'a day of every quarter names no month',
    { day: 18, recurrence: 'quarterly' },
    ['2020-36', ...quarters(2021), ...quarters(2022)],
  ],
  ['every half-year', { recurrence: 'half-yearly' }, ['2020-41', '2021-40', '2021-41', '2022-40', '2022-41']],
  [
    'six months with a day come on this day',
    { month: 6, day: 15, recurrence: 'half-yearly' },
    ['2021-06-15', '2022-06-15'],
  ],
  ['29 February comes in leap years only', { month: 2, day: 29, recurrence: 'yearly' }, []],
  ['a week has no day', { recurrence: 'weekly' }, []],
  ['"định kỳ" names no cycle', { recurrence: 'periodic' }, []],
  ['on request is not foreseen', { recurrence: 'on-request' }, []],
  ['a month without year or cycle has no year', { month: 10, day: 15 }, []],
];
for (const [name, deadline, due] of cases)
  test(name, () =>
    assert.deepEqual(
      occurrencesOf(plan, aDeadline(deadline)).map((one) => one.due),
      due,
    ),
  );

test('a day of every month leaves out the months without it', () => {
  const due = occurrencesOf(plan, aDeadline({ day: 31, recurrence: 'monthly' })).map((one) => one.due);
  assert.deepEqual(due.slice(0, 3), ['2020-12-31', '2021-01-31', '2021-03-31']);
});

test('"before" excludes the day: the one before it is the last', () => {
  const [first] = occurrencesOf(plan, aDeadline({ month: 10, day: 1, before: true, recurrence: 'yearly' }));
  assert.deepEqual(first, { due: '2021-10-01', precision: 'day', before: true, from: '2021-09-30', to: '2021-09-30' });
});

test('a month is due in all its days, and "before" the month is before its first', () => {
  const days = (before: boolean) => occurrencesOf(plan, aDeadline({ year: 2024, month: 2, before })).at(0);
  assert.deepEqual([days(false)?.from, days(false)?.to], ['2024-02-01', '2024-02-29']);
  assert.equal(days(true)?.to, '2024-01-31');
});

test('"before" a day of every quarter says nothing of the quarter itself', () => {
  const [first] = occurrencesOf(plan, aDeadline({ day: 18, before: true, recurrence: 'quarterly' }));
  assert.deepEqual([first?.precision, first?.before, first?.to], ['quarter', false, '2020-12-31']);
});

test('without a last year or a beginning, what comes back is not spelt out', () => {
  const yearly = aDeadline({ recurrence: 'yearly' });
  assert.deepEqual(occurrencesOf(aPlan({ issuedOn: '2020-11-24' }), yearly), []);
  assert.deepEqual(occurrencesOf(aPlan({ period: { ...stated, to: 2022 } }), yearly), []);
});

test('the first day that is spelt out is the one that calendars begin with', () => {
  const deadline = aDeadline({ month: 10, day: 30, before: true, recurrence: 'yearly' });
  assert.equal(occurrencesOf(plan, deadline)[0]?.due, calendarDay(plan, deadline)?.first);
});

function quarters(year: number): readonly string[] {
  return [33, 34, 35, 36].map((quarter) => `${year}-${quarter}`);
}
