import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLabels, trailingLabels } from './label-lines.ts';

const cases: readonly (readonly [line: string, labels: readonly string[]])[] = [
  ['Đơn vị thực hiện: Sở Y tế.', ['lead=Sở Y tế']],
  ['Cơ quan chủ trì tham mưu: Sở Y tế', ['lead=Sở Y tế']],
  ['Cơ quan đầu mối: Sở Y tế', ['lead=Sở Y tế']],
  ['Phối hợp: Sở Xây dựng;', ['coordinate=Sở Xây dựng']],
  ['Cơ quan, đơn vị phối hợp: các sở, ngành', ['coordinate=các sở, ngành']],
  ['Thời gian thực hiện: Thường xuyên.', ['time=Thường xuyên']],
  ['Thời gian hoàn thành ngay khi có kinh phí.', ['time=ngay khi có kinh phí']],
  ['Đơn vị chủ trì: Văn phòng; Đơn vị phối hợp: Phòng A, Phòng B.', ['lead=Văn phòng', 'coordinate=Phòng A, Phòng B']],
  ['Nội dung thực hiện: Mở lớp học.', ['content=Mở lớp học.']],
  ['Lãnh đạo phụ trách: Phó giám đốc A', ['other=Phó giám đốc A']],
  ['Phân công:', ['lead=']],
  ['Hỗ trợ các tổ chức chủ trì nhiệm vụ: mở lớp học', []],
  ['Xây dựng trạm y tế.', []],
];
for (const [line, labels] of cases) {
  test(`readLabels reads "${line}"`, () => {
    const read = readLabels(line).map(({ field, value }) => `${field}=${value}`);
    assert.deepEqual(read, labels);
  });
}

test('labels behind an order are parted from it', () => {
  const found = trailingLabels('Xây dựng trạm y tế (Chủ trì: Sở Y tế; phối hợp: Sở Xây dựng).');
  assert.equal(found?.words, 'Xây dựng trạm y tế');
  assert.deepEqual(
    found.labels.map(({ value }) => value),
    ['Sở Y tế', 'Sở Xây dựng'],
  );
});
