import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RowChanges } from '../domain/row-change.ts';
import { changedRowsOf, hasManifest } from './changed-rows.ts';

const added = { table: 'tasks', row: 'a', kind: 'added', reason: 'addition' } as const;
const removed = { table: 'tasks', row: 'b', kind: 'removed', reason: 'correction', cells: {} } as const;
const all: readonly RowChanges[] = [{ id: '0.7.0', against: '0.6.0', rows: [added, added, removed] }];

test('rows are counted by what became of them', () => {
  assert.deepEqual(changedRowsOf('0.7.0', all), { against: '0.6.0', added: 2, changed: 0, removed: 1 });
});

test('of a release that was not compared nothing is said', () => {
  assert.equal(changedRowsOf('0.6.0', all), undefined);
});

test('the manifest of what was compared with is kept', () => {
  assert.deepEqual([hasManifest('0.6.0', all), hasManifest('0.7.0', all)], [true, false]);
});
