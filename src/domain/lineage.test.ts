import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan, aTarget, anIndicator } from '../testing/builders.ts';
import { lineageIn, sharedIndicators } from './lineage.ts';
import type { Target } from './facts.ts';

const plan = (id: string, issuedOn: string, target: Partial<Target>, province = 'vn-ct') =>
  aPlan({ id, issuedOn, province, targets: [aTarget({ planId: id, ...target })] });
const old = plan('a', '2016-01-01', { operator: '>', value: 3500, periodTo: 2020 });
const young = plan('b', '2020-01-01', { operator: '>', value: 5500, periodTo: 2030 });
const steps = (plans: Parameters<typeof sharedIndicators>[0], judged: Parameters<typeof sharedIndicators>[1] = []) =>
  sharedIndicators(plans, judged)
    .flatMap((indicator) => lineageIn(indicator, 'vn-ct'))
    .map(({ plan: { id }, changed, difference }) => [id, changed, difference]);

test('targets of one name follow each other from the oldest plan on, with the difference of their bounds', () => {
  assert.deepEqual(steps([young, old]), [
    ['a', [], undefined],
    ['b', [], 2000],
  ]);
});

test('a change of base, of unit and of counting by year is told, and no difference is made of such values', () => {
  const growth = { indicator: 'Mức tăng', unit: '%' };
  const from = plan('a', '2016-01-01', { ...growth, value: 25, perYear: true, baseYear: 2015 });
  const to = plan('b', '2020-01-01', { ...growth, value: 35, baseYear: 2020 });
  assert.deepEqual(steps([from, to])[1], ['b', ['perYear', 'base'], undefined]);
  assert.deepEqual(steps([old, plan('b', '2020-01-01', { operator: '>', unit: 'đơn' })])[1], [
    'b',
    ['unit'],
    undefined,
  ]);
});

test('a change of the sign alone still lets the bounds be compared', () => {
  assert.deepEqual(steps([old, plan('b', '2020-01-01', { operator: '>=', value: 5500 })])[1], ['b', ['sign'], 2000]);
});

test('targets judged to be of one indicator follow each other under other names, and scopes are compared', () => {
  const renamed = plan('b', '2020-01-01', { indicator: 'Số bằng', operator: '>', value: 5500 });
  const [first, second] = [old, renamed].map(({ targets }) => targets[0]?.id ?? '');
  const judged = [
    anIndicator({
      targets: [
        { target: first!, scope: 'mỗi quận' },
        { target: second!, scope: 'toàn thành phố' },
      ],
    }),
  ];
  assert.deepEqual(steps([old, renamed]), []);
  assert.deepEqual(steps([old, renamed], judged)[1], ['b', ['scope'], undefined]);
});

test('plans of two provinces share an indicator and make no lineage', () => {
  const other = plan('c', '2026-01-01', { value: 10 }, 'vn-hp');
  assert.equal(sharedIndicators([old, other], []).length, 1);
  assert.deepEqual(steps([old, other]), []);
});

test('the id of a long name that is cut between two words can be an address', () => {
  const indicator = `${'a'.repeat(119)} b`;
  const [first] = sharedIndicators([plan('a', '2016', { indicator }), plan('b', '2020', { indicator })], []);
  assert.equal(first?.id, 'a'.repeat(119));
});
