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
  ['Phần 1.A.I.1', 'dvs_1__grp_a__sec_1__para_1'],
  ['C', 'grp_c'],
  ['chữ I', 'grp_i'],
  ['Chương 1.Mục 2.Điều 3a.1', 'chp_1__sct_2__art_3a__para_1'],
  ['Điều 1.I.2.a', 'art_1__sec_1__para_2__point_a'],
  ['II.1.(i).-1.-2', 'sec_2__para_1__subpoint_i__item_1__item_2'],
  ['II.3.bảng 1.2', 'sec_2__para_3__table_1__row_2'],
  ['PL.bảng 2.hàng 5', 'att__table_2__tr_5'],
  ['PL 2.nhóm II.3.1', 'att_2__group_2__row_3__row_1'],
  ['PL.3.a', 'att__row_3__row_a'],
  ['PL.nhóm A.3.-1', 'att__group_a__row_3__item_1'],
  ['PL.II.3.a', 'att__sec_2__para_3__point_a'],
  ['PL.khoản 1.a', 'att__para_1__point_a'],
  ['II.3.đoạn 1', 'sec_2__para_3__p_1'],
  ['Chú thích.2', 'notes__note_2'],
  ['II.hàng', undefined],
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
