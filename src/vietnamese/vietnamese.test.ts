import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';
import { capitalize, formatDate, formatNumber } from './format.ts';
import { compareVietnamese } from './sort.ts';

const folded: readonly (readonly [string, string])[] = [
  ['Đề án', 'de an'],
  ['ĐĂNG KÝ SÁNG CHẾ', 'dang ky sang che'],
  ['sở hữu trí tuệ'.normalize('NFD'), 'so huu tri tue'],
  ['151/KH-UBND', '151/kh-ubnd'],
];
for (const [text, expected] of folded) {
  test(`fold reads "${text}" as "${expected}"`, () => assert.equal(fold(text), expected));
}

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))));
});

test('đ sorts after d and before e', () => {
  assert.deepEqual(['e', 'đ', 'd', 'dz'].toSorted(compareVietnamese), ['d', 'dz', 'đ', 'e']);
});

test('numbers inside text sort by value', () => {
  assert.deepEqual(['Điều 10', 'Điều 2'].toSorted(compareVietnamese), ['Điều 2', 'Điều 10']);
});

const dates: readonly (readonly [string, string])[] = [
  ['2020-11-24', '24/11/2020'],
  ['2026-02', '02/2026'],
  ['2030', '2030'],
];
for (const [iso, expected] of dates)
  test(`formatDate writes ${iso} as ${expected}`, () => assert.equal(formatDate(iso), expected));

const numbers: readonly (readonly [number, string])[] = [
  [5500, '5.500'],
  [2989.5, '2.989,5'],
  [35, '35'],
  [1234567, '1.234.567'],
];
for (const [value, expected] of numbers)
  test(`formatNumber writes ${value} as ${expected}`, () => assert.equal(formatNumber(value), expected));

test('capitalize keeps the rest of the words', () =>
  assert.equal(capitalize('đến năm 2030, UBND'), 'Đến năm 2030, UBND'));
