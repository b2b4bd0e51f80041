/** A table of the forms that targets take, and of the numbers that are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { targetsInSentence, type SentenceTarget } from './sentence-targets.ts';

const shown = ({ value, base, period }: SentenceTarget): string => {
  const { operator, value: one, min, max, unit, perYear } = value;
  const from = base.baseYear ?? (base.basePeriodFrom && `${base.basePeriodFrom}-${base.basePeriodTo ?? ''}`);
  return [
    `${operator} ${one ?? `${min ?? ''}..${max ?? ''}`} ${unit}${perYear ? ' a year' : ''}`,
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(period === undefined ? [] : [`in ${period.from ?? ''}/${period.to ?? ''}`]),
  ].join(', ');
};
const read = (sentence: string, inObjectives: boolean) => targetsInSentence(sentence, { inObjectives, year: 2026 });

const objectives: readonly (readonly [sentence: string, targets: readonly string[]])[] = [
  ['Đến năm 2028, có trên 2.500 hộ tham gia', ['> 2500 hộ, in /2028']],
  ['Có ít nhất 05 hợp tác xã, doanh nghiệp được hỗ trợ', ['>= 5 hợp tác xã, doanh nghiệp']],
  ['Sản lượng không dưới 1.200,5 tấn', ['>= 1200.5 tấn']],
  ['Không quá 5% hồ sơ trễ hạn', ['<= 5 %']],
  ['Tỷ lệ hộ nghèo giảm còn dưới 1,5% vào năm 2028', ['< 1.5 %, in /2028']],
  ['Tỷ lệ che phủ đạt khoảng 42%', ['~ 42 %']],
  ['Số giường bệnh đạt ≥ 35 giường', ['>= 35 giường']],
  ['Tỷ lệ đạt từ 80% trở lên', ['>= 80 %']],
  ['Phấn đấu có từ 10 mô hình trở lên', ['>= 10 mô hình']],
  ['Sản lượng tăng bình quân từ 5 - 7%/năm', ['range 5..7 % a year']],
  ['Giảm tỷ lệ thất nghiệp từ 3% xuống còn 2,5%', ['= 2.5 %']],
  ['Doanh thu đạt 05 triệu USD', ['= 5 triệu USD']],
  ['Thu nhập đạt 120 triệu đồng/người/năm', ['= 120 triệu đồng/người a year']],
  ['Hằng năm, đào tạo nghề cho 300 lao động', ['= 300 lao động a year']],
  ['Giá trị tăng 35% so với năm 2024', ['= 35 %, from 2024']],
  ['Số dự án tăng 20% so với giai đoạn 2021 - 2025', ['= 20 %, from 2021-2025']],
  ['Đạt 15%/năm giai đoạn 2026 - 2030', ['= 15 % a year, in 2026/2030']],
  ['Thành lập mới 03 cụm công nghiệp, nâng tổng số lên 09 CCN', ['= 3 cụm công nghiệp', '= 9 CCN']],
  [
    'Đến năm 2027 đạt 60%, đến năm 2028 đạt 80% và đến năm 2030 đạt 100% số xã',
    ['= 60 %, in /2027', '= 80 %, in /2028', '= 100 %, in /2030'],
  ],
  ['100% xã có tối thiểu 1 trạm phát sóng', ['= 100 %']],
  ['Tỷ lệ dân số từ 15 tuổi trở lên biết chữ đạt 99%', ['= 99 %']],
  ['100% cán bộ, công chức và ít nhất 95% người dân được tập huấn', ['= 100 %', '>= 95 %']],
  ['Công suất đạt 120 MW (gồm 12 dự án; 03 nhà máy)', ['= 120 MW']],
  ['Hiện nay có khoảng 180 trạm, trong đó có 22 trạm mới', []],
  ['Năm 2024 đạt 45%, tăng 3% so với năm 2023', []],
  ['Theo cam kết phát thải ròng bằng 0 vào năm 2050', []],
  ['Chuyển đổi số trên 3 lĩnh vực chính', []],
  ['Thuộc nhóm 10 tỉnh dẫn đầu', []],
  ['Thực hiện kế hoạch 5 năm, lần thứ 4, tại thôn 3 và Tổng đài 112', []],
  ['Được công nhận đạt 4 sao', []],
];
for (const [sentence, expected] of objectives)
  test(`among objectives, "${sentence}" gives ${expected.join('; ') || 'nothing'}`, () =>
    assert.deepEqual(read(sentence, true).map(shown), expected));

const elsewhere: readonly (readonly [sentence: string, targets: readonly string[]])[] = [
  ['Cắt giảm ít nhất 30% thủ tục', ['>= 30 %']],
  ['Số hóa 100% hồ sơ', ['= 100 %']],
  ['Phấn đấu mỗi năm có thêm 15 mô hình', ['= 15 mô hình a year']],
  ['Phấn đấu đến năm 2030 diện tích rừng đạt 1.700 ha', ['= 1700 ha, in /2030']],
  ['Ngân sách tỉnh hỗ trợ 50% kinh phí mua máy', []],
  ['Lấy mẫu 21 vị trí tại 14 xã, 240 mẫu/năm', []],
  ['In 5.000 cuốn tài liệu cho 102 xã', []],
  ['Áp dụng cho nhóm từ 30 hộ trở lên', []],
  ['Quan trắc với tần suất 02 lần/năm', []],
  ['Vận hành nhà máy Bình Minh 2 với công suất 100 MW', []],
  ['Đổi mới trên 4 ngành công nghiệp chính', []],
  ['có 3 nhóm nhiệm vụ và 12 giải pháp', []],
];
for (const [sentence, expected] of elsewhere)
  test(`in a task, "${sentence}" gives ${expected.join('; ') || 'nothing'}`, () =>
    assert.deepEqual(read(sentence, false).map(shown), expected));

const names: readonly (readonly [sentence: string, indicators: readonly string[]])[] = [
  ['Đến năm 2030, tỷ lệ hộ nghèo đạt 1%', ['Tỷ lệ hộ nghèo']],
  ['Có trên 500 văn bằng được cấp, tăng 35% so với năm 2024', ['Văn bằng được cấp', 'Văn bằng được cấp tăng']],
  ['Tăng tối thiểu 10% số lượng cơ sở', ['Tăng số lượng cơ sở']],
  ['Tỷ lệ ở đại học, cao đẳng, đào tạo nghề đạt 30%', ['Tỷ lệ ở đại học, cao đẳng, đào tạo nghề']],
  ['Hỗ trợ quản lý cho ít nhất 15 nhãn hiệu, nhằm nâng cao giá trị', ['Hỗ trợ quản lý cho nhãn hiệu']],
  ['Mở rộng vùng dâu để đạt mục tiêu tới năm 2027 tỷ lệ hộ trồng dâu đạt trên 80%', ['Tỷ lệ hộ trồng dâu']],
  ['Góp phần đạt chỉ số sản xuất tơ tăng bình quân 12%/năm', ['Chỉ số sản xuất tơ tăng bình quân']],
];
for (const [sentence, expected] of names)
  test(`"${sentence}" measures ${expected.join('; ')}`, () =>
    assert.deepEqual(
      read(sentence, true).map(({ indicator }) => indicator),
      expected,
    ));

test('a least number in a task is shown to a person', () => {
  const [target] = read('Tổ chức ít nhất 02 hội nghị', false);
  assert.equal(target?.sureness, 'unsure');
  assert.match(target.doubt ?? '', /khối lượng công việc/);
});

const word = fc.constantFrom(
  'đạt',
  'trên',
  'ít nhất',
  '15%',
  '1.200',
  'ha',
  'đến năm 2030',
  'từ',
  '- 20',
  'trở lên',
  'hộ',
  ',',
  'so với năm 2020',
  '(',
  ')',
  '/năm',
);
test('every target quotes words of the sentence that hold its number, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, inObjectives) => {
      const sentence = words.join(' ');
      for (const { start, end } of read(sentence, inObjectives)) {
        assert.ok(start >= 0 && end <= sentence.length && start < end);
        assert.match(sentence.slice(start, end), /\d/);
      }
    }),
  );
});
