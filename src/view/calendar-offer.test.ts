import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, aPlan, someRecords } from '../testing/builders.ts';
import { agencyCalendarOffer, agencyDeadlines, calendarOffer, provinceCalendars } from './calendar-offer.ts';
import { corpusIndex } from './corpus-index.ts';

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

test('what an agency sends to itself stands in its calendar once', () => {
  const records = { owes: [dated], receives: [dated, undated] } as unknown as Parameters<typeof agencyDeadlines>[0];
  assert.deepEqual(agencyDeadlines(records), [dated, undated]);
  assert.match(
    agencyCalendarOffer('/', records, 'vi')?.words ?? '',
    /^có 1 trong 2 thời hạn, kể cả báo cáo gửi cơ quan này;/,
  );
});

test('a province in whose plans no deadline has a day has no calendar', () => {
  const provinces = ['vn-ct', 'vn-hp'].map((id) => ({ id, name: id, shortName: id }));
  const plans = [
    aPlan({ deadlines: [dated.deadline] }),
    aPlan({ id: 'vn-hp-a', province: 'vn-hp', deadlines: [undated.deadline] }),
  ];
  assert.deepEqual(
    provinceCalendars(corpusIndex(someRecords({ plans, provinces }))).map(({ href }) => href),
    ['/thoi-han/vn-ct/thoi-han.ics'],
  );
});
