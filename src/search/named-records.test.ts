import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agency } from '../domain/agency.ts';
import type { Plan } from '../domain/facts.ts';
import { agencyRecord, citingPlans, instrumentRecord } from './named-records.ts';
import { splitContent } from './record-content.ts';

const province = { id: 'vn-ct', name: 'Thành phố Cần Thơ', shortName: 'Cần Thơ' };
const agency: Agency = {
  id: 'ct-so-y-te',
  name: 'Sở Y tế',
  otherNames: ['Ngành Y tế'],
  abbreviations: ['SYT'],
  kind: 'department',
  level: 'province',
  province: 'vn-ct',
};

test('an agency is found by any of its names and by its province', () => {
  const { url, content, filters } = agencyRecord(agency, province);
  assert.equal(url, '/co-quan/ct-so-y-te/');
  assert.equal(splitContent(content).text, 'Sở Y tế – Cần Thơ');
  assert.deepEqual(splitContent(content).facts, ['Tên khác: Ngành Y tế', 'Viết tắt: SYT', 'Cấp tỉnh']);
  assert.deepEqual([filters.kind, filters.agency, filters.province], [['agency'], ['ct-so-y-te'], ['vn-ct']]);
});

test('the province is not said twice', () => {
  const { content } = agencyRecord({ ...agency, name: 'Cục Thuế thành phố Cần Thơ' }, province);
  assert.equal(splitContent(content).text, 'Cục Thuế thành phố Cần Thơ');
});

const decision = {
  id: 'qd-ttg-2019-1068',
  kind: 'decision',
  number: '1068/QĐ-TTg',
  title: 'phê duyệt Chiến lược sở hữu trí tuệ đến năm 2030',
  issuer: 'Thủ tướng Chính phủ',
  issuerAgency: 'tw-thu-tuong',
  issuedOn: '2019-08-22',
} as const;

test('a legal document is found by number, title, issuer and day, in the plans that cite it', () => {
  const cite = (id: string) => ({ id, province: 'vn-ct', citations: [{ instrument: decision.id }] }) as unknown as Plan;
  const plans = [cite('a'), { ...cite('b'), citations: [] }, cite('c')];
  const { url, content, filters } = instrumentRecord(decision, citingPlans(plans)(decision.id));
  assert.equal(url, '/van-ban/qd-ttg-2019-1068/');
  assert.deepEqual(splitContent(content), {
    text: 'Quyết định 1068/QĐ-TTg phê duyệt Chiến lược sở hữu trí tuệ đến năm 2030',
    plan: '',
    place: '',
    headings: [],
    facts: ['Cơ quan ban hành: Thủ tướng Chính phủ', 'Ngày ban hành: 22/08/2019'],
  });
  assert.deepEqual([filters.plan, filters.province, filters.year], [['a', 'c'], ['vn-ct'], ['2019']]);
});

test('a document without number says title and day once', () => {
  const { content } = instrumentRecord(
    { id: 'luat', kind: 'law', title: 'Luật Sở hữu trí tuệ', issuedOn: '2005-11-29' },
    [],
  );
  assert.equal(content, 'Luật Sở hữu trí tuệ (29/11/2005) ␞  ␞  ␞  ␞');
});
