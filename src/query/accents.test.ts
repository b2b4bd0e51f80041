import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, spell, wordsIn } from './accents.ts';

const same: readonly (readonly [one: string, other: string])[] = [
  ['hoà', 'hòa'],
  ['THUỶ', 'thủy'],
  ['kĩ', 'kỹ'],
  ['quí', 'quý'],
  ['lí', 'lý'],
  ['trí'.normalize('NFD'), 'trí'],
];
for (const [one, other] of same) {
  test(`"${one}" and "${other}" are one word`, () => assert.equal(spell(one).key, spell(other).key));
}

const different: readonly (readonly [one: string, other: string])[] = [
  ['mày', 'mài'],
  ['thủy', 'thủi'],
  ['đang', 'dang'],
  ['ma', 'má'],
  ['bao', 'bảo'],
];
for (const [one, other] of different) {
  test(`"${one}" and "${other}" are two words`, () => assert.notEqual(spell(one).key, spell(other).key));
}

test('a word typed without marks stands for every word of its letters', () => {
  assert.ok(likeness(spell('huu'), spell('hữu')) > 0.9);
  assert.ok(likeness(spell('dang'), spell('đăng')) > 0.9);
});

test('a word typed with marks is answered best by itself, then by a slip of the tone, then by other words', () => {
  const answers = ['nhãn', 'nhản', 'nhàn', 'nhân'].map((written) => likeness(spell('nhãn'), spell(written)));
  assert.deepEqual(
    answers,
    answers.toSorted((a, b) => b - a),
  );
  assert.equal(answers[0], 1);
  assert.equal(likeness(spell('nhãn'), spell('nhanh')), 0);
});

test('words are letters and digits, with their places', () => {
  assert.deepEqual(
    wordsIn('Số 151/KH-UBND').map(({ word, start, end }) => [word, start, end]),
    [
      ['số', 0, 2],
      ['151', 3, 6],
      ['kh', 7, 9],
      ['ubnd', 10, 14],
    ],
  );
});
