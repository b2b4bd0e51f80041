import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, anAgency, anAgencyChange, aPlan, aTask, someRecords, textsFor } from '../testing/builders.ts';
import { agencyDocuments, agencyTaskColumns, agencyTaskRows } from './agency-document.ts';
import { datasetInput } from './input.ts';

const part = (agency: string, role: 'lead' | 'coordinate') => ({ agency, role, printed: agency });
const records = someRecords({
  plans: [
    aPlan({
      tasks: [
        aTask({ agencies: [part('so-a', 'lead'), part('so-b', 'coordinate')] }),
        aTask({ clause: 'I.2', agencies: [part('so-b', 'lead')] }),
      ],
      deadlines: [aDeadline({ whoAgencies: ['so-b'], toWhomAgencies: ['so-a'] }), aDeadline({ clause: 'I.2' })],
    }),
  ],
  agencies: [anAgency(), anAgency({ id: 'so-a' }), anAgency({ id: 'so-b' })],
  agencyChanges: [anAgencyChange({ from: ['so-a'], to: ['so-b'] })],
});
const document = agencyDocuments(datasetInput(records, textsFor(records)))('so-a');

test('an agency has its tasks with its own part, what is sent to it and its changes, and nothing of others', () => {
  assert.deepEqual(
    document.tasks.map(({ clause_label }) => clause_label),
    ['I.1'],
  );
  assert.deepEqual(
    document.task_agencies.map(({ agency_id, role }) => `${agency_id} ${role}`),
    ['so-a lead'],
  );
  assert.equal(document.deadlines.length, 1);
  assert.equal(document.agency_changes.length, 1);
});

test('its list of tasks says the part beside each', () => {
  const [line] = agencyTaskRows(document);
  assert.deepEqual([line?.['role'], line?.['clause_label']], ['lead', 'I.1']);
  assert.deepEqual(
    agencyTaskColumns.filter((column) => !(column in (line ?? {}))),
    [],
  );
});
