import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgencyChange } from '../testing/builders.ts';
import { beginOf, endOf, standingOf } from './agency-standing.ts';

const today = '2026-11-22';
const merger = anAgencyChange({ id: 'm', on: '2025-03-01', from: ['a', 'b'], to: ['b'] });
const names = (agency: string, changes: Parameters<typeof standingOf>[1], day = today) =>
  standingOf(agency, changes, day).holders.map((holder) => holder.agency);

test('a body of which no change is recorded holds its duties itself', () => {
  assert.equal(standingOf('c', [merger], today).state, 'unchanged');
  assert.deepEqual(names('c', [merger]), ['c']);
});

test('the duties of a merged agency are with the one that goes on, which is itself unchanged', () => {
  assert.equal(standingOf('a', [merger], today).state, 'moved');
  assert.deepEqual(names('a', [merger]), ['b']);
  assert.equal(standingOf('b', [merger], today).state, 'unchanged');
});

test('before its day a change has not happened', () => {
  assert.equal(standingOf('a', [merger], '2025-02-28').state, 'unchanged');
  assert.equal(standingOf('a', [merger], '2025-03-01').state, 'moved');
});

test('a change of which only the year is known counts in all of that year', () => {
  const vague = { ...merger, on: '2025' };
  assert.deepEqual(names('a', [vague], '2024-12-31'), ['a']);
  assert.deepEqual(names('a', [vague], '2025-01-01'), ['b']);
});

test('several changes are followed to the agency that holds the duties on the day', () => {
  const renaming = anAgencyChange({ id: 'r', kind: 'renaming', on: '2026-01-01', from: ['b'], to: ['d'] });
  assert.deepEqual(names('a', [merger, renaming]), ['d']);
  assert.deepEqual(
    standingOf('a', [merger, renaming], today).holders[0]?.changes.map(({ id }) => id),
    ['m', 'r'],
  );
  assert.deepEqual(names('a', [merger, renaming], '2025-12-31'), ['b']);
});

test('where a part was moved elsewhere, the duties are divided, and the part says which it is', () => {
  const press = anAgencyChange({ kind: 'transfer', on: '2025-03-01', from: ['a'], to: ['e'], subject: 'báo chí' });
  const { state, holders } = standingOf('a', [merger, press], today);
  assert.equal(state, 'divided');
  assert.deepEqual(
    holders.map(({ agency, subject }) => [agency, subject]),
    [
      ['b', undefined],
      ['e', 'báo chí'],
    ],
  );
});

test('an agency that gave a part of its duties away goes on', () => {
  const press = anAgencyChange({ kind: 'transfer', from: ['a'], to: ['e'], subject: 'báo chí' });
  assert.deepEqual(names('a', [press]), ['a', 'e']);
  assert.equal(endOf('a', [press], today), undefined);
});

test('what the later agency gave away of its own is not taken for a part of the duties', () => {
  const press = anAgencyChange({ kind: 'transfer', from: ['b'], to: ['e'], subject: 'báo chí' });
  assert.deepEqual(names('a', [merger, press]), ['b']);
});

test('an agency that ended without successor has no holder', () => {
  const ending = anAgencyChange({ id: 'e', kind: 'ending', on: '2025-07-01', from: ['a'], to: [] });
  assert.deepEqual(standingOf('a', [ending], today), { state: 'ended', holders: [], end: ending });
});

test('an agency begins with the change that made it', () => {
  assert.equal(beginOf('d', [anAgencyChange({ id: 'n', from: ['a', 'b'], to: ['d'] })])?.id, 'n');
  assert.equal(beginOf('b', [merger]), undefined);
});
