import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../domain/facts.ts';
import { aDeadline, aPlan, aPlanText, aTarget, aTask, anAgency, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { planAnswer } from './plan-answer.ts';

const names = ['a', 'b', 'c', 'd', 'e'].map((id) => anAgency({ id, name: `Sở ${id.toUpperCase()}` }));

function answer(facts: Partial<Plan>) {
  const plan = aPlan(facts);
  const index = corpusIndex(someRecords({ plans: [plan], agencies: names }));
  return planAnswer(index, plan, aPlanText(), 'vi');
}

const ledBy = (...agencies: string[]) =>
  aTask({ agencies: agencies.map((agency) => ({ agency, role: 'lead' as const, printed: agency })) });

test('who leads most comes first, and each count leads to the tasks that it counts', () => {
  const { leads, otherLeads } = answer({ tasks: [ledBy('a', 'b'), ledBy('b', 'c'), ledBy('c', 'd', 'e'), ledBy('b')] });
  assert.deepEqual(
    leads.map(({ agency, tasks }) => [agency.label, tasks.label]),
    [
      ['Sở B', '3 nhiệm vụ'],
      ['Sở C', '2 nhiệm vụ'],
      ['Sở A', '1 nhiệm vụ'],
    ],
  );
  assert.equal(leads[0]?.tasks.href, '/nhiem-vu/?ke-hoach=vn-ct-a&chu-tri=b#danh-sach');
  assert.deepEqual(
    otherLeads.map(({ agency }) => agency.label),
    ['Sở D', 'Sở E'],
  );
});

test('one agency more is named rather than folded away', () => {
  const { leads, otherLeads } = answer({ tasks: [ledBy('a', 'b', 'c', 'd')] });
  assert.deepEqual([leads.length, otherLeads.length], [4, 0]);
});

test('by when: the first and last duty with a year, and the first that comes every year', () => {
  const { dates, period } = answer({
    period: { to: 2030, clause: 'Tên', quote: 'đến năm 2030' },
    deadlines: [
      aDeadline({ what: 'Tổng kết', year: 2030 }),
      aDeadline({ what: 'Sơ kết', year: 2025 }),
      aDeadline({ what: 'Giữa kỳ', year: 2027 }),
      aDeadline({ what: 'Báo cáo', month: 10, day: 15, before: true, recurrence: 'yearly' }),
      aDeadline({ what: 'Khi có yêu cầu', recurrence: 'on-request' }),
    ],
  });
  assert.equal(period?.label, 'Đến năm 2030');
  assert.deepEqual(
    dates.map(({ label, what }) => [label, what]),
    [
      ['Năm 2025', 'Sơ kết'],
      ['Năm 2030', 'Tổng kết'],
      ['Trước ngày 15/10 hằng năm', 'Báo cáo'],
    ],
  );
});

test('how much is dated and measured, each number a link to what it counts', () => {
  const time = { printed: '2021', kind: 'year' as const, from: '2021', to: '2021' };
  const { measures } = answer({
    targets: [aTarget(), aTarget()],
    tasks: [aTask({ time }), aTask(), aTask()],
    deadlines: [aDeadline({ year: 2025 }), aDeadline({ recurrence: 'yearly' })],
  });
  assert.deepEqual(measures, [
    { label: '2 chỉ tiêu bằng số', href: '#chi-tieu' },
    {
      label: '1 trong 3 nhiệm vụ, giải pháp có thời gian',
      href: '/nhiem-vu/?ke-hoach=vn-ct-a&thoi-gian=co-neu#danh-sach',
    },
    { label: '1 trong 2 thời hạn báo cáo, tổng kết ghi rõ năm', href: '#thoi-han-co-nam' },
  ]);
});

test('what a plan does not state is said, not counted', () => {
  const { aim, period, measures } = answer({ tasks: [aTask()] });
  assert.deepEqual([aim, period], [undefined, undefined]);
  assert.deepEqual(
    measures.map(({ label }) => label),
    [
      'Không nêu chỉ tiêu bằng số',
      '1 nhiệm vụ, giải pháp, không việc nào nêu thời gian',
      'Không nêu thời hạn báo cáo, tổng kết',
    ],
  );
});
