import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, aTask, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { leadRanking, tasksByLeadAgency, tasksByYear, yearSource } from './task-counts.ts';

const part = (agency: string, role: 'lead' | 'coordinate') => ({ agency, role, printed: agency });

test('agencies stand by the number of tasks they lead; who leads none is not there', () => {
  const index = corpusIndex(
    someRecords({ agencies: [anAgency({ id: 'a', name: 'Sở A' }), anAgency({ id: 'b', name: 'Sở B' })] }),
  );
  const tasks = [
    aTask({ agencies: [part('a', 'lead'), part('b', 'coordinate')] }),
    aTask({ agencies: [part('b', 'lead'), part('a', 'coordinate')] }),
    aTask({ agencies: [part('b', 'lead'), part('c', 'coordinate')] }),
  ];
  assert.deepEqual(tasksByLeadAgency(index, tasks, 9), [
    { label: 'Sở B', href: '/co-quan/b/', values: [2, 1] },
    { label: 'Sở A', href: '/co-quan/a/', values: [1, 1] },
  ]);
  assert.equal(tasksByLeadAgency(index, tasks, 1).length, 1);
});

test('a task counts in every year of its time; years between are nought; a submission stands apart', () => {
  const byYear = tasksByYear([
    aTask({ time: { printed: '2016-2017', kind: 'span', from: '2016', to: '2017' } }),
    aTask({ time: { printed: '2019', kind: 'submission', from: '2019', to: '2019' } }),
    aTask({ time: { printed: 'Thường xuyên', kind: 'standing' } }),
    aTask(),
  ]);
  assert.deepEqual(
    byYear.rows.map(({ label, values }) => [label, ...values]),
    [
      ['2016', 1, 0],
      ['2017', 1, 0],
      ['2018', 0, 0],
      ['2019', 0, 1],
    ],
  );
  assert.deepEqual([byYear.withYear, byYear.withoutYear], [2, 2]);
  assert.match(yearSource(byYear, 'vi'), /; 2 nhiệm vụ không nêu năm không có trong biểu đồ$/);
});

test('without any year there is no row', () =>
  assert.deepEqual(tasksByYear([aTask()]), { rows: [], withYear: 0, withoutYear: 1 }));

test('the ranking counts what single agencies lead, and names no group of agencies', () => {
  const index = corpusIndex(
    someRecords({
      agencies: [anAgency({ id: 'a', name: 'Sở A' }), anAgency({ id: 'c', name: 'Các sở', kind: 'collective' })],
    }),
  );
  const tasks = [
    aTask({ agencies: [part('c', 'lead'), part('a', 'coordinate')] }),
    aTask({ agencies: [part('a', 'lead')] }),
  ];
  assert.deepEqual(leadRanking(index, tasks, 9), [{ label: 'Sở A', href: '/co-quan/a/', values: [1] }]);
});
