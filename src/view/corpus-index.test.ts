import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCitation, aDeadline, anAgency, aPlan, aTask, someRecords } from '../testing/builders.ts';
import { agenciesOf, corpusIndex } from './corpus-index.ts';

const lead = { agency: 'ct-so-y-te', role: 'lead', printed: 'Sở Y tế' } as const;
const task = aTask({
  agencies: [lead, { ...lead, printed: 'sở' }, { ...lead, agency: 'ct-ubnd', role: 'coordinate' }],
});

test('an agency named twice in one role has the task once', () => {
  assert.deepEqual(agenciesOf(task, 'lead'), ['ct-so-y-te']);
  const index = corpusIndex(someRecords({ plans: [aPlan({ tasks: [task] })] }));
  assert.equal(index.recordsOfAgency('ct-so-y-te').leads.length, 1);
  assert.equal(index.recordsOfAgency('ct-ubnd').coordinates.length, 1);
});

test('an agency is found from the plan it issues, the report it owes, the agency it is part of', () => {
  const deadline = aDeadline({ whoAgencies: ['ct-so-y-te'], toWhomAgencies: ['ct-ubnd'] });
  const records = someRecords({
    plans: [aPlan({ issuer: 'ct-ubnd', deadlines: [deadline] })],
    agencies: [anAgency(), anAgency({ id: 'ct-van-phong', parent: 'ct-ubnd' })],
  });
  const index = corpusIndex(records);
  const committee = index.recordsOfAgency('ct-ubnd');
  assert.deepEqual([committee.issued.length, committee.receives.length, committee.parts.length], [1, 1, 1]);
  assert.equal(index.recordsOfAgency('ct-so-y-te').owes.length, 1);
});

test('a legal document knows the clauses that cite it', () => {
  const index = corpusIndex(someRecords({ plans: [aPlan({ citations: [aCitation()] })] }));
  assert.deepEqual(
    index.citationsOf('qd-a').map(({ citation }) => citation.clause),
    ['I.1'],
  );
  assert.deepEqual(index.citationsOf('khong-co'), []);
});

test('plans stand newest first, a draft by the year in which its period begins', () => {
  const plans = [
    aPlan({ id: 'a', issuedOn: '2020-11-24' }),
    aPlan({ id: 'b', period: { from: 2026, clause: 'I.1', quote: '2026' } }),
    aPlan({ id: 'c', issuedOn: '2022-09-15' }),
  ];
  assert.deepEqual(
    corpusIndex(someRecords({ plans })).plans.map(({ id }) => id),
    ['b', 'c', 'a'],
  );
});

test('the same records are indexed once', () => {
  const records = someRecords();
  assert.equal(corpusIndex(records), corpusIndex(records));
});
