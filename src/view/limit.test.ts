import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuedFirst, plansWithin } from './limit.ts';

const size = (plan: number) => plan;

test('a page lists as many of the newest plans as its limit allows', () => {
  assert.deepEqual(plansWithin([3, 4, 5], size, 8), [3, 4]);
  assert.deepEqual(plansWithin([3, 4, 5], size, 12), [3, 4, 5]);
});

test('a plan larger than the limit is still listed', () => assert.deepEqual(plansWithin([9, 1], size, 8), [9]));

test('drafts stand last, and the order stays', () => {
  const plans = ['a draft', 'b issued', 'c draft', 'd issued'].map((name) => ({
    name,
    status: name.endsWith('draft') ? ('draft' as const) : ('issued' as const),
  }));
  assert.deepEqual(
    issuedFirst(plans).map(({ name }) => name[0]),
    ['b', 'd', 'a', 'c'],
  );
});
