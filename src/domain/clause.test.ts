import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseIdOfLabel, romanValue } from './clause.ts';

const ids: readonly (readonly [label: string, id: string | undefined])[] = [
  ['II.3.đ', 'sec_2__para_3__point_dd'],
  ['II.3.d', 'sec_2__para_3__point_d'],
  ['II.2.a.-1', 'sec_2__para_2__point_a__item_1'],
  ['I.2.-2.+4', 'sec_1__para_2__item_2__subitem_4'],
  ['PL.3', 'att__row_3'],
  ['PL 2.3', 'att_2__row_3'],
  ['Điều 2', 'art_2'],
  ['Điều 2.1', 'art_2__para_1'],
  ['Mở đầu.1', 'preamble__p_1'],
  ['Kết 2.1', 'closing_2__p_1'],
  ['Nơi nhận.-3', 'recipients__item_3'],
  ['Tên 2', 'title_2'],
  ['V~2.1', 'sec_5_rep_2__para_1'],
  ['II.3.Đ', undefined],
  ['IIX', undefined],
  ['constructor', undefined],
  ['', undefined],
];
for (const [label, id] of ids) test(`the id of "${label}" is ${id}`, () => assert.equal(clauseIdOfLabel(label), id));

const numerals: readonly (readonly [string, number | undefined])[] = [
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['IIII', undefined],
  ['', undefined],
];
for (const [numeral, value] of numerals)
  test(`romanValue("${numeral}") is ${value}`, () => assert.equal(romanValue(numeral), value));
