import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeIndex, findIn, type FakeIndex } from '../testing/fake-index.ts';
import { aClauseRecord, aVocabulary, aWording } from '../testing/search-builders.ts';
import type { Wording } from './interpret.ts';
import { readCount, retrieve, termOf } from './retrieve.ts';

const other = 'Sở hồ đăng bảo chế sáng hữu.';
const texts = ['Đăng ký bảo hộ sáng chế.', 'Bảo quản, hộ khẩu.', 'Sở hữu trí tuệ.', other];
const vocabulary = aVocabulary(texts);
const indexOf = (all: readonly string[]): FakeIndex =>
  fakeIndex(all.map((text, at) => aClauseRecord({ text, id: `sec_${at}` })));

const retrieveFrom = (index: FakeIndex, ...wordings: readonly Wording[]) =>
  retrieve(findIn(index), wordings, vocabulary);

/** "!" stands for marks as typed. */
const askedOf = ({ asked }: FakeIndex): readonly string[] =>
  asked.map(({ term, exactDiacritics }) => (exactDiacritics ? '!' : '') + term);

const many = (text: string, count: number): readonly string[] => Array.from({ length: count }, () => text);

const orders: readonly (readonly [why: string, asked: Wording, texts: readonly string[], terms: readonly string[]])[] =
  [
    ['enough rows are found', aWording('bảo hộ'), many('bảo hộ', 8), ['!"bảo hộ"']],
    ['typed without marks', aWording('bao ho'), many('bảo hộ', 8), ['"bao ho"']],
    ['đ is asked as the index writes it', aWording('đăng ký'), many('đăng ký', 8), ['!"ďăng ký"']],
    [
      'too few rows of a long question',
      aWording('đăng ký bảo hộ'),
      [...many('đăng ký bảo hộ', 3), ...many('hộ bảo ký đăng', 5)],
      ['!"ďăng ký bảo hộ"', '"ďăng ký bảo hộ"', '!ďăng ký bảo hộ'],
    ],
    [
      'the last word is still being typed, with marks',
      aWording('sở hữ').map((word, at) => ({ ...word, isOpen: at === 1 })),
      many('sở hữu', 8),
      ['!sở hữ'],
    ],
    [
      'the last word is still being typed, its marks to come',
      aWording('bảo h').map((word, at) => ({ ...word, isOpen: at === 1 })),
      many('bảo hộ', 8),
      ['bảo h'],
    ],
    [
      'a word that no record has is left out',
      [...aWording('bảo hộ'), ...aWording('xyz', { isUnknown: true })],
      many('bảo hộ', 8),
      ['!"bảo hộ"'],
    ],
    ['a year has no marks to be sure of', aWording('sáng chế 2030'), many('sáng chế 2030', 8), ['!"sáng chế 2030"']],
  ];
for (const [why, wording, all, terms] of orders) {
  test(`asks ${terms.join(', then ')}: ${why}`, async () => {
    const index = indexOf(all);
    await retrieveFrom(index, wording);
    assert.deepEqual(askedOf(index), terms);
  });
}

test('rows come before the same words apart', async () => {
  const index = indexOf(['hộ nghèo bảo vệ', ...many('bảo quản hồ sơ', 9), 'bảo hộ']);
  const { candidates } = await retrieveFrom(index, aWording('bao ho'));
  assert.equal(candidates[0]?.id, 'vi_10');
});

test('marks as typed come before others', async () => {
  const index = indexOf(['bao hồ', 'bảo hộ', ...many('báo hổ', 7)]);
  const { candidates } = await retrieveFrom(index, aWording('bảo hộ'));
  assert.equal(candidates[0]?.id, 'vi_1');
});

test('a record that several questions find is there once', async () => {
  const { candidates } = await retrieveFrom(indexOf(texts), aWording('bảo hộ'), aWording('sáng chế'));
  assert.equal(new Set(candidates.map(({ id }) => id)).size, candidates.length);
});

test('every wording is asked', async () => {
  const index = indexOf([...many('bảo hộ', 8), ...many('sáng chế', 8)]);
  const { passes } = await retrieveFrom(index, aWording('bảo hộ'), aWording('sáng chế'));
  assert.deepEqual(
    passes.map(({ term }) => term),
    ['"bảo hộ"', '"sáng chế"'],
  );
});

test('words are left out when too little is found, those that shape the question first', async () => {
  const index = indexOf(texts);
  const wording = aWording('bảo hộ của sáng chế tuệ');
  const { candidates, passes, isWhole } = await retrieveFrom(index, wording);
  const relaxed = askedOf(index).slice(askedOf(index).indexOf('bảo hộ của sáng chế tuệ') + 1);
  assert.equal(relaxed[0], 'bảo hộ sáng chế tuệ');
  assert.ok(relaxed.includes('sáng chế'));
  assert.deepEqual(passes, []);
  assert.equal(isWhole, false);
  assert.equal(candidates[0]?.id, 'vi_0');
});

test('of more rows than are read, those with the better words come first', async () => {
  const index = indexOf([...many('bảo hộ', readCount), 'bảo hộ', 'bảo hộ']);
  await retrieveFrom(index, aWording('bảo hộ'));
  assert.deepEqual(askedOf(index), ['!"bảo hộ"', '!bảo hộ']);
});

test('nothing is asked when no word is known', async () => {
  const index = indexOf(texts);
  const { candidates } = await retrieveFrom(index, aWording('xyz', { isUnknown: true }));
  assert.deepEqual([candidates, index.asked], [[], []]);
});

const terms: readonly (readonly [typed: string, term: string])[] = [
  ['151/KH-UBND', '151/kh-ubnd'],
  ['Kế hoạch 151/KH-UBND', 'kế hoạch 151/kh-ubnd'],
  ['KH&CN', 'kh cn'],
  ['sáng-tạo', 'sáng tạo'],
  ['2021-2025', '2021 2025'],
  ['24/11/2020', '24/11/2020'],
];
for (const [typed, term] of terms) {
  test(`"${typed}" is asked as ${term}`, () => assert.equal(termOf(aWording(typed)), term));
}

test('no empty question is asked where the only known words shape the question', async () => {
  const index = indexOf(texts);
  const stops = aWording('của', { isStop: true });
  await retrieveFrom(index, [...aWording('xyz', { isUnknown: true }), ...stops]);
  assert.ok(index.asked.every(({ term }) => term !== ''));
});

test('a pasted text whose words stand nowhere in a row asks no hundreds of questions', async () => {
  const index = indexOf(texts);
  const words = Array.from({ length: 24 }, (_, at) => `w${at}`);
  await retrieveFrom(index, aWording(words.join(' ')), aWording(words.toReversed().join(' ')));
  assert.ok(index.asked.length <= 50);
});

test('a phrase in quotation marks is asked as a row alone, and must stand in every record', async () => {
  const index = indexOf(['bảo hộ sáng chế', 'bảo vệ hộ sáng chế']);
  const quoted = aWording('bảo hộ').map((word) => ({ ...word, phrase: 0 }));
  assert.equal((await retrieveFrom(index, quoted)).candidates.length, 1);
  assert.deepEqual(askedOf(index), ['!"bảo hộ"']);
  const { candidates } = await retrieveFrom(index, [...quoted, ...aWording('sáng chế')]);
  assert.deepEqual(
    candidates.map(({ id }) => id),
    ['vi_0'],
  );
});
