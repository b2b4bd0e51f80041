import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber } from './format.ts';
import { quantitiesInText } from './numbers-in-text.ts';

const cases: readonly (readonly [text: string, quantities: readonly string[]])[] = [
  ['có trên 5.500 văn bằng', ['> 5500']],
  ['tăng 35% so với năm 2020', ['= 35%']],
  ['có trên 3.500 văn bằng, tăng 25%/năm so với năm 2015', ['> 3500', '= 25%/năm']],
  ['tăng trung bình 3%-5%/năm', ['range 3..5%/năm']],
  ['từ 8 - 10 %/năm', ['range 8..10%/năm']],
  ['cho 25% - 30% sản phẩm', ['range 25..30%']],
  ['từ 10 doanh nghiệp đến 20 doanh nghiệp', ['range 10..20']],
  ['giảm từ 30% xuống 20%', ['= 30%', '= 20%']],
  ['ít nhất 05 sản phẩm', ['>= 5']],
  ['không dưới 2,5% tổng chi', ['>= 2.5%']],
  ['đạt từ 60% trở lên', ['>= 60%']],
  ['không quá 15%', ['<= 15%']],
  ['dưới 10 phần trăm', ['< 10%']],
  ['đạt khoảng 45% tổng giá trị', ['~ 45%']],
  ['tối thiểu mỗi huyện có 02 sản phẩm', ['=,>= 2']],
  ['trên địa bàn có 12 hợp tác xã', ['= 12']],
  ['2,5 triệu đồng', ['= 2.5 × 1000000']],
  ['1.200 đơn/năm', ['= 1200/năm']],
  ['120 triệu đồng/người/năm', ['= 120/năm × 1000000']],
  ['Đến năm 2030, giai đoạn 2021 - 2025, ngày 15/10/2025', []],
  ['Nghị quyết số 57-NQ/TW và Quyết định số 1068/QĐ-TTg', []],
  ['mạng 5G', []],
];
for (const [text, expected] of cases) {
  test(`quantitiesInText reads "${text}"`, () =>
    assert.deepEqual(
      quantitiesInText(text).map(({ min, max, scale, isPercent, isPerYear, comparisons }) =>
        [
          `${comparisons.join(',')} ${min}${max === min ? '' : `..${max}`}`,
          isPercent ? '%' : '',
          isPerYear ? '/năm' : '',
          scale === 1 ? '' : ` × ${scale}`,
        ].join(''),
      ),
      expected,
    ));
}

test('what formatNumber writes is read again', () => {
  const numbers = fc.integer({ min: 0, max: 10 ** 9 }).map((number) => number / 100);
  fc.assert(
    fc.property(numbers, (number) => {
      assert.deepEqual(
        quantitiesInText(`đạt ${formatNumber(number)} đơn`).map(({ min }) => min),
        [number],
      );
    }),
  );
});
