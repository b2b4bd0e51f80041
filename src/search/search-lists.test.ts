import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agency } from '../domain/agency.ts';
import type { Plan } from '../domain/facts.ts';
import { joinContent } from './record-content.ts';
import { searchLists } from './search-lists.ts';
import { noFilters, type SearchRecord } from './search-record.ts';

const plan = {
  id: 'p',
  type: 'plan',
  number: '151/KH-UBND',
  shortTitle: 'Chiến lược sở hữu trí tuệ',
  issuedOn: '2020-11-24',
  province: 'vn-ct',
  tasks: [{ agencies: [{ agency: 'a' }, { agency: 'a' }] }, { agencies: [{ agency: 'a' }, { agency: 'b' }] }],
} as unknown as Plan;
const agency = { id: 'a', name: 'Sở Y tế', otherNames: [], abbreviations: [] } as unknown as Agency;
const record: SearchRecord = {
  url: '/ke-hoach/p/',
  content: joinContent({ text: 'Sở Y tế', plan: 'Kế hoạch', place: '', headings: ['Mục'], facts: [] }),
  meta: { title: 'Chiến lược' },
  filters: noFilters,
};

test('the lists say what a browser must know before it asks the index', () => {
  const lists = searchLists([record], {
    plans: [plan],
    agencies: [agency, { ...agency, id: 'c', abbreviations: ['SYT'], province: 'vn-ct' }],
    instruments: [
      { id: 'luat', kind: 'law', title: 'Luật Đầu tư công' },
      { id: 'qd', kind: 'decision', number: '1068/QĐ-TTg', title: 'phê duyệt' },
    ],
    provinces: [{ id: 'vn-ct', name: 'Thành phố Cần Thơ', shortName: 'Cần Thơ' }],
  });
  assert.deepEqual(lists, {
    recordCount: 1,
    vocabulary: ['chiến hoạch kế lược mục sở tế'],
    plans: [
      {
        id: 'p',
        name: 'Kế hoạch 151/KH-UBND',
        title: 'Chiến lược sở hữu trí tuệ',
        number: '151/KH-UBND',
        year: '2020',
        province: 'vn-ct',
      },
    ],
    agencies: [
      { id: 'a', name: 'Sở Y tế', tasks: 2 },
      { id: 'c', name: 'Sở Y tế', abbreviations: ['SYT'], province: 'vn-ct', tasks: 0 },
    ],
    instruments: [
      { id: 'luat', name: 'Luật Đầu tư công' },
      { id: 'qd', name: 'Quyết định 1068/QĐ-TTg', number: '1068/QĐ-TTg', title: 'phê duyệt' },
    ],
    provinces: [{ id: 'vn-ct', name: 'Cần Thơ' }],
    phrases: [],
  });
});
