import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, aPlan, aProvince, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { agencyLinks, agencyLinksAmongAll, agencyNameAmongAll, planMention } from './links.ts';

const index = corpusIndex(someRecords({ provinces: [aProvince()] }));

test('a draft without a number is named by its title, an issued plan by its number', () => {
  const draft = aPlan({ type: 'programme', status: 'draft', shortTitle: 'Hỗ trợ phát triển tài sản trí tuệ' });
  assert.equal(planMention(draft).label, 'Dự thảo chương trình hỗ trợ phát triển tài sản trí tuệ');
  assert.equal(planMention(aPlan({ number: '151/KH-UBND' })).label, 'Kế hoạch 151/KH-UBND');
});

test('a name that several provinces have is followed by its own, unless it says it', () => {
  const health = anAgency({ id: 'ct-so-y-te', name: 'Sở Y tế', province: 'vn-ct' });
  assert.equal(agencyNameAmongAll(index, health), 'Sở Y tế (Cần\u00a0Thơ)');
  assert.equal(agencyNameAmongAll(index, anAgency({ province: 'vn-ct' })), 'Ủy ban nhân dân thành phố Cần Thơ');
});

test('each agency is linked once', () => {
  assert.deepEqual(agencyLinks(index, ['ct-ubnd', 'ct-ubnd']), [
    { label: 'Ủy ban nhân dân thành phố Cần Thơ', href: '/co-quan/ct-ubnd/' },
  ]);
});

test('among all provinces a link names its own', () => {
  const health = anAgency({ id: 'ct-so-y-te', name: 'Sở Y tế', province: 'vn-ct' });
  const all = corpusIndex(someRecords({ provinces: [aProvince()], agencies: [health] }));
  assert.deepEqual(
    agencyLinksAmongAll(all, ['ct-so-y-te', 'khong-co']).map(({ label }) => label),
    ['Sở Y tế (Cần\u00a0Thơ)', 'khong-co'],
  );
});
