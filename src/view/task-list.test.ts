import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, aPlan, aTask, aWorkField, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { taskFilters, taskGroups, taskRow } from './task-list.ts';

const task = aTask({
  kind: 'duty',
  agencies: [{ agency: 'ct-so-y-te', role: 'lead', printed: 'Sở Y tế' }],
  time: { printed: '2021 - 2022', kind: 'span', from: '2021', to: '2022' },
});
const plan = aPlan({ number: '1/KH-UBND', tasks: [task, aTask({ clause: 'I.2' })] });
const index = corpusIndex(
  someRecords({
    plans: [plan],
    agencies: [anAgency({ id: 'ct-so-y-te', name: 'Sở Y tế', province: 'vn-ct' })],
    fields: [aWorkField({ id: 'policy', label: 'Chính sách' }), aWorkField({ id: 'people', label: 'Đào tạo' })],
    taskFields: [{ id: plan.id, tasks: { 'I.1': ['people', 'policy'] }, targets: {} }],
  }),
);

test('a row names its lead as a link and answers each of the filters', () => {
  const row = taskRow(index, task);
  assert.deepEqual(row.leads, [{ label: 'Sở Y tế', href: '/co-quan/ct-so-y-te/' }]);
  assert.equal(row.time, 'Giai đoạn 2021–2022');
  assert.deepEqual(row.fields, ['Đào tạo', 'Chính sách']);
  assert.deepEqual(row.keys, {
    tinh: 'vn-ct',
    'ke-hoach': 'vn-ct-a',
    loai: 'duty',
    'co-quan': 'ct-so-y-te',
    'chu-tri': 'ct-so-y-te',
    'phoi-hop': '',
    'chu-tri-nay': 'ct-so-y-te',
    'phoi-hop-nay': '',
    mang: 'people policy',
    nam: '2021 2022',
    'thoi-gian': 'co-neu co-nam',
  });
});

test('a task without a time answers "không nêu", one without a field "chưa phân loại"', () => {
  const row = taskRow(index, aTask({ clause: 'I.2' }));
  assert.equal(row.keys['mang'], 'chua-phan-loai');
  assert.equal(row.timeOrder, '');
  assert.equal(row.time, undefined);
  assert.equal(row.keys['thoi-gian'], 'khong-neu');
});

test('the filters offer only what some task answers, agencies with their province', () => {
  const fields = taskFilters(index, [plan], 'vi');
  const labels = (name: string) => fields.find((field) => field.name === name)?.choices.map(({ label }) => label);
  assert.deepEqual(labels('tinh'), ['Thành phố Cần Thơ']);
  assert.deepEqual(labels('ke-hoach'), ['Kế hoạch 1/KH-UBND: Chiến lược']);
  assert.deepEqual(labels('co-quan'), ['Sở Y tế (Cần\u00a0Thơ)']);
  assert.deepEqual(labels('phoi-hop'), []);
  assert.deepEqual(labels('nam'), ['2021', '2022']);
  assert.deepEqual(labels('thoi-gian'), ['Có nêu thời gian', 'Có năm cụ thể', 'Không nêu']);
  assert.deepEqual(labels('mang'), ['Chính sách', 'Đào tạo', 'Chưa phân loại']);
  assert.deepEqual(labels('loai'), ['Trách nhiệm của cơ quan', 'Giải pháp chung']);
});

test('tasks are grouped under their plans in the order given', () => {
  const groups = taskGroups(
    index,
    plan.tasks.map((one) => ({ plan, task: one })),
  );
  assert.deepEqual(
    groups.map(({ link, rows }) => [link.label, rows.map(({ clause }) => clause.label)]),
    [['Kế hoạch 1/KH-UBND', ['I.1', 'I.2']]],
  );
});

test('a list in English names kinds, fields and times in its language', () => {
  const row = taskRow(index, task, 'en');
  assert.deepEqual([row.kind, row.time, row.plan], ['Duty of an agency', '2021–2022', 'Plan 1/KH-UBND']);
  assert.deepEqual(
    taskFilters(index, [plan], 'en')
      .map(({ label }) => label)
      .slice(0, 5),
    ['Province or city', 'Plan', 'Field of work', 'Kind of task', 'Agency (any role)'],
  );
});
