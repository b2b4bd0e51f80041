import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aResult, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { resultRows, resultsOfTasks } from './result-rows.ts';

const results = [
  aResult({ id: 'cu', on: '2024' }),
  aResult({ id: 'moi', on: '2025-12-31', value: 6200, unit: 'lượt' }),
  aResult({ id: 'khac', of: 'vn-ct-a/sec_2/task_1' }),
];
const index = corpusIndex(someRecords({ results }));
const task = 'vn-ct-a/sec_1__para_1/task_1';

test('the latest result of a task comes first, with its number and day as people write them', () => {
  assert.deepEqual(
    resultRows(index, task).map(({ id, on, value }) => [id, on, value]),
    [
      ['moi', '31/12/2025', '6.200 lượt'],
      ['cu', '2024', undefined],
    ],
  );
});

test('what nobody has published a result of has none', () => {
  assert.deepEqual(resultRows(index, 'vn-ct-a/sec_3/task_1'), []);
});

test('results of an agency are those of its tasks, each once', () => {
  const tasks = [{ id: 'vn-ct-a/sec_2/task_1' }, { id: task }, { id: task }];
  assert.deepEqual(
    resultsOfTasks(index, tasks).map(({ id }) => id),
    ['khac', 'moi', 'cu'],
  );
});
