import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseSchema } from '../domain/release.ts';
import { tableChanges } from './table-changes.ts';

const release = (version: string, changes: readonly object[]) =>
  releaseSchema.parse({ version, date: '2026-12-01', summary: 'Có.', summaryEn: 'New.', changes });

test('a table tells the changes that name it, and no release that has none', () => {
  const releases = [
    release('0.3.0', [{ what: 'Mọi bảng.', whatEn: 'All.' }]),
    release('0.2.0', [
      { what: 'Thêm cột `level`.', whatEn: 'A new column `level`.', tables: ['clauses', 'tasks'] },
      { what: 'Thêm cột `kind`.', whatEn: 'A new column `kind`.', tables: ['agencies'] },
    ]),
  ];
  assert.deepEqual(
    tableChanges(releases, 'tasks', 'en').map(({ release: { version }, changes }) => [version, changes]),
    [['0.2.0', ['A new column `level`.']]],
  );
});
