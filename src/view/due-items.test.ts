import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, anAgency, aPlan, aTask, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { dueItems, whenWords } from './due-items.ts';

const period = { from: 2021, to: 2022, clause: 'Tên', quote: 'giai đoạn 2021 - 2022' };
const itemsOf = (facts: Parameters<typeof aPlan>[0]) => {
  const plan = aPlan({ issuedOn: '2020-11-24', period, ...facts });
  const agencies = [anAgency({ id: 'so-a', name: 'Sở A' })];
  return dueItems(corpusIndex(someRecords({ plans: [plan], agencies })), [plan], 'vi');
};

test('deadlines, tasks with an end and the last year of the plan stand in one order of their last days', () => {
  const items = itemsOf({
    deadlines: [
      aDeadline({ what: 'Báo cáo', toWhom: 'UBND', month: 10, day: 15, before: true, recurrence: 'yearly' }),
      aDeadline({ what: 'Tổ chức sơ kết', year: 2021 }),
    ],
    tasks: [
      aTask({ time: { printed: '2021', kind: 'year', from: '2021', to: '2021' } }),
      aTask({ time: { printed: 'Thường xuyên', kind: 'standing' } }),
    ],
  });
  assert.deepEqual(
    items.map(({ kind, when, to }) => [kind, when, to]),
    [
      ['report', 'Trước ngày 15/10/2021', '2021-10-14'],
      ['interim', 'Trong năm 2021', '2021-12-31'],
      ['task', 'Trong năm 2021', '2021-12-31'],
      ['report', 'Trước ngày 15/10/2022', '2022-10-14'],
      ['end', 'Trong năm 2022', '2022-12-31'],
    ],
  );
});

test('an item is found by its year, by its quarter and month, and by each agency in its part', () => {
  const [report] = itemsOf({
    deadlines: [aDeadline({ whoAgencies: ['so-a'], toWhomAgencies: ['ct-ubnd'], year: 2021, month: 11 })],
  });
  assert.deepEqual(report?.keys, {
    tinh: 'vn-ct',
    'ke-hoach': 'vn-ct-a',
    loai: 'report',
    'co-quan': 'so-a ct-ubnd',
    'thuc-hien': 'so-a',
    nhan: 'ct-ubnd',
    nam: '2021',
    'trong-nam': 'q4 t11',
  });
});

test('what is due in a year is found in each of its quarters and months', () => {
  const [item] = itemsOf({ period: undefined, deadlines: [aDeadline({ year: 2021 })] });
  assert.equal(item?.keys['trong-nam']?.split(' ').length, 16);
});

const cases = [
  ['2026-10-15', false, 'Ngày 15/10/2026'],
  ['2026-11', false, 'Trong tháng 11/2026'],
  ['2026-11', true, 'Trước tháng 11/2026'],
  ['2026-34', false, 'Quý II/2026'],
  ['2026-41', false, 'Sáu tháng cuối năm 2026'],
  ['2026', true, 'Trước năm 2026'],
] as const;
for (const [due, before, words] of cases)
  test(`${before ? 'before ' : ''}${due} is "${words}"`, () => assert.equal(whenWords({ due, before }, 'vi'), words));
