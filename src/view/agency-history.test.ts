import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgencyChange } from '../domain/agency-change.ts';
import { aPlan, aTask, anAgency, anAgencyChange, anInstrument, someRecords } from '../testing/builders.ts';
import { agencyHistory, agencyNow, changeRow, openDuties } from './agency-history.ts';
import { corpusIndex } from './corpus-index.ts';

const agencies = ['so-a', 'so-b', 'so-c'].map((id) => anAgency({ id, name: `Sở ${id.slice(3).toUpperCase()}` }));
const duty = aTask({ agencies: [{ agency: 'so-a', role: 'lead', printed: 'Sở A' }] });
const indexOf = (...changes: readonly Partial<AgencyChange>[]) =>
  corpusIndex(
    someRecords({
      agencies,
      plans: [aPlan({ tasks: [duty] })],
      instruments: [anInstrument({ id: 'nd-1', kind: 'decree', number: '1/NĐ' })],
      agencyChanges: changes.map((change) => anAgencyChange(change)),
      attestations: [{ id: 'x', on: '2025-09', source: 'Công văn', agencies: ['so-b'] }],
    }),
  );
const merger = { id: 'm', on: '2025-06-01', before: true, from: ['so-a'], to: ['so-b'] } as const;
const merged = { ...merger, from: [...merger.from], to: [...merger.to] };

test('a reader is told who has the duties now, since when, and how sure that is', () => {
  const now = agencyNow(indexOf(merged), 'so-a');
  assert.deepEqual(
    now?.holders.map(({ label, basis, change }) => [label, basis, change.label]),
    [['Sở B', 'suy ra', 'Trước ngày 01/06/2025']],
  );
});

test('what rests on a document alone is called so, through several changes only if all do', () => {
  const first = { ...merged, basis: 'text', instruments: ['nd-1'] } as const;
  const then = { id: 'n', kind: 'renaming', on: '2026', from: ['so-b'], to: ['so-c'] } as const;
  const basis = (...changes: readonly object[]) => agencyNow(indexOf(...changes), 'so-a')?.holders[0]?.basis;
  assert.equal(basis({ ...first, instruments: ['nd-1'] }), 'theo văn bản');
  assert.equal(basis(first, then), 'suy ra');
});

test('of an agency without recorded change nothing is said', () => {
  assert.equal(agencyNow(indexOf(), 'so-a'), undefined);
});

test('times are as precise as the source', () => {
  const when = (on: string | undefined, before = false) =>
    changeRow(indexOf(), anAgencyChange({ before, ...(on === undefined ? {} : { on }) }), 'vi').when;
  assert.deepEqual(
    [when('2025'), when('2025-09'), when('2025-07-01'), when('2025-06-01', true), when(undefined)],
    ['Trong năm 2025', 'Từ tháng 09/2025', 'Từ ngày 01/07/2025', 'Trước ngày 01/06/2025', 'Không rõ thời gian'],
  );
});

test('an agency shows the changes on both sides of it, and later documents that name it', () => {
  const history = agencyHistory(indexOf(merged), agencies[1]!, 'vi');
  assert.deepEqual(
    history.changes.map(({ id }) => id),
    ['m'],
  );
  assert.deepEqual(
    history.attestations.map(({ when, source }) => [when, source]),
    [['Tháng 09/2025', 'Công văn']],
  );
});

test('an agency shows whose duties it has now, and how many plans gave them', () => {
  const { inherited } = agencyHistory(indexOf(merged), agencies[1]!, 'vi');
  assert.deepEqual(
    inherited.map(({ label, leads }) => [label, leads]),
    [['Sở A', 1]],
  );
  assert.deepEqual(agencyHistory(indexOf(merged), agencies[2]!, 'vi').inherited, []);
});

test('duties of an agency that ended without successor are open; moved ones are not', () => {
  const ending = { id: 'e', kind: 'ending', on: '2025-07-01', from: ['so-a'], to: [] } as const;
  assert.deepEqual(
    openDuties(indexOf({ ...ending, from: ['so-a'], to: [] }), 'vi').map(({ label, leads }) => [label, leads]),
    [['Sở A', 1]],
  );
  assert.deepEqual(openDuties(indexOf(merged), 'vi'), []);
});
