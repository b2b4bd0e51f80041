import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan, aTarget, anIndicator } from '../testing/builders.ts';
import { checkIndicators } from './indicators.ts';

const target = aTarget({ quote: '35 văn bằng của mỗi quận' });
const plan = aPlan({ targets: [target] });
const of = (id: string, scope?: string) => ({ target: id, ...(scope === undefined ? {} : { scope }) });
const found = (targets: ReturnType<typeof of>[]) =>
  checkIndicators(
    {
      items: [{ value: anIndicator({ targets }) }],
      placeAt: () => ({ file: 'content/indicators.yaml', line: 1, column: 1 }),
    },
    [{ id: plan.id, plan }],
  ).map(({ rule }) => rule);

test('a target that is there, with words of its quote, is sound', () => {
  assert.deepEqual(found([of(target.id, 'mỗi quận')]), []);
});

test('an unknown target, one judged twice and words that the quote lacks are told', () => {
  assert.deepEqual(found([of('vn-ct-a/sec_9/target_1')]), ['indicator/unknown-target']);
  assert.deepEqual(found([of(target.id), of(target.id)]), ['indicator/judged-twice']);
  assert.deepEqual(found([of(target.id, 'toàn thành phố')]), ['indicator/scope']);
});

test('of a plan that could not be read nothing is called unknown', () => {
  const unread = checkIndicators(
    { items: [{ value: anIndicator() }], placeAt: () => ({ file: '', line: 1, column: 1 }) },
    [{ id: plan.id, plan: undefined }],
  );
  assert.deepEqual(unread, []);
});
