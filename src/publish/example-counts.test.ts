import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleCounts } from './example-counts.ts';

test('exampleCounts counts rows, or the different values of a column', () => {
  const rows = new Map([
    [
      'task_agencies',
      [
        { task_id: 'a', role: 'lead' },
        { task_id: 'a', role: 'lead' },
        { task_id: 'b', role: 'coordinate' },
      ],
    ],
    ['tasks', [{ kind: 'solution' }, { kind: 'solution' }, { kind: 'duty' }]],
  ]);
  const [led, solutions] = exampleCounts(rows);
  assert.equal(led?.count, 1);
  assert.equal(led.how, 'số task_id khác nhau có role là lead');
  assert.equal(solutions?.count, 2);
  assert.equal(solutions.how, 'số dòng có kind là solution');
});
