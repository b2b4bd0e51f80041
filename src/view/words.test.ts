import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadlineSchema } from '../domain/deadline.ts';
import { targetSchema } from '../domain/target.ts';
import { mixedParts } from '../i18n/mixed.ts';
import { deadlineTime } from './deadline-words.ts';
import { periodName, planName } from '../domain/plan-name.ts';
import { signatoryWords } from './signatory-words.ts';
import { basePeriod, targetPeriod, targetValue } from './target-words.ts';

const aTarget = (given: object) =>
  targetSchema.parse({
    clause: 'I',
    indicator: 'A',
    unit: '%',
    quote: 'A',
    operator: '=',
    ...('min' in given ? {} : { value: 35 }),
    ...given,
  });

const values: readonly (readonly [object, string])[] = [
  [{}, '35%'],
  [{ operator: '>', value: 5500, unit: 'văn bằng' }, 'trên 5.500 văn bằng'],
  [{ operator: '~', value: 15, perYear: true }, 'khoảng 15% mỗi năm'],
  [{ operator: 'range', min: 3, max: 5, perYear: true }, 'từ 3% đến 5% mỗi năm'],
];
for (const [given, words] of values)
  test(`a target reads "${words}"`, () => assert.equal(targetValue(aTarget(given)), words));

test('a target says its year and its base, where there is one', () => {
  assert.equal(targetPeriod(aTarget({ periodTo: 2030 })), 'đến năm 2030');
  assert.equal(targetPeriod(aTarget({})), undefined);
  assert.equal(basePeriod(aTarget({ basePeriodFrom: 2021, basePeriodTo: 2025 })), 'so với giai đoạn 2021–2025');
});

test('in English a target keeps its unit in the words of the document', () => {
  const count = aTarget({ operator: '>', value: 5500, unit: 'văn bằng', perYear: true });
  assert.deepEqual(mixedParts(targetValue(count, 'en')), [
    { text: 'more than 5,500 ', isVietnamese: false },
    { text: 'văn bằng', isVietnamese: true },
    { text: ' a year', isVietnamese: false },
  ]);
  assert.equal(targetValue(aTarget({ operator: 'range', min: 3, max: 5 }), 'en'), 'from 3% to 5%');
  assert.equal(targetPeriod(aTarget({ periodTo: 2030 }), 'en'), 'by 2030');
  assert.equal(basePeriod(aTarget({ baseYear: 2015 }), 'en'), 'compared with 2015');
});

const times: readonly (readonly [object, string])[] = [
  [{ month: 10, day: 15, before: true, recurrence: 'yearly' }, 'Trước ngày 15/10 hằng năm'],
  [{ year: 2025, month: 10, day: 15, before: true, date: '2025-10-15' }, 'Trước ngày 15/10/2025'],
  [{ year: 2027 }, 'Năm 2027'],
  [{ recurrence: 'yearly' }, 'Hằng năm, không nêu ngày'],
  [{ day: 18, before: true, recurrence: 'monthly' }, 'Trước ngày 18 hằng tháng'],
  [{ month: 6, day: 16, before: true, recurrence: 'half-yearly' }, 'Trước ngày 16/06 (báo cáo 6 tháng)'],
  [{ recurrence: 'quarterly' }, 'Hằng quý, không nêu ngày'],
  [{ recurrence: 'on-request' }, 'Khi có yêu cầu, đột xuất'],
  [{ recurrence: 'periodic' }, 'Định kỳ, không nêu chu kỳ'],
];
for (const [given, words] of times)
  test(`a deadline reads "${words}"`, () =>
    assert.equal(deadlineTime(deadlineSchema.parse({ clause: 'V', what: 'A', quote: 'A', ...given })), words));

const timesInEnglish: readonly (readonly [object, string])[] = [
  [{ month: 10, day: 15, before: true, recurrence: 'yearly' }, 'Before 15 October every year'],
  [{ month: 11, recurrence: 'yearly' }, 'In November every year'],
  [{ year: 2027 }, 'In 2027'],
  [{ recurrence: 'yearly' }, 'Yearly, no day stated'],
];
for (const [given, words] of timesInEnglish)
  test(`a deadline reads "${words}" in English`, () =>
    assert.equal(deadlineTime(deadlineSchema.parse({ clause: 'V', what: 'A', quote: 'A', ...given }), 'en'), words));

test('a draft without a number has none', () => {
  assert.equal(planName({ type: 'programme', status: 'draft', number: undefined }), 'Dự thảo chương trình');
  assert.equal(planName({ type: 'plan', status: 'issued', number: '151/KH-UBND' }), 'Kế hoạch 151/KH-UBND');
});

test('a period that is not stated has no name', () => assert.equal(periodName(undefined), undefined));

test('a signatory reads as a sentence writes it', () => {
  const signatory = {
    clause: 'Chữ ký',
    name: 'Nguyễn Thanh Dũng',
    post: 'PHÓ CHỦ TỊCH',
    signingFor: 'CHỦ TỊCH',
    onBehalfOf: 'ỦY BAN NHÂN DÂN',
  };
  assert.equal(
    signatoryWords(signatory),
    'Nguyễn Thanh Dũng, Phó Chủ tịch, ký thay Chủ tịch (KT.), thay mặt Ủy ban nhân dân (TM.)',
  );
});

test('an office that nobody listed stays as printed', () => {
  assert.equal(signatoryWords({ clause: 'Chữ ký', name: 'A', post: 'CHÁNH VĂN PHÒNG' }), 'A, CHÁNH VĂN PHÒNG');
});
