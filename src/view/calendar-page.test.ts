import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, aPlan, someRecords } from '../testing/builders.ts';
import { calendarFilters, calendarYears } from './calendar-page.ts';
import { corpusIndex } from './corpus-index.ts';
import { dueItems } from './due-items.ts';

const period = { from: 2025, to: 2026, clause: 'Tên', quote: 'giai đoạn 2025 - 2026' };
const plan = aPlan({
  period,
  deadlines: [
    { recurrence: 'yearly' as const },
    { recurrence: 'quarterly' as const },
    { recurrence: 'yearly' as const, month: 10, day: 15 },
    { recurrence: 'half-yearly' as const },
  ].map((fact, place) => ({ ...aDeadline(fact), id: `vn-ct-a/sec_1/deadline_${place}` })),
});
const index = corpusIndex(someRecords({ plans: [plan] }));
const items = dueItems(index, [plan], 'vi');

test('in a year months come first, then their quarter and half, then what names the year alone', () => {
  const [first] = calendarYears(items, 'vi');
  assert.deepEqual(
    first?.slots.map(({ title }) => title),
    [
      'Quý I',
      'Quý II',
      'Sáu tháng đầu năm',
      'Quý III',
      'Tháng 10/2025',
      'Quý IV',
      'Sáu tháng cuối năm',
      'Trong năm, không nêu tháng',
    ],
  );
});

test('every item stands in one slot of one year, and the years go up', () => {
  const years = calendarYears(items, 'vi');
  assert.deepEqual(
    years.map(({ year }) => year),
    ['2025', '2026'],
  );
  assert.equal(years.flatMap(({ slots }) => slots.flatMap((slot) => slot.items)).length, items.length);
});

test('the bar offers the years and kinds that there are', () => {
  const fields = calendarFilters(index, [plan], items, 'vi');
  const choices = (name: string) => fields.find((field) => field.name === name)?.choices.map(({ value }) => value);
  assert.deepEqual(choices('nam'), ['2025', '2026']);
  assert.deepEqual(choices('loai'), ['duty', 'end']);
});
