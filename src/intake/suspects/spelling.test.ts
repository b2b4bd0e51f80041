import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterDistance } from './distance.ts';
import { inCaseOf, spellingOf } from './spelling.ts';
import { isSyllable, repaired } from './syllable.ts';
import { uniquePiece } from './unique-piece.ts';

const pairs: readonly (readonly [string, string, isSame: boolean])[] = [
  ['hoá', 'Hóa', true],
  ['UỶ', 'ủy', true],
  ['tỉ', 'tỷ', true],
  ['quý', 'quí', true],
  ['hằng', 'hàng', true],
  ['tinh', 'tỉnh', false],
  ['the', 'thê', false],
  ['tay', 'tai', false],
];
for (const [a, b, isSame] of pairs)
  test(`"${a}" and "${b}" are ${isSame ? 'one spelling' : 'two'}`, () => {
    assert.equal(spellingOf(a).spelled === spellingOf(b).spelled, isSame);
  });

for (const syllable of ['nghiêng', 'quyết', 'thúc', 'giếng', 'Đắk', 'khuya'])
  test(`"${syllable}" is a syllable`, () => {
    assert.equal(isSyllable(syllable), true);
  });

for (const other of ['uưt', 'nươc', 'măt', 'ngề', 'ghan', 'cếp', 'Phhosi', 'anninh'])
  test(`"${other}" is none`, () => {
    assert.equal(isSyllable(other), false);
  });

test('letters of wrong fonts are read as what they are printed for', () => {
  assert.deepEqual(['kǶ', 'Ngǜ', 'ngũ', 'ξ'].map(repaired), ['kỳ', 'Ngũ', undefined, undefined]);
});

test('a proposal takes the case of what is printed', () => {
  assert.deepEqual([inCaseOf('UƯ', 'ưu'), inCaseOf('Phân', 'phấn'), inCaseOf('đầu', 'đấu')], ['ƯU', 'Phấn', 'đấu']);
});

test('letters are counted up to the limit', () => {
  assert.deepEqual(
    [letterDistance('bkhhcn', 'bkhcn', 1), letterDistance('phhosi', 'phoi', 2), letterDistance('an', 'minh', 1)],
    [1, 2, 2],
  );
});

test('a piece that repeats itself for ever stays short', () => {
  const { start, end } = uniquePiece('la '.repeat(100), 30, 32);
  assert.ok(end - start < 30);
});
