import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aVocabulary } from '../testing/search-builders.ts';
import { spell } from './accents.ts';
import { distance, isOneEditApart } from './vocabulary.ts';

const texts = [
  'nghệ thuật',
  'công nghệ',
  'công nghiệp',
  'công ty',
  'hữu hiệu',
  'sở hữu',
  'hướng dẫn',
  'hóa học',
  'hoá đơn',
  'hóa chất',
];
const vocabulary = aVocabulary(texts);
const wordsOf = (known: readonly { readonly word: string }[]): readonly string[] => known.map(({ word }) => word);

test('the forms of a word are those of one sound and marks, the frequent one first', () =>
  assert.deepEqual(wordsOf(vocabulary.forms(spell('hoá').key)), ['hóa', 'hoá']));

test('a word typed without marks may be any of its letters', () => {
  assert.deepEqual(wordsOf(vocabulary.same(spell('cong'))), ['công']);
  assert.deepEqual(vocabulary.same(spell('cồng')), []);
});

test('a beginning that was typed with marks begins words that have them', () => {
  const begins = ['ngh', 'công', 'hữ', 'hử', 'x'].map((typed) => vocabulary.isBeginning(spell(typed)));
  assert.deepEqual(begins, [true, true, true, false, false]);
});

test('the fewer records have a word, the more it says', () => {
  const weights = ['công', 'nghệ', 'thuật', 'xyz'].map((word) => vocabulary.weight(spell(word)));
  assert.deepEqual(
    weights,
    weights.toSorted((a, b) => a - b),
  );
  assert.ok(weights.every((weight) => weight > 0 && weight <= 1));
});

test('a single letter says little, a number something', () => {
  const [letter = 0, number = 0] = ['a', '2030'].map((word) => vocabulary.weight(spell(word)));
  assert.ok(letter < number && number < 1);
});

const slips: readonly (readonly [what: string, typed: string, meant: string])[] = [
  ['hỏi for ngã', 'hửu', 'hữu'],
  ['a missing mark', 'hưu', 'hữu'],
  ['a missing letter', 'ngệ', 'nghệ'],
  ['a letter too many', 'côngg', 'công'],
  ['two letters in each other’s place', 'nhgiệp', 'nghiệp'],
  ['another letter', 'tuật', 'thuật'],
];
for (const [what, typed, meant] of slips) {
  test(`"${typed}" is nearest to "${meant}": ${what}`, () =>
    assert.equal(vocabulary.nearest(spell(typed), 1)[0]?.word, meant));
}

for (const typed of ['zzzz', 'sưởng']) {
  test(`"${typed}", far from all words, is near to none`, () =>
    assert.deepEqual(vocabulary.nearest(spell(typed), 6), []));
}

test('at most so many words are offered', () => assert.equal(vocabulary.nearest(spell('hưu'), 1).length, 1));

test('hỏi for ngã is a smaller slip than another tone, another vowel a larger one', () => {
  const distances = ['hữu', 'hửu', 'hứu', 'hủu'].map((typed) => distance(spell(typed), spell('hữu')));
  assert.equal(distances[0], 0);
  assert.deepEqual(
    distances,
    distances.toSorted((a, b) => a - b),
  );
});

const edits: readonly (readonly [one: string, other: string, isOne: boolean])[] = [
  ['nghe', 'nge', true],
  ['nghe', 'ngeh', true],
  ['nghe', 'nghi', true],
  ['a', '', true],
  ['nghe', 'nghe', false],
  ['nghe', 'ng', false],
  ['nghe', 'gneh', false],
  ['abcd', 'dbca', false],
];
for (const [one, other, isOne] of edits) {
  test(`"${one}" and "${other}" are ${isOne ? '' : 'not '}one slip apart`, () => {
    assert.equal(isOneEditApart(one, other), isOne);
    assert.equal(isOneEditApart(other, one), isOne);
  });
}
