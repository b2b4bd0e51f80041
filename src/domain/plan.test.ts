import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionSchema } from './correction.ts';
import { printedSchema } from './ids.ts';
import { deadlineSchema, targetSchema } from './plan.ts';

const target = { clause: 'I.2', indicator: 'Tỷ lệ', unit: '%', quote: 'trên 60%' };
const targets: readonly (readonly [name: string, given: object, isGood: boolean])[] = [
  ['one value', { operator: '>', value: 60 }, true],
  ['a range', { operator: 'range', min: 3, max: 5 }, true],
  ['a range upside down', { operator: 'range', min: 5, max: 3 }, false],
  ['a range with a value', { operator: 'range', min: 3, max: 5, value: 4 }, false],
  ['a sign without value', { operator: '>' }, false],
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
];
for (const [name, text, isGood] of texts)
  test(`printed text with ${name} is ${isGood ? 'good' : 'refused'}`, () =>
    assert.equal(printedSchema.safeParse(text).success, isGood));
