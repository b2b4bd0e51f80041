import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, aPlan, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { reporting } from './reporting-chain.ts';

type Fact = Parameters<typeof aDeadline>[0];
const yearly = { recurrence: 'yearly', before: true } as const;
const toBody: Fact = { ...yearly, what: 'Gửi', whoAgencies: ['don-vi'], toWhomAgencies: ['so'], month: 10, day: 15 };
const toTop: Fact = { ...yearly, what: 'Báo cáo', whoAgencies: ['so'], toWhomAgencies: ['ubnd'], month: 10, day: 30 };

function ofPlan(...facts: readonly Fact[]) {
  const deadlines = facts.map((fact, place) => ({ ...aDeadline(fact), id: `vn-ct-a/sec_1/deadline_${place}` }));
  const plan = aPlan({ deadlines });
  const { chains, reviews } = reporting(corpusIndex(someRecords({ plans: [plan] })), plan, 'vi');
  const names = (steps: (typeof chains)[number]) => steps.map(({ what }) => what);
  return { chains, reviews: names(reviews), names: chains.map(names) };
}

test('the receiver of a report is the next to report, with the days between', () => {
  const { chains, names } = ofPlan(toTop, toBody);
  assert.deepEqual(names, [['Gửi', 'Báo cáo']]);
  assert.deepEqual(
    chains[0]?.map(({ daysAfter }) => daysAfter),
    [undefined, 15],
  );
});

test('days are not counted to a step that states no day', () => {
  const { chains } = ofPlan(toBody, { ...toTop, before: false, month: undefined, day: undefined });
  assert.deepEqual([chains[0]?.[1]?.hasDay, chains[0]?.[1]?.daysAfter], [false, undefined]);
});

test('days go over New Year', () => {
  assert.equal(ofPlan({ ...toBody, month: 12 }, { ...toTop, month: 1, day: 10 }).chains[0]?.[1]?.daysAfter, 26);
});

test('what two clauses say is one step, told with the day that one of them states', () => {
  const said: Fact = { ...toTop, clause: 'I.2', before: false, month: undefined, day: undefined };
  const { chains, names } = ofPlan(said, toBody, toTop);
  assert.deepEqual(names, [['Gửi', 'Báo cáo']]);
  assert.deepEqual(
    chains[0]?.[1]?.clauses.map(({ label }) => label),
    ['I.2', 'I.1'],
  );
});

test('a report that comes once leads to the review of its year, and not to what comes every year', () => {
  const once: Fact = { ...toBody, recurrence: undefined, year: 2025, date: '2025-10-15' };
  const review: Fact = { what: 'Tổ chức sơ kết', whoAgencies: ['so'], year: 2025 };
  const { names, reviews } = ofPlan(once, toTop, review, { what: 'Tổng kết', whoAgencies: ['so'], year: 2030 });
  assert.deepEqual(names, [['Gửi', 'Tổ chức sơ kết'], ['Báo cáo']]);
  assert.deepEqual(reviews, ['Tổ chức sơ kết', 'Tổng kết']);
});

test('agencies that report to each other are told once each', () => {
  assert.deepEqual(ofPlan(toBody, { ...toTop, toWhomAgencies: ['don-vi'] }).names, [['Gửi', 'Báo cáo']]);
});

test('a plan without reports has no chain', () => {
  assert.deepEqual(ofPlan({ what: 'Tổ chức hội thi', recurrence: 'periodic' }).chains, []);
});
