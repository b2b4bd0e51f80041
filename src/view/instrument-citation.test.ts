import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, anInstrument, aProvince, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { instrumentCitation } from './instrument-citation.ts';

const decision = anInstrument({
  number: '1068/QĐ-TTg',
  issuer: 'Thủ tướng Chính phủ',
  issuedOn: '2019-08-22',
  title: 'phê duyệt Chiến lược sở hữu trí tuệ đến năm 2030',
});

const cases = [
  [
    'a decision with all that names it',
    decision,
    'Quyết định số 1068/QĐ-TTg ngày 22 tháng 8 năm 2019 của Thủ tướng Chính phủ phê duyệt Chiến lược sở hữu trí tuệ đến năm 2030',
  ],
  [
    'a decision that amends: what it does follows its issuer directly',
    { ...decision, title: 'sửa đổi, bổ sung Chiến lược' },
    'Quyết định số 1068/QĐ-TTg ngày 22 tháng 8 năm 2019 của Thủ tướng Chính phủ sửa đổi, bổ sung Chiến lược',
  ],
  ['a decision whose day no plan says', { ...decision, issuedOn: undefined }, undefined],
  [
    'a law, by its name and day',
    anInstrument({ kind: 'law', title: 'Luật Sở hữu trí tuệ', issuedOn: '2005-11-29' }),
    'Luật Sở hữu trí tuệ ngày 29 tháng 11 năm 2005',
  ],
  ['a law without day', anInstrument({ kind: 'law', title: 'Luật Đầu tư công' }), 'Luật Đầu tư công'],
] as const;
const index = corpusIndex(
  someRecords({
    provinces: [aProvince()],
    agencies: [
      anAgency({ id: 'ct-so-y-te', name: 'Sở Y tế', province: 'vn-ct' }),
      anAgency({ id: 'ct-thanh-uy', name: 'Thành ủy Cần Thơ', province: 'vn-ct' }),
    ],
  }),
);
for (const [name, instrument, citation] of cases)
  test(name, () => assert.equal(instrumentCitation(index, instrument), citation));

const local = [
  ['ct-so-y-te', 'Sở Y tế', 'Sở Y tế thành phố Cần Thơ'],
  ['ct-thanh-uy', 'Thành ủy', 'Thành ủy Cần Thơ'],
  ['ct-so-y-te', 'Sở Y tế Cần Thơ', 'Sở Y tế Cần Thơ'],
] as const;
for (const [issuerAgency, issuer, named] of local)
  test(`out of its plan, the issuer "${issuer}" is named with its province`, () =>
    assert.equal(
      instrumentCitation(index, { ...decision, issuer, issuerAgency }),
      `Quyết định số 1068/QĐ-TTg ngày 22 tháng 8 năm 2019 của ${named} phê duyệt Chiến lược sở hữu trí tuệ đến năm 2030`,
    ));
