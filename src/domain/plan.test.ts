import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionSchema } from './correction.ts';
import { edtfDateSchema, printedSchema } from './ids.ts';
import { deadlineSchema } from './deadline.ts';
import { planSchema } from './plan.ts';
import { targetSchema } from './target.ts';
import { taskTimeSchema } from './task.ts';

const target = { clause: 'I.2', indicator: 'Tỷ lệ', unit: '%', quote: 'trên 60%' };
const targets: readonly (readonly [name: string, given: object, isGood: boolean])[] = [
  ['one value', { operator: '>', value: 60 }, true],
  ['a range', { operator: 'range', min: 3, max: 5 }, true],
  ['a range upside down', { operator: 'range', min: 5, max: 3 }, false],
  ['a range with a value', { operator: 'range', min: 3, max: 5, value: 4 }, false],
  ['a sign without value', { operator: '>' }, false],
  ['its period in order', { operator: '>', value: 60, periodFrom: 2021, periodTo: 2025 }, true],
  ['its period upside down', { operator: '>', value: 60, periodFrom: 2030, periodTo: 2020 }, false],
  ['a base period upside down', { operator: '>', value: 60, basePeriodFrom: 2025, basePeriodTo: 2021 }, false],
  ['half a base period', { operator: '>', value: 60, basePeriodFrom: 2021 }, false],
  ['a base after its end', { operator: '>', value: 60, baseYear: 2030, periodTo: 2020 }, false],
];
for (const [name, given, isGood] of targets) {
  test(`a target with ${name} is ${isGood ? 'good' : 'refused'}`, () =>
    assert.equal(targetSchema.safeParse({ ...target, ...given }).success, isGood));
}

const deadline = { clause: 'V.1', what: 'Báo cáo', quote: 'trước ngày 15 tháng 10' };
test('a full date must agree with its day, month and year', () => {
  assert.equal(
    deadlineSchema.safeParse({ ...deadline, date: '2025-10-15', year: 2025, month: 10, day: 15 }).success,
    true,
  );
  assert.equal(
    deadlineSchema.safeParse({ ...deadline, date: '2025-10-15', year: 2025, month: 10, day: 16 }).success,
    false,
  );
});

const deadlines: readonly (readonly [name: string, given: object, isGood: boolean])[] = [
  ['day and month', { month: 10, day: 15 }, true],
  ['29 February of no year', { month: 2, day: 29 }, true],
  ['29 February of a year without it', { year: 2025, month: 2, day: 29, date: '2025-02-29' }, false],
  ['31 February', { month: 2, day: 31 }, false],
  ['a day without month', { day: 15 }, false],
  ['year, month and day, but no date', { year: 2025, month: 10, day: 15 }, false],
  ['recurrence alone', { recurrence: 'yearly' }, true],
  ['nothing that says when', {}, false],
  ['"before" nothing', { recurrence: 'yearly', before: true }, false],
];
for (const [name, given, isGood] of deadlines) {
  test(`a deadline with ${name} is ${isGood ? 'good' : 'refused'}`, () =>
    assert.equal(deadlineSchema.safeParse({ ...deadline, ...given }).success, isGood));
}

const edtf: readonly (readonly [text: string, isGood: boolean])[] = [
  ['2021', true],
  ['2021-06', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2021-13-45', false],
  ['2021-00', false],
  ['0001', false],
  ['21', false],
];
for (const [text, isGood] of edtf)
  test(`"${text}" ${isGood ? 'exists' : 'is refused'}`, () =>
    assert.equal(edtfDateSchema.safeParse(text).success, isGood));

const times: readonly (readonly [kind: string, from: string | undefined, to: string | undefined, isGood: boolean])[] = [
  ['year', '2016', '2016', true],
  ['year', '2016', '2017', false],
  ['year', '2016-05', '2016-05', false],
  ['span', '2016', '2020', true],
  ['span', '2020', '2016', false],
  ['span', '2016-05', '2016', true],
  ['span', '2016', undefined, false],
  ['submission', '2021', '2021', true],
  ['submission', '2021', undefined, false],
  ['by', undefined, '2025-10-15', true],
  ['by', undefined, undefined, false],
  ['standing', undefined, undefined, true],
  ['yearly', '2022', '2030', true],
  ['event', undefined, undefined, true],
];
for (const [kind, from, to, isGood] of times) {
  test(`a time of kind ${kind} from ${from} to ${to} is ${isGood ? 'good' : 'refused'}`, () =>
    assert.equal(taskTimeSchema.safeParse({ printed: 'x', kind, from, to }).success, isGood));
}

test('the period of a plan is in order', () => {
  const period = (from: number, to: number) =>
    planSchema.shape.period.safeParse({ from, to, clause: 'Tên', quote: 'x' }).success;
  assert.equal(period(2026, 2030), true);
  assert.equal(period(2030, 2020), false);
});

const correction = { line: 1, printed: 'a', clause: 'I', reason: 'misread', evidenceKind: 'none', evidence: 'x' };
test('a doubtful reading stays as printed', () => {
  assert.equal(correctionSchema.safeParse({ ...correction, certainty: 'doubtful' }).success, true);
  assert.equal(correctionSchema.safeParse({ ...correction, certainty: 'doubtful', corrected: 'b' }).success, false);
  assert.equal(correctionSchema.safeParse({ ...correction, certainty: 'certain' }).success, false);
});

const texts: readonly (readonly [name: string, text: string, isGood: boolean])[] = [
  ['NFC', 'Sở Y tế', true],
  ['decomposed letters', 'Sở Y tế'.normalize('NFD'), false],
  ['a control character', 'Sở\u0007 Y tế', false],
  ['half a letter', 'Sở \ud800', false],
  ['a space at its end', 'Sở ', false],
  ['a character of no width', 'Sở\u200b Y tế', false],
  ['a mark that turns the direction', 'Sở \u202eY tế', false],
  ['a soft hyphen', 'Sở Y\u00ad tế', false],
];
for (const [name, text, isGood] of texts)
  test(`printed text with ${name} is ${isGood ? 'good' : 'refused'}`, () =>
    assert.equal(printedSchema.safeParse(text).success, isGood));
