import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan, aTask } from '../testing/builders.ts';
import { checkResults } from './results.ts';

const place = { file: 'content/results/a.yaml', line: 1, column: 5 };
const plan = aPlan({ tasks: [aTask()] });
const found = (of: string, plans: Parameters<typeof checkResults>[1] = [{ id: plan.id, plan }]) =>
  checkResults([{ partial: { of }, placeAt: () => place }], plans).map(({ problem, advice }) => `${problem} ${advice}`);

test('a result is of a task or target that there is', () => {
  assert.deepEqual(found('vn-ct-a/sec_1__para_1/task_1'), []);
});

test('one of a fact that is not there is told with what the clause has', () => {
  assert.deepEqual(found('vn-ct-a/sec_1__para_1/task_2'), [
    'There is no task or target "vn-ct-a/sec_1__para_1/task_2". Take the id from /du-lieu/tasks/ or /du-lieu/targets/. In this clause: vn-ct-a/sec_1__para_1/task_1.',
  ]);
});

test('of a plan that could not be read nothing is called unknown, of a plan that is not there everything', () => {
  assert.deepEqual(found('vn-ct-a/sec_9/task_1', [{ id: 'vn-ct-a', plan: undefined }]), []);
  assert.equal(found('vn-ct-b/sec_9/task_1').length, 1);
});
