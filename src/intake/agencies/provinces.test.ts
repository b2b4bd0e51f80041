import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provinceOf, provinces } from './provinces.ts';

test('63 former provinces, 34 of them today, each merged one pointing at one of today', () => {
  const today = provinces.filter(({ mergedInto }) => mergedInto === undefined).map(({ id }) => id);
  assert.equal(new Set(provinces.map(({ id }) => id)).size, 63);
  assert.equal(today.length, 34);
  for (const { id, mergedInto } of provinces)
    assert.ok(mergedInto === undefined || today.includes(mergedInto), `${id} became ${mergedInto ?? ''}`);
});

const cases: readonly (readonly [text: string, id: string | undefined])[] = [
  ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 'vn-22'],
  ['UỶ BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH', 'vn-sg'],
  ['UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG', 'vn-02'],
  ['BỘ Y TẾ\nSỞ Y TẾ QUẢNG NINH\nQuảng Ninh, ngày 05 tháng 01 năm 2021', 'vn-13'],
  ['TỈNH HOÀ BÌNH', 'vn-14'],
  ['Cần Thơ, ngày 24 tháng 11 năm 2020', 'vn-ct'],
  ['TP. HCM, ngày 31/05/2021', 'vn-sg'],
  ['THỦ TƯỚNG CHÍNH PHỦ\nHà Nội, ngày 13 tháng 5 năm 2026', 'vn'],
  ['BỘ CHỈ HUY QUÂN SỰ\nTỈNH SƠN LA', 'vn-05'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', undefined],
  ['vì hòa bình', undefined],
];
for (const [text, id] of cases)
  test(`"${text.replace('\n', ' / ')}" names ${id ?? 'no province'}`, () => assert.equal(provinceOf(text)?.id, id));
