import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeInOrder } from './task-time.ts';

const orders: readonly (readonly [sentence: string, printed: string | undefined])[] = [
  ['Tham mưu ban hành kế hoạch, định kỳ hàng năm báo cáo kết quả.', 'định kỳ hàng năm'],
  ['Hằng năm, rà soát danh mục.', 'Hằng năm'],
  ['Kết nối dữ liệu ngay khi trung ương xây dựng xong hệ thống.', 'ngay khi trung ương xây dựng xong hệ thống'],
  ['Xây dựng trạm y tế, hoàn thành trước ngày 15/12/2026.', 'hoàn thành trước ngày 15/12/2026'],
  ['Bố trí không dưới 2% tổng chi ngân sách hàng năm.', undefined], // measures an amount
  ['Lập kế hoạch vốn trung hạn, hằng năm từ nguồn ngân sách.', undefined], // part of a name
  ['Tổ chức đánh giá; báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.', undefined], // a deadline of reporting
  ['Phấn đấu đến năm 2030 mỗi xã có một trạm.', undefined], // a target
];
for (const [sentence, printed] of orders) {
  test(`timeInOrder reads "${sentence}"`, () => assert.equal(timeInOrder(sentence)?.time.printed, printed));
}
