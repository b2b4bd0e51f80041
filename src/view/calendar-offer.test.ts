import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, aPlan } from '../testing/builders.ts';
import { agencyCalendarOffer, agencyDeadlines, calendarOffer } from './calendar-offer.ts';

const plan = aPlan();
const dated = { plan, deadline: aDeadline({ date: '2025-10-15', year: 2025, month: 10, day: 15 }) };
const undated = { plan, deadline: aDeadline({ clause: 'I.2', recurrence: 'yearly' }) };

const cases = [
  ['some', [dated, undated], 'có 1 trong 2 thời hạn; 1 thời hạn còn lại không được nêu rõ ngày nên không đưa vào'],
  ['the only one', [dated], 'có 1 thời hạn'],
  ['all', [dated, dated], 'có đủ 2 thời hạn'],
] as const;
for (const [name, deadlines, words] of cases)
  test(`a calendar of ${name} of the deadlines says so`, () => {
    assert.deepEqual(calendarOffer('/thoi-han/', deadlines), { href: '/thoi-han/thoi-han.ics', words });
  });

test('where no deadline has a day there is no calendar, which is said; where there is no deadline nothing is', () => {
  assert.equal(calendarOffer('/', [undated])?.href, undefined);
  assert.equal(calendarOffer('/', []), undefined);
});

test('what a body sends to itself stands in its calendar once', () => {
  const records = { owes: [dated], receives: [dated, undated] } as unknown as Parameters<typeof agencyDeadlines>[0];
  assert.deepEqual(agencyDeadlines(records), [dated, undated]);
  assert.match(
    agencyCalendarOffer('/', records, 'vi')?.words ?? '',
    /^có 1 trong 2 thời hạn, kể cả báo cáo gửi cơ quan này;/,
  );
});
