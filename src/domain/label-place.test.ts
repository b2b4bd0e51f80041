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
  ['1.2', 'khoản 1.2'],
  ['PL 2.II.3.a', 'điểm a khoản 3 mục II Phụ lục 2'],
  ['II.3.bảng 1.2', 'dòng 2 bảng 1 khoản 3 mục II'],
  ['PL.nhóm II.3.1', 'dòng 3.1 nhóm II Phụ lục'],
  ['Chương 2.Mục 1.Điều 3a', 'Điều 3a Mục 1 Chương 2'],
  ['A.I.1.(i)', 'điểm (i) khoản 1 mục I phần A'],
  ['PL.khoản 1.đoạn 2', 'đoạn 2 khoản 1 Phụ lục'],
  ['Chú thích.3', 'chú thích 3'],
  ['constructor', 'khoản constructor'],
];
for (const [label, place] of cases) {
  test(`${label} is cited as "${place}"`, () => assert.equal(labelPlace(label), place));
}
