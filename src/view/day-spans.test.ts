import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgencyChange, aPlan, aTask } from '../testing/builders.ts';
import { agencySpan, planSpan, taskMark, taskSpan } from './day-spans.ts';

const stated = { clause: 'Tên', quote: 'giai đoạn 2021 - 2025' };

test('a plan is in its period from its issue to the last day of its last year', () => {
  const plan = aPlan({ issuedOn: '2020-11-24', period: { ...stated, to: 2030 } });
  assert.deepEqual(planSpan(plan), { from: '2020-11-24', to: '2030-12-31' });
});

test('a period that begins after the issue begins it', () => {
  const plan = aPlan({ issuedOn: '2020-11-24', period: { ...stated, from: 2021, to: 2025 } });
  assert.equal(planSpan(plan)?.from, '2021-01-01');
});

test('nothing is said of a draft, and of a plan that states no time', () => {
  assert.equal(planSpan(aPlan({ status: 'draft', period: { ...stated, from: 2026, to: 2030 } })), undefined);
  assert.equal(planSpan(aPlan()), undefined);
});

test('a task has the days that its own words give', () => {
  assert.deepEqual(taskSpan(aTask({ time: { printed: '2022-2030', kind: 'span', from: '2022', to: '2030' } })), {
    from: '2022-01-01',
    to: '2030-12-31',
  });
  assert.equal(taskSpan(aTask({ time: { printed: 'Thường xuyên', kind: 'standing' } })), undefined);
});

test('an agency is there until the day before the change that ended it; its successor from that day', () => {
  const changes = [anAgencyChange({ from: ['so-a'], to: ['so-b'], on: '2025-03' })];
  assert.deepEqual(agencySpan('so-a', changes), { from: undefined, to: '2025-02-28' });
  assert.deepEqual(agencySpan('so-b', changes), { from: '2025-03-01', to: undefined });
  assert.equal(agencySpan('so-c', changes), undefined);
});

test('a task without days of its own is told by its plan; of a draft, and of what is done, nothing is told', () => {
  const plan = aPlan({ issuedOn: '2020-11-24', period: { ...stated, to: 2030 } });
  const standing = aTask({ time: { printed: 'Thường xuyên', kind: 'standing' } });
  assert.equal(taskMark(plan, standing)?.kind, 'plan-of-task');
  assert.equal(taskMark({ ...plan, status: 'draft' }, standing), undefined);
  assert.equal(taskMark(plan, aTask({ time: { printed: 'Đã hoàn thành', kind: 'done' } })), undefined);
});
