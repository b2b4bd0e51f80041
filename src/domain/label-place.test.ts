import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPlace } from './label-place.ts';

const cases: readonly (readonly [label: string, place: string])[] = [
  ['II.3.đ', 'điểm đ khoản 3 Mục II'],
  ['I.2.-2.+4', 'dấu cộng thứ tư gạch đầu dòng thứ hai khoản 2 Mục I'],
  ['Nơi nhận.-18', 'gạch đầu dòng thứ 18 phần nơi nhận'],
  ['II.3.2', 'khoản 3.2 Mục II'],
  ['PL.3', 'dòng 3 Phụ lục'],
  ['PL.hàng 5', 'hàng thứ năm Phụ lục'],
  ['Điều 2.1', 'khoản 1 Điều 2'],
  ['Mở đầu.1', 'đoạn thứ nhất phần mở đầu'],
  ['Tên 2', 'phần tên văn bản'],
  ['Chữ ký', 'phần chữ ký'],
  ['V~2.1', 'khoản 1 Mục V (thứ hai)'],
  ['1.2', 'khoản 1.2'],
  ['PL 2.II.3.a', 'điểm a khoản 3 Mục II Phụ lục 2'],
  ['II.3.bảng 1.2', 'dòng 2 bảng thứ nhất khoản 3 Mục II'],
  ['PL.nhóm II.3.1', 'dòng 3.1 nhóm II Phụ lục'],
  ['Chương 2.Mục 1.Điều 3a', 'Điều 3a Mục 1 Chương 2'],
  ['A.I.1.(i)', 'điểm (i) khoản 1 Mục I Phần A'],
  ['PL.khoản 1.đoạn 2', 'đoạn thứ hai khoản 1 Phụ lục'],
  ['Chú thích.3', 'chú thích 3'],
  ['constructor', 'khoản constructor'],
];
for (const [label, place] of cases) {
  test(`${label} is cited as "${place}"`, () => assert.equal(labelPlace(label), place));
}
