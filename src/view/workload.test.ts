import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, anAgencyChange, aPlan, aTask, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { heatOf, workload, workloadLines, workloadList } from './workload.ts';

const by = (agency: string, role: 'lead' | 'coordinate') => ({ agency, role, printed: agency });
const tasks = [
  aTask({
    agencies: [by('so-a', 'lead'), by('so-b', 'coordinate')],
    time: { printed: '2021 - 2022', kind: 'span', from: '2021', to: '2022' },
  }),
  aTask({ clause: 'I.2', agencies: [by('so-b', 'lead')], time: { printed: 'Thường xuyên', kind: 'standing' } }),
  aTask({ clause: 'I.3', agencies: [by('so-b', 'lead')], time: { printed: 'hằng năm', kind: 'yearly' } }),
  aTask({ clause: 'I.4', agencies: [by('so-b', 'lead')] }),
];
const index = corpusIndex(
  someRecords({
    plans: [aPlan({ tasks })],
    agencies: [anAgency({ id: 'so-a', name: 'Sở A' }), anAgency({ id: 'so-b', name: 'Sở B', province: 'vn-ct' })],
    agencyChanges: [anAgencyChange({ from: ['so-a', 'so-b'], to: ['so-b'] })],
  }),
);

test('a task counts in each year that it covers; without a year it has a column of its own kind', () => {
  const { columns, rows } = workload(index, tasks, 'theo-van-ban');
  assert.deepEqual(columns, [2021, 2022, 'thuong-xuyen', 'khong-ghi-nam', 'khong-neu']);
  assert.deepEqual(
    rows.map(({ id, total, counts }) => [
      id,
      total.lead,
      counts.map(({ lead, coordinate }) => `${lead}+${coordinate}`).join(' '),
    ]),
    [
      ['so-b', 3, '0+1 0+1 1+0 1+0 1+0'],
      ['so-a', 1, '1+0 1+0 0+0 0+0 0+0'],
    ],
  );
});

test('today the tasks of an agency that was merged are those of the agency that has its duties', () => {
  const { rows } = workload(index, tasks, 'hien-nay');
  assert.deepEqual(
    rows.map(({ id, total }) => [id, total.lead, total.coordinate]),
    [['so-b', 4, 1]],
  );
});

test('a number leads to the tasks that it counts', () => {
  assert.equal(workloadList('theo-van-ban', 'so-b', 'lead', 2021), '/nhiem-vu/?chu-tri=so-b&nam=2021#danh-sach');
  assert.equal(
    workloadList('hien-nay', 'so-b', 'coordinate', 'khong-neu'),
    '/nhiem-vu/?phoi-hop-nay=so-b&thoi-gian=khong-neu#danh-sach',
  );
});

test('the file has a line for each agency and time with tasks', () => {
  const [line, ...rest] = workloadLines(workload(index, tasks, 'theo-van-ban'));
  assert.deepEqual(line, {
    agency_id: 'so-b',
    agency_name: 'Sở B',
    province: 'vn-ct',
    time: '2021',
    lead: 0,
    coordinate: 1,
  });
  assert.equal(rest.length, 6);
});

test('the darkest cell is the one with most tasks', () => {
  assert.deepEqual(
    [0, 1, 5, 8].map((lead) => heatOf({ lead, coordinate: 0 }, 8)),
    [0, 1, 3, 4],
  );
});
