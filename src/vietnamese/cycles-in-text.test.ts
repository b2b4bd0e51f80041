import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cyclesInText } from './cycles-in-text.ts';

const cases: readonly (readonly [text: string, cycles: readonly string[]])[] = [
  ['định kỳ hằng năm', ['yearly']],
  ['báo cáo thường niên', ['yearly']],
  ['hàng tuần, hằng tháng và mỗi quý', ['weekly', 'monthly', 'quarterly']],
  ['định kỳ 6 tháng, hằng năm', ['half-yearly', 'yearly']],
  ['06 tháng một lần', ['half-yearly']],
  ['3 tháng/lần', ['quarterly']],
  ['định kỳ 04 tháng một lần', ['other']],
  ['sơ kết 3 năm, giữa nhiệm kỳ', ['other', 'other']],
  ['tổng kết năm (trước ngày 20/11)', ['yearly']],
  ['định kỳ báo cáo kết quả', ['periodic']],
  ['định kỳ hoặc đột xuất', ['periodic', 'on-request']],
  ['khi có yêu cầu', ['on-request']],
  ['trong 6 tháng, 6 tháng đầu năm 2026, 3 năm', []],
];
for (const [text, expected] of cases)
  test(`cyclesInText reads "${text}"`, () =>
    assert.deepEqual(
      cyclesInText(text).map(({ cycle }) => cycle),
      expected,
    ));
