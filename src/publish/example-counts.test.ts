import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleCounter } from './example-counts.ts';
import type { Row } from './table.ts';

function countIn(table: string, rows: readonly Row[]) {
  const counter = exampleCounter();
  for (const row of rows) counter.see(table, row);
  return counter.counts().find((count) => count.table === table);
}

test('an example counts rows', () => {
  const solutions = countIn('tasks', [{ kind: 'solution' }, { kind: 'solution' }, { kind: 'duty' }]);
  assert.equal(solutions?.count, 2);
  assert.equal(solutions.how, 'số dòng có kind là solution');
});

test('an example counts the different values of a column', () => {
  const led = countIn('task_agencies', [
    { task_id: 'a', role: 'lead' },
    { task_id: 'a', role: 'lead' },
    { task_id: 'b', role: 'coordinate' },
  ]);
  assert.equal(led?.count, 1);
  assert.equal(led.how, 'số task_id khác nhau có role là lead');
});

test('examples come in the order of the data page, those that nothing was seen of too', () => {
  assert.deepEqual(
    exampleCounter()
      .counts()
      .map(({ table, count }) => [table, count]),
    ['task_agencies', 'tasks', 'targets', 'deadlines', 'corrections'].map((table) => [table, 0]),
  );
});
