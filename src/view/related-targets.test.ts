import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan, aTarget, aTask, aWorkField, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { relatedTargets } from './related-targets.ts';

const plan = aPlan({
  tasks: [aTask({ clause: 'II.1' }), aTask({ clause: 'II.2' })],
  targets: ['I.1', 'I.2', 'II.1', 'II.1.a', 'II.3'].map((clause) => aTarget({ clause })),
});
const index = corpusIndex(
  someRecords({
    plans: [plan],
    fields: [aWorkField({ id: 'policy' }), aWorkField({ id: 'people' })],
    taskFields: [
      { id: plan.id, tasks: { 'II.1': ['people', 'policy'] }, targets: { 'I.1': ['policy'], 'II.3': ['people'] } },
    ],
  }),
);
const related = (position: number) =>
  relatedTargets(index, plan, plan.tasks[position]!).map(
    ({ relation, targets }) => `${relation}: ${targets.map(({ clause }) => clause).join(', ')}`,
  );

test('a target stands under the closest relation that holds, and one that has none is not shown', () => {
  assert.deepEqual(related(0), ['clause: II.1', 'below: II.1.a', 'heading: II.3', 'field: I.1']);
});

test('without a field nothing but the place in the text relates', () => {
  assert.deepEqual(related(1), ['heading: II.1, II.3']);
});
