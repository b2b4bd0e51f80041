import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aTarget } from '../testing/builders.ts';
import { measureBadge } from './measure-words.ts';

test('a badge counts what is stated or not needed and names what is missing', () => {
  const { score, lack } = measureBadge(aTarget({ indicator: 'Mức tăng số văn bằng', unit: '%', periodTo: 2030 }), 'vi');
  assert.deepEqual([score, lack], ['Đo được 3/5', 'không nêu mốc so sánh và cơ quan đo']);
});

test('a count of things needs no base', () => {
  const badge = measureBadge(aTarget({ periodTo: 2030 }), 'en');
  assert.deepEqual(badge, {
    score: 'Measurable 4/5',
    lack: 'not stated: measuring agency',
    by: undefined,
    isBaseUnneeded: true,
  });
});

test('a target with every mark lacks nothing and says who measures it', () => {
  const measuredBy = { agency: 'ct-so-a', printed: 'Sở A' };
  const { lack, by } = measureBadge(aTarget({ periodTo: 2030, measuredBy }), 'vi');
  assert.equal(lack, 'đủ các yếu tố');
  assert.deepEqual(by, { head: 'Cơ quan đo', label: 'Sở A', href: '/co-quan/ct-so-a/' });
});
