import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCitation, anAgency, anInstrument, aPlan, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { citingPlans, instrumentGroups, instrumentHeading, instrumentRow } from './instrument-rows.ts';

const decision = anInstrument({ number: '1068/QĐ-TTg', title: 'phê duyệt Chiến lược', issuerAgency: 'tw-thu-tuong' });
const law = anInstrument({ id: 'luat-a', kind: 'law', title: 'Luật Đầu tư công' });
const plan = aPlan({
  number: '1/KH-UBND',
  citations: [aCitation(), aCitation({ clause: 'I.2', relation: 'mentions' }), aCitation({ clause: 'I.3' })],
});
const index = corpusIndex(
  someRecords({
    plans: [plan],
    agencies: [anAgency({ id: 'tw-thu-tuong', name: 'Thủ tướng Chính phủ' })],
    instruments: [decision, law],
  }),
);

test('a legal document is told with its issuer and the plans that rest on it, each relation once', () => {
  const row = instrumentRow(index, decision, 'vi');
  assert.deepEqual(
    [row.label, row.title, row.issuer, row.issuerHref],
    ['Quyết định 1068/QĐ-TTg', 'Phê duyệt Chiến lược', 'Thủ tướng Chính phủ', '/co-quan/tw-thu-tuong/'],
  );
  assert.deepEqual(row.plans, [
    { label: 'Kế hoạch 1/KH-UBND', href: '/ke-hoach/vn-ct-a/', relations: 'căn cứ, nhắc đến' },
  ]);
});

test('a document that is named by its title does not repeat it, and what no text says is absent', () => {
  const row = instrumentRow(index, law, 'vi');
  assert.deepEqual(
    [row.label, row.title, row.issuer, row.issuedOn],
    ['Luật Đầu tư công', undefined, undefined, undefined],
  );
});

test('laws stand before decisions', () => {
  assert.deepEqual(
    instrumentGroups(index, [decision, law], 'vi').map(({ kind }) => kind),
    ['Luật', 'Quyết định'],
  );
});

test('every citing clause is there with its words', () => {
  assert.deepEqual(
    citingPlans(index, 'qd-a', 'vi').map(({ citations }) =>
      citations.map(({ clause, relation }) => `${clause.label} ${relation}`),
    ),
    [['I.1 Căn cứ', 'I.2 Nhắc đến', 'I.3 Căn cứ']],
  );
});

test('a heading says "số" where there is a number', () =>
  assert.deepEqual([decision, law].map(instrumentHeading), ['Quyết định số 1068/QĐ-TTg', 'Luật Đầu tư công']));
