import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aTarget } from '../testing/builders.ts';
import { isChange, measurability, missingMarks } from './measurability.ts';

const growth = aTarget({ indicator: 'Mức tăng số văn bằng', unit: '%', value: 25 });

test('a count needs no base; without a year it lacks its due, and no plan says who measures unless it does', () => {
  assert.deepEqual(measurability(aTarget({ value: 3500 })), {
    number: 'stated',
    unit: 'stated',
    base: 'unneeded',
    due: 'missing',
    measuredBy: 'missing',
  });
});

test('a growth in per cent needs a base, also where it is counted for each year', () => {
  assert.equal(measurability({ ...growth, periodTo: 2030 }).base, 'missing');
  assert.equal(measurability({ ...growth, baseYear: 2020 }).base, 'stated');
  assert.equal(measurability({ ...growth, basePrinted: 'công nghệ đang được ứng dụng' }).base, 'stated');
});

test('a target with all five marks lacks nothing', () => {
  const measuredBy = { agency: 'ct-so-a', printed: 'Sở A' };
  assert.deepEqual(missingMarks(measurability({ ...growth, baseYear: 2020, periodTo: 2030, measuredBy })), []);
});

for (const [indicator, unit, expected] of [
  ['Mức giảm giá thành', '%', true],
  ['Tỷ lệ sản phẩm được hỗ trợ', '%', false],
  ['Tỷ lệ đơn vị được tăng cường năng lực', '%', false],
  ['Số hộ nghèo giảm', 'hộ', false],
] as const)
  test(`"${indicator}" in ${unit} is ${expected ? '' : 'not '}a change`, () => {
    assert.equal(isChange({ indicator, unit }), expected);
  });
