import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskFacts } from './task-facts.ts';

const nameOf = (id: string): string => `Sở ${id}`;

test('a task says who leads, who helps and when', () => {
  assert.deepEqual(taskFacts({ lead: ['A'], coordinating: ['B', 'C'], time: ['2021-2025'] }, nameOf), [
    { name: 'Chủ trì', value: 'Sở A' },
    { name: 'Phối hợp', value: 'Sở B; Sở C' },
    { name: 'Thời gian', value: '2021-2025' },
  ]);
  assert.deepEqual(taskFacts({ lead: [], coordinating: [], time: [] }, nameOf), []);
});

test('of many who help the first are named', () => {
  const [fact] = taskFacts({ lead: [], coordinating: Array.from('ABCDEFGH'), time: [] }, nameOf);
  assert.equal(fact?.value, 'Sở A; Sở B; Sở C; Sở D; Sở E và 3 cơ quan khác');
});
