import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan, aTask } from '../testing/builders.ts';
import { checkTaskFields } from './task-fields.ts';

const plan = aPlan({ tasks: [aTask({ clause: 'I.1' }), aTask({ clause: 'I.2' })] });
const found = (clauses: readonly string[], read: typeof plan | undefined = plan) =>
  checkTaskFields(
    [
      {
        id: plan.id,
        partial: { tasks: Object.fromEntries(clauses.map((clause) => [clause, ['policy']])) },
        placeAt: ([, clause]) => ({ file: String(clause), line: 1, column: 1 }),
      },
    ],
    [{ id: plan.id, plan: read }],
  ).map(({ place, problem }) => `${place.file}: ${problem}`);

test('a task without a field is allowed', () => {
  assert.deepEqual(found(['I.1']), []);
});

test('a field of a clause in which no task stands is told at its line', () => {
  assert.deepEqual(found(['I.1', 'I.9']), ['I.9: None of the tasks of vn-ct-a stands in clause "I.9".']);
});
