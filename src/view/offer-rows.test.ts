import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, anOffer, aPlan, aTask, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { offerGroups } from './offer-rows.ts';

const lead = { agency: 'ct-ubnd', role: 'lead', printed: 'UBND' } as const;
const rowOf = (offer: Parameters<typeof anOffer>[0], facts: Parameters<typeof aPlan>[0] = {}) => {
  const plan = aPlan({ offers: [anOffer(offer)], ...facts });
  const index = corpusIndex(someRecords({ plans: [plan], agencies: [anAgency()] }));
  return offerGroups(index, index.plans, 'vi')[0]?.rows[0];
};

test('support for any right is found under each of them', () => {
  assert.match(rowOf({ kind: 'registration' })?.keys['quyen'] ?? '', /trademark .*design/);
});

test('support that names its rights is found under those alone', () => {
  assert.equal(rowOf({ kind: 'registration', rights: ['design'] })?.keys['quyen'], 'design');
});

test('support that is about no right is found under none', () => {
  assert.equal(rowOf({ kind: 'training' })?.keys['quyen'], '');
});

test('an office named by another clause says which', () => {
  const task = aTask({
    id: 'vn-ct-a/sec_4__para_1/task_1',
    clause: 'IV.1',
    clauseId: 'sec_4__para_1',
    agencies: [lead],
  });
  const [office] = rowOf({ givenBy: ['IV.1'] }, { tasks: [task] })?.leads ?? [];
  assert.equal(office?.statedAt?.label, 'IV.1');
});

test('where no office is stated there is none', () => {
  assert.deepEqual(rowOf({})?.leads, []);
});

test('an offer without years has the period of its plan, and says whose it is', () => {
  const row = rowOf({}, { period: { to: 2030, clause: 'Tên', quote: 'đến năm 2030' } });
  assert.deepEqual([row?.time, row?.isPlanTime], ['đến 2030', true]);
});
