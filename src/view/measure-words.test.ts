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
    lack: 'not stated: measuring body',
    isBaseUnneeded: true,
  });
});

test('a target with every mark lacks nothing', () => {
  const measuredBy = { agency: 'ct-so-a', printed: 'Sở A' };
  assert.equal(measureBadge(aTarget({ periodTo: 2030, measuredBy }), 'vi').lack, 'đủ các yếu tố');
});
