import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleCounts, inExampleOrder } from './example-counts.ts';
import { tables } from './tables/index.ts';

test('exampleCounts counts rows', () => {
  const [solutions] = exampleCounts('tasks', [{ kind: 'solution' }, { kind: 'solution' }, { kind: 'duty' }]);
  assert.equal(solutions?.count, 2);
  assert.equal(solutions.how, 'số dòng có kind là solution');
});

test('exampleCounts counts the different values of a column', () => {
  const [led] = exampleCounts('task_agencies', [
    { task_id: 'a', role: 'lead' },
    { task_id: 'a', role: 'lead' },
    { task_id: 'b', role: 'coordinate' },
  ]);
  assert.equal(led?.count, 1);
  assert.equal(led.how, 'số task_id khác nhau có role là lead');
});

test('the tables together answer every example', () => {
  const counts = tables.flatMap(({ name }) => exampleCounts(name, []));
  assert.deepEqual(
    inExampleOrder(counts).map(({ table }) => table),
    ['task_agencies', 'tasks', 'targets', 'deadlines', 'corrections'],
  );
  assert.throws(() => inExampleOrder(counts.slice(1)), /names no table/);
});
