import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPlace } from './label-place.ts';

const cases: readonly (readonly [label: string, place: string])[] = [
  ['II.3.đ', 'điểm đ khoản 3 mục II'],
  ['I.2.-2.+4', 'dấu cộng 4 gạch đầu dòng 2 khoản 2 mục I'],
  ['II.3.2', 'khoản 3.2 mục II'],
  ['PL.3', 'dòng 3 Phụ lục'],
  ['Điều 2.1', 'khoản 1 Điều 2'],
  ['Mở đầu.1', 'đoạn 1 phần mở đầu'],
  ['Tên 2', 'tên văn bản'],
  ['V~2.1', 'khoản 1 mục V (lần 2)'],
  ['constructor', 'khoản constructor'],
];
for (const [label, place] of cases) {
  test(`${label} is cited as "${place}"`, () => assert.equal(labelPlace(label), place));
}
