import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCorpus } from '../../corpus/load-corpus.ts';
import { taskTimeSchema } from '../../domain/task.ts';
import { findTimes } from './find-times.ts';
import { readTaskTime } from './read-task-time.ts';

/** A time as `kind from..to`, and how sure it is unless that is "sure". */
function told(text: string, column?: string): string | undefined {
  const read = readTaskTime(text, { column });
  if (read === undefined) return undefined;
  const { kind, from, to } = read.time;
  const bounds = from === undefined && to === undefined ? '' : ` ${from ?? ''}..${to ?? ''}`;
  return `${kind}${bounds}${read.sureness === 'sure' ? '' : ` (${read.sureness})`}`;
}

const cases: readonly (readonly [text: string, time: string | undefined, column?: string])[] = [
  ['2021', 'year 2021..2021'],
  ['2021', 'submission 2021..2021', 'Thời gian trình'],
  ['2021', 'by ..2021', 'Thời gian hoàn thành'],
  ['2021', 'year 2021..2021', 'Thời gian thực hiện chương trình'],
  ['2016 - 2017', 'span 2016..2017'],
  ['Giai đoạn 2026–2030.', 'span 2026..2030'],
  ['2026, 2027, 2029', 'span 2026..2029 (unsure)'],
  ['2030 - 2026', undefined],
  ['Quý I/2027', 'quarter 2027-01..2027-03'],
  ['Quý I/2027', 'by ..2027-03', 'Thời gian hoàn thành'],
  ['Quí IV năm 2026', 'quarter 2026-10..2026-12'],
  ['Quý IV/2025- Quý II/2026', 'span 2025-10..2026-06'],
  ['Quý I, II/2026', 'span 2026-01..2026-06'],
  ['Quý III', 'quarter (likely)'],
  ['6 tháng đầu năm 2026', 'span 2026-01..2026-06'],
  ['Tháng 3/2027', 'month 2027-03..2027-03'],
  ['từ tháng 3 đến tháng 10 năm 2026', 'span 2026-03..2026-10'],
  ['02 tháng (tháng 4 và tháng 8)', 'month (likely)'],
  ['Trước ngày 30/11/2025', 'by ..2025-11-30'],
  ['từ nay đến hết năm 2028', 'by ..2028'],
  ['ngày 31/02/2026', undefined],
  ['Từ quý II/2027', 'from 2027-04..'],
  ['Năm 2025 và các năm tiếp theo', 'from 2025..'],
  ['Thường xuyên', 'standing'],
  ['Từ tháng 5/2026, thường xuyên', 'standing 2026-05..'],
  ['Hằng năm, thường xuyên', 'yearly'],
  ['Tháng 12 hằng năm', 'yearly'],
  ['Hằng năm từ quý IV/2026 - 2029', 'yearly 2026-10..2029'],
  ['2 lần/tháng', 'frequency'],
  ['Hằng quý', 'frequency'],
  ['Sau khi có Quy chế mới', 'event'],
  ['Theo kế hoạch riêng', 'event'],
  ['trong 15 ngày làm việc kể từ ngày ký', 'event'],
  ['Đã hoàn thành', 'done'],
  ['Năm 2026 (nếu có kinh phí)', 'year 2026..2026 (likely)'],
  ['', undefined],
  ['-', undefined],
  ['Sở Y tế', undefined],
];
for (const [text, time, column] of cases)
  test(`"${text}"${column === undefined ? '' : ` under "${column}"`} is ${time ?? 'no time'}`, () => {
    assert.equal(told(text, column), time);
  });

test('the printed words are kept without the stop', () => {
  assert.equal(readTaskTime(' Thường  xuyên. ')?.time.printed, 'Thường xuyên');
});

const { plans } = readCorpus(join(import.meta.dirname, '../../..')).corpus;
for (const { id, tasks } of plans)
  test(`${id}: every time of a task is read from its words as published`, () => {
    for (const { time } of tasks) {
      if (time === undefined) continue;
      const { clause: _clause, ...published } = time;
      const column = time.kind === 'submission' ? 'Thời gian trình' : 'Thời gian thực hiện';
      assert.deepEqual(readTaskTime(time.printed, { column })?.time, published);
    }
  });

const sentences: readonly (readonly [sentence: string, times: readonly string[]])[] = [
  ['Hàng năm, tham mưu bố trí kinh phí.', ['Hàng năm']],
  ['Theo dõi, định kỳ hàng năm báo cáo kết quả.', ['định kỳ hàng năm']],
  ['Lập dự toán ngân sách hàng năm gửi Sở.', []],
  ['Trình đề án trước ngày 15/12/2026.', ['trước ngày 15/12/2026']],
  ['Xây dựng quy chế, hoàn thành trong quý IV năm 2026.', ['hoàn thành trong quý IV năm 2026']],
  ['Làm ngay khi Trung ương ban hành hướng dẫn.', ['ngay khi Trung ương ban hành hướng dẫn']],
  ['Thi hành Quyết định số 12/QĐ-UBND ngày 15/12/2026.', []],
  ['Tuyên truyền Ngày Môi trường thế giới (05/6) cho người từ 15 tuổi trở lên.', []],
  ['Phấn đấu đến năm 2030 tăng 20% so với năm 2025.', []],
  ['Thường xuyên phối hợp với các xã.', []],
];
for (const [sentence, times] of sentences)
  test(`the times in "${sentence}" are ${times.join(', ') || 'none'}`, () => {
    const found = findTimes(sentence);
    assert.deepEqual(
      found.map(({ time }) => time.printed),
      times,
    );
    for (const { start, end, time } of found) assert.equal(sentence.slice(start, end), time.printed);
  });

test('whatever the words, a time that is read is one that a plan may hold', () => {
  const piece = fc.constantFrom(
    'từ ',
    'đến ',
    'quý ',
    'IV',
    '/',
    '2026',
    ' - ',
    'tháng ',
    '13',
    'ngày ',
    '31/',
    'hằng năm ',
    'trước ',
    'Sau khi ',
    ', ',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('', 'Thời gian trình', 'Thời hạn'), (pieces, column) => {
      const read = readTaskTime(pieces.join(''), { column });
      if (read !== undefined) assert.ok(taskTimeSchema.safeParse(read.time).success, JSON.stringify(read));
    }),
  );
});
