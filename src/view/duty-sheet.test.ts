import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../domain/facts.ts';
import { aDeadline, aPlan, aTask, anAgency, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { dutySheet } from './duty-sheet.ts';

const agency = anAgency({ id: 'so-a', name: 'Sở A' });
const led = (task: Parameters<typeof aTask>[0] = {}) =>
  aTask({ agencies: [{ agency: 'so-a', role: 'lead', printed: 'Sở A' }], ...task });
const period = { from: 2021, to: 2023, clause: 'I.1', quote: '2021 - 2023' };
const sheet = (plan: Partial<Plan>) =>
  dutySheet(corpusIndex(someRecords({ agencies: [agency], plans: [aPlan(plan)] })), agency, 'vi');
const years = (plan: Partial<Plan>) => sheet(plan).rows.map(({ keys }) => keys.nam);

test('a duty with a time stands in the years of its time', () => {
  const time = { printed: '2022', kind: 'year', from: '2022', to: '2022' } as const;
  assert.deepEqual(years({ period, tasks: [led({ time })] }), ['2022']);
});

test('a duty that names no year stands in every year of its plan', () => {
  assert.deepEqual(years({ period, tasks: [led()] }), ['2021 2022 2023']);
});

test('a plan that does not say when it begins counts from its issue, one without end has no years', () => {
  const { from: _, ...open } = period;
  assert.deepEqual(years({ period: open, issuedOn: '2022-05-01', tasks: [led()] }), ['2022 2023']);
  assert.deepEqual(
    sheet({ tasks: [led()] }).rows.map(({ keys }) => keys.nam),
    [''],
  );
});

test('what is led comes first, then what is joined, then what is due', () => {
  const joined = aTask({ agencies: [{ agency: 'so-a', role: 'coordinate', printed: 'Sở A' }] });
  const { rows, fields } = sheet({
    tasks: [joined, led()],
    deadlines: [aDeadline({ whoAgencies: ['so-a'], year: 2022 })],
  });
  assert.deepEqual(
    rows.map(({ role }) => role),
    ['Chủ trì', 'Phối hợp', 'Thời hạn'],
  );
  assert.deepEqual(
    fields.find(({ name }) => name === 'nam')?.choices.map(({ value }) => value),
    ['2022'],
  );
});
