import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEditions, isEnough, stepTaken } from './compare-editions.ts';
import type { Edition, EditionTable } from './edition.ts';
import type { Row } from './table.ts';

const aTable = (name: string, rows: readonly Row[], types: Readonly<Record<string, string>> = {}): EditionTable => ({
  name,
  primaryKey: ['id'],
  columns: new Map(Object.keys({ id: '', ...rows[0], ...types }).map((column) => [column, types[column] ?? 'string'])),
  rows: () => rows,
});
const anEdition = (...tables: readonly EditionTable[]): Edition => ({ version: '1.0.0', tables });
const compare = (older: readonly EditionTable[], newer: readonly EditionTable[]) =>
  compareEditions(anEdition(...older), anEdition(...newer));
const compareRows = (table: string, older: readonly Row[], newer: readonly Row[]) =>
  compare([aTable(table, older)], [aTable(table, newer)]);

test('what is the same needs no new version', () => {
  const rows = [{ id: 'a', text: 'Một' }];
  assert.deepEqual(compareRows('tasks', rows, rows), { structure: [], rows: [], step: 'none' });
});

test('a cell that changed is told with what it was and is, as a correction', () => {
  const { rows, step } = compareRows('tasks', [{ id: 'a', text: 'Mot' }], [{ id: 'a', text: 'Một' }]);
  assert.deepEqual(rows, [
    {
      table: 'tasks',
      row: 'a',
      kind: 'changed',
      reason: 'correction',
      cells: { text: { before: 'Mot', after: 'Một' } },
    },
  ]);
  assert.equal(step, 'patch');
});

test('a cell that was emptied differs from an empty text', () => {
  const { rows } = compareRows('tasks', [{ id: 'a', text: '' }], [{ id: 'a', text: null }]);
  assert.deepEqual(
    rows.map((row) => 'cells' in row && row.cells),
    [{ text: { before: '', after: null } }],
  );
});

test('what a removed row held is kept, and an id that is gone breaks what others wrote', () => {
  const { rows, step } = compareRows('tasks', [{ id: 'a', text: 'Một', unit: null }], []);
  assert.deepEqual(rows, [
    {
      table: 'tasks',
      row: 'a',
      kind: 'removed',
      reason: 'correction',
      cells: { id: { before: 'a' }, text: { before: 'Một' } },
    },
  ]);
  assert.equal(step, 'major');
});

test('rows of a new plan have come with it', () => {
  const { rows, step } = compare(
    [aTable('plans', []), aTable('tasks', []), aTable('instruments', [])],
    [
      aTable('plans', [{ id: 'p' }]),
      aTable('tasks', [{ id: 'p/1', plan_id: 'p' }]),
      aTable('instruments', [{ id: 'i' }]),
    ],
  );
  assert.deepEqual(
    rows.map(({ table, reason }) => `${table} ${reason}`),
    ['plans new-plan', 'tasks new-plan', 'instruments new-plan'],
  );
  assert.equal(step, 'minor');
});

test('a row that is new to a plan that was there is an addition', () => {
  const { rows, step } = compare(
    [aTable('plans', [{ id: 'p' }]), aTable('tasks', [], { plan_id: 'string' })],
    [aTable('plans', [{ id: 'p' }]), aTable('tasks', [{ id: 'p/1', plan_id: 'p' }])],
  );
  assert.deepEqual(rows, [{ table: 'tasks', row: 'p/1', kind: 'added', reason: 'addition' }]);
  assert.equal(step, 'patch');
});

test('events of agencies, and who has a duty today because of them, are of a reorganisation', () => {
  const { rows } = compare(
    [aTable('agency_changes', []), aTable('agencies', [{ id: 'a', name: 'Sở', standing: 'standing' }])],
    [aTable('agency_changes', [{ id: 'merger' }]), aTable('agencies', [{ id: 'a', name: 'Sở', standing: 'ended' }])],
  );
  assert.deepEqual(
    rows.map(({ reason }) => reason),
    ['reorganisation', 'reorganisation'],
  );
});

test('a new column is told once, not in every row', () => {
  const { structure, rows, step } = compareRows('tasks', [{ id: 'a' }], [{ id: 'a', unit: 'giờ' }]);
  assert.deepEqual(structure, [{ what: 'column tasks.unit is new', step: 'minor' }]);
  assert.deepEqual(rows, []);
  assert.equal(step, 'minor');
});

test('a column that is gone or holds another type of value breaks what others wrote', () => {
  const { structure, step } = compare(
    [aTable('tasks', [{ id: 'a', old: 'x', value: '1' }])],
    [aTable('tasks', [{ id: 'a', value: '1' }], { value: 'number' })],
  );
  assert.deepEqual(structure, [
    { what: 'column tasks.old is gone', step: 'major' },
    { what: 'column tasks.value was of type string and is of type number', step: 'major' },
  ]);
  assert.equal(step, 'major');
});

test('tables that came or went are told by name', () => {
  const { structure } = compare([aTable('old', [])], [aTable('new', [{ id: 'a' }])]);
  assert.deepEqual(structure, [
    { what: 'table old is gone', step: 'major' },
    { what: 'table new is new', step: 'minor' },
  ]);
});

test('the log of changes is not compared with itself', () => {
  assert.equal(compareRows('row_changes', [], [{ id: '1.0.0/tasks/a' }]).step, 'none');
});

for (const [older, newer, step] of [
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.1.9', 'none'],
  ['0.5.0', '0.6.0', 'major'],
  ['0.5.0', '0.5.1', 'patch'],
] as const)
  test(`from ${older} to ${newer} the step is ${step}`, () => {
    assert.equal(stepTaken(older, newer), step);
  });

test('a larger step than needed is enough, a smaller one is not', () => {
  assert.deepEqual(
    [isEnough('major', 'minor'), isEnough('minor', 'minor'), isEnough('patch', 'minor')],
    [true, true, false],
  );
});
