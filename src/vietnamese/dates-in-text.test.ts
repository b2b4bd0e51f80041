import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { datesInText, partsOfYearInText, saysYearly, yearsInText } from './dates-in-text.ts';

const dates: readonly (readonly [text: string, dates: readonly string[]])[] = [
  ['Trước ngày 15 tháng 10 năm 2025, các cơ quan', ['before 15/10/2025']],
  ['(trước ngày 30 tháng 10)', ['before 30/10/-']],
  ['(trước 30 tháng 11 hàng năm)', ['before 30/11/-']],
  ['NGÀY 01 THÁNG 8 NĂM 2016', ['1/8/2016']],
  ['ngày 22/12/2024; 05-6-2025; 1.7.2025', ['22/12/2024', '5/6/2025', '1/7/2025']],
  ['trước 15/10', ['before 15/10/-']],
  ['20/12 hằng năm', ['20/12/-']],
  ['tháng 6 năm 2021, tháng 7/2021, 8/2021, tháng 9', ['-/6/2021', '-/7/2021', '-/8/2021', '-/9/-']],
  ['giai đoạn 2021 - 2025', ['-/-/2021', '-/-/2025']],
  ['2022-2030', ['-/-/2022', '-/-/2030']],
  ['tăng 35% so với năm 2020, đến năm 2030', ['base -/-/2020', '-/-/2030']],
  ['so với giai đoạn 2021 – 2025', ['base -/-/2021', 'base -/-/2025']],
  ['so với hiện nay đến năm 2030', ['-/-/2030']],
  ['Thông tư số 03/2021/TT-BKHCN', []],
  ['trước ngày 18 hằng tháng, ngày 20 của tháng cuối quý', ['before 18/-/-', '20/-/-']],
  ['(trước ngày 25)', ['before 25/-/-']],
  ['Luật số 36/2005/QH11', []],
  ['định kỳ 6 tháng 1 lần', []],
  ['2/3 số đơn vị', []],
  ['ngày 31 tháng 13', []],
  ['ngày tháng năm', []],
  ['trên 2.020 văn bằng', []],
];
for (const [text, expected] of dates) {
  test(`datesInText finds ${expected.length} dates in "${text}"`, () =>
    assert.deepEqual(
      datesInText(text).map(({ day, month, year, isBefore, isBase }) =>
        [isBefore ? 'before ' : '', isBase ? 'base ' : '', [day ?? '-', month ?? '-', year ?? '-'].join('/')].join(''),
      ),
      expected,
    ));
}

test('yearsInText keeps the order of the text', () =>
  assert.deepEqual(yearsInText('đến 2030, từ ngày 01/7/2025'), [2030, 2025]));

const parts: readonly (readonly [text: string, from: string, to: string])[] = [
  ['Quý IV/2022', '2022-10', '2022-12'],
  ['quý 1 năm 2026', '2026-01', '2026-03'],
  ['6 tháng đầu năm 2026', '2026-01', '2026-06'],
  ['06 tháng cuối năm 2026', '2026-07', '2026-12'],
];
for (const [text, from, to] of parts)
  test(`"${text}" is ${from} to ${to}`, () => assert.deepEqual(partsOfYearInText(text), [{ from, to }]));

const yearly: readonly (readonly [text: string, isYearly: boolean])[] = [
  ['Định kỳ HÀNG NĂM', true],
  ['hằng năm', true],
  ['báo cáo thường niên', true],
  ['định kỳ', false],
  ['hàng tháng', false],
];
for (const [text, expected] of yearly)
  test(`"${text}" is ${expected ? '' : 'not '}yearly`, () => assert.equal(saysYearly(text), expected));

test('a date never reaches outside its text, whatever the text', () => {
  const piece = fc.constantFrom('ngày ', '15', '/', ' tháng ', '10', ' năm ', '2025', ' - ', 'trước ', '/QĐ-TTg', '. ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const found = datesInText(text);
      found.forEach(({ start, end }, index) => {
        assert.ok(start < end && end <= text.length);
        assert.ok(start >= (found[index - 1]?.end ?? 0), 'two dates share words');
      });
    }),
  );
});
