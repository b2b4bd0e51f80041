import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TaskRecord } from '../domain/task.ts';
import { taskTimeWords, yearsOfTask } from './task-time.ts';

type Time = NonNullable<TaskRecord['time']>;

const cases: readonly (readonly [time: Time, words: string, years: readonly number[]])[] = [
  [{ printed: '2016', kind: 'year', from: '2016', to: '2016' }, 'Trong năm 2016', [2016]],
  [{ printed: '2016 - 2017', kind: 'span', from: '2016', to: '2017' }, 'Giai đoạn 2016–2017', [2016, 2017]],
  [{ printed: '2021', kind: 'submission', from: '2021', to: '2021' }, 'Trình trong năm 2021', [2021]],
  [{ printed: 'đến hết tháng 6/2025', kind: 'by', to: '2025-06' }, 'Chậm nhất tháng 06/2025', [2025]],
  [{ printed: 'Quý IV/2028', kind: 'quarter', from: '2028-10', to: '2028-12' }, 'Trong quý IV/2028', [2028]],
  [{ printed: 'Tháng 3/2027', kind: 'month', from: '2027-03', to: '2027-03' }, 'Trong tháng 03/2027', [2027]],
  [{ printed: 'từ quý II/2027', kind: 'from', from: '2027-04' }, 'Từ tháng 04/2027', [2027]],
  [{ printed: '2 lần/tháng', kind: 'frequency' }, '2 lần/tháng', []],
  [{ printed: 'Đã hoàn thành', kind: 'done' }, 'Đã hoàn thành', []],
  [{ printed: 'Thường xuyên', kind: 'standing' }, 'Thường xuyên', []],
  [{ printed: 'định kỳ hàng năm', kind: 'yearly' }, 'Hằng năm', []],
  [
    { printed: 'sơ kết vào năm 2027 và tổng kết vào năm 2030', kind: 'year' },
    'sơ kết vào năm 2027 và tổng kết vào năm 2030',
    [],
  ],
];
for (const [time, words, years] of cases) {
  test(`"${time.printed}" is told as "${words}"`, () => {
    assert.equal(taskTimeWords(time), words);
    assert.deepEqual(yearsOfTask({ time }), years);
  });
}

const inEnglish: readonly (readonly [time: Time, words: string])[] = [
  [{ printed: '2021', kind: 'submission', from: '2021', to: '2021' }, 'To be submitted in 2021'],
  [{ printed: '15/10/2025', kind: 'day', from: '2025-10-15', to: '2025-10-15' }, 'On 15 October 2025'],
  [{ printed: 'Quý IV/2028', kind: 'quarter', from: '2028-10', to: '2028-12' }, 'In quarter IV of 2028'],
];
for (const [time, words] of inEnglish)
  test(`"${time.printed}" is told in English as "${words}"`, () => assert.equal(taskTimeWords(time, 'en'), words));
