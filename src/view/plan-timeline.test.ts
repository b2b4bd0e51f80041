import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan } from '../testing/builders.ts';
import { planTimeline } from './plan-timeline.ts';
import { placeOn } from './year-scale.ts';

const stated = { clause: 'Tên', quote: 'đến năm 2030' };

test('plans stand by their beginning on a scale from the first year to the end of the last', () => {
  const late = aPlan({ id: 'vn-ct-b', status: 'draft', period: { ...stated, from: 2026, to: 2030 } });
  const early = aPlan({ issuedOn: '2021-01-01', period: { ...stated, to: 2025 } });
  const timeline = planTimeline([late, early, aPlan({ id: 'vn-ct-c' })]);
  assert.deepEqual([timeline?.firstYear, timeline?.endYear], [2021, 2031]);
  assert.deepEqual(
    timeline?.rows.map(({ plan, bar }) => [plan.href, bar.x, Math.round(bar.width)]),
    [
      ['/ke-hoach/vn-ct-a/', 0, 50],
      ['/ke-hoach/vn-ct-b/', 50, 50],
    ],
  );
});

test('a draft has its bar and is in no period', () => {
  const [row] = planTimeline([aPlan({ status: 'draft', period: { ...stated, from: 2026, to: 2030 } })])?.rows ?? [];
  assert.deepEqual([row?.span, row?.bar.x], [undefined, 0]);
});

test('a day before or after the scale stands at its end', () => {
  assert.equal(placeOn('1999-01-01', 2016, 2031), 0);
  assert.equal(placeOn('2050-01-01', 2016, 2031), 100);
});

test('without a plan that states its last year there is no timeline', () => {
  assert.equal(planTimeline([aPlan()]), undefined);
});
