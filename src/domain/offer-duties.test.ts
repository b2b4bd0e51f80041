import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOffer, aTask } from '../testing/builders.ts';
import { dutiesOf, timeOf } from './offer-duties.ts';

const named = { agency: 'ct-so-a', role: 'lead', printed: 'Sở A' } as const;
const own = aTask({ id: 'p/sec_1__para_1/task_1', clauseId: 'sec_1__para_1', agencies: [named] });
const other = aTask({ id: 'p/sec_4__para_1/task_1', clauseId: 'sec_4__para_1', agencies: [named] });
const period = { to: 2030, clause: 'Tên', quote: 'đến năm 2030' };

test('an offer rests on the duty of its clause, then on those that it names', () => {
  const offer = anOffer({ givenBy: ['IV.1'] });
  assert.deepEqual(dutiesOf({ tasks: [other, own] }, offer), [own, other]);
});

test('a duty that names nobody gives nothing', () => {
  assert.deepEqual(dutiesOf({ tasks: [{ ...own, agencies: [] }] }, anOffer()), []);
});

test('the years that the quote prints come first', () => {
  const time = timeOf({ tasks: [own], period }, anOffer({ periodFrom: 2021, periodTo: 2025 }));
  assert.deepEqual(time, { from: '2021', to: '2025', of: 'offer', printed: undefined });
});

test('then the time of the clause’s duty, as printed', () => {
  const task = { ...own, time: { printed: '2022-2030', kind: 'span', from: '2022', to: '2030' } as const };
  assert.equal(timeOf({ tasks: [task], period }, anOffer())?.printed, '2022-2030');
});

test('the year in which a document is handed in is no time of support', () => {
  const task = { ...own, time: { printed: '2021', kind: 'submission', from: '2021', to: '2021' } as const };
  assert.equal(timeOf({ tasks: [task], period }, anOffer())?.of, 'plan');
});

test('where nothing is stated there is no time', () => {
  assert.equal(timeOf({ tasks: [own] }, anOffer()), undefined);
});
