import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterheadRows } from './letterhead.ts';

const cases: readonly (readonly [
  says: string,
  lines: readonly string[],
  rows: readonly (readonly [string, string])[],
])[] = [
  [
    'a head read row by row',
    ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 151/KH-UBND', 'Cần Thơ, ngày 24 tháng 11 năm 2020'],
    [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 151/KH-UBND', 'Cần Thơ, ngày 24 tháng 11 năm 2020'],
    ],
  ],
  [
    'a head read column by column',
    ['ỦY BAN NHÂN DÂN', 'TỈNH A', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    [['ỦY BAN NHÂN DÂN; TỈNH A', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM; Độc lập - Tự do - Hạnh phúc']],
  ],
  [
    'a draft without its day',
    ['Số: /QĐ-UBND', 'Hải Phòng, ngày tháng năm 2026'],
    [['Số: /QĐ-UBND', 'Hải Phòng, ngày tháng năm 2026']],
  ],
  [
    'a head without its left column',
    ['Cần Thơ, ngày 1 tháng 2 năm 2020', 'Số: 1'],
    [
      ['', 'Cần Thơ, ngày 1 tháng 2 năm 2020'],
      ['Số: 1', ''],
    ],
  ],
];
for (const [says, lines, rows] of cases) {
  test(`letterheadRows sets ${says} in two columns`, () =>
    assert.deepEqual(
      letterheadRows(lines).map(({ left, right }) => [left.join('; '), right.join('; ')]),
      rows,
    ));
}
