import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clause, PlanText } from '../domain/clause.ts';
import { clauseIdOfLabel } from '../domain/clause.ts';
import type { Deadline, Plan, Target, Task } from '../domain/facts.ts';
import { titleOf } from './read-record.ts';
import { splitContent } from './record-content.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';

function clause(label: string, facts: Partial<Clause> = {}): Clause {
  const parent = label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : undefined;
  return {
    id: clauseIdOfLabel(label) ?? label,
    label,
    level: 'point',
    parentId: parent === undefined ? undefined : clauseIdOfLabel(parent),
    order: 1,
    marker: '',
    isHeading: false,
    texts: ['Lời văn.'],
    line: 1,
    ...facts,
  };
}

const plan: Plan = {
  id: 'vn-ct-kh-ubnd-2020-151',
  number: '151/KH-UBND',
  type: 'plan',
  title: 'Thực hiện Chiến lược sở hữu trí tuệ đến năm 2030',
  shortTitle: 'Chiến lược sở hữu trí tuệ',
  issuer: 'ct-ubnd',
  province: 'vn-ct',
  issuedOn: '2020-11-24',
  status: 'issued',
  signatory: { clause: 'Chữ ký', name: 'Nguyễn Thanh Dũng', post: 'PHÓ CHỦ TỊCH' },
  fields: ['Sở hữu trí tuệ'],
  recipients: [],
  funding: [],
  tasks: [],
  targets: [],
  deadlines: [],
  offers: [],
  citations: [],
  contents: [{ id: 'sec_2', label: 'II', text: 'II. NHIỆM VỤ', level: 'part' }],
  clauseCount: 3,
};

function task(facts: Partial<Task>): Task {
  const clauseId = 'sec_2__para_3__point_dd';
  return {
    id: `${plan.id}/${clauseId}/task_1`,
    planId: plan.id,
    clauseId,
    clause: 'II.3.đ',
    kind: 'duty',
    text: '',
    headings: [],
    agencies: [],
    ...facts,
  };
}

const part = clause('II', { level: 'part', marker: 'II.', isHeading: true, texts: ['NHIỆM VỤ'] });
const paragraph = clause('II.3', { level: 'paragraph', marker: '3.', isHeading: true, texts: ['Thực thi quyền:'] });
const point = clause('II.3.đ', { marker: 'đ)', texts: ['Khuyến khích trọng tài, hòa giải.'] });

function recordsOf(clauses: readonly Clause[], facts: Partial<Plan> = {}): readonly SearchRecord[] {
  const text: PlanText = { clauses, tables: [] };
  return searchRecords({
    plan: { ...plan, ...facts },
    text,
    issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
    province: 'Cần Thơ',
  });
}

function recordOf(label: string, clauses: readonly Clause[], facts: Partial<Plan> = {}): SearchRecord {
  const found = recordsOf(clauses, facts).find(({ url }) => url.endsWith(`#${clauseIdOfLabel(label) ?? ''}`));
  assert.ok(found, `no record of ${label}`);
  return found;
}

test('a clause is found by its words, its plan, its place and the headings above it', () => {
  const record = recordOf('II.3.đ', [part, paragraph, point]);
  assert.equal(record.url, '/ke-hoach/vn-ct-kh-ubnd-2020-151/#sec_2__para_3__point_dd');
  assert.deepEqual(splitContent(record.content), {
    text: 'Khuyến khích trọng tài, hòa giải.',
    plan: 'Kế hoạch 151/KH-UBND, Cần Thơ, 2020',
    place: 'điểm đ khoản 3 Mục II',
    headings: ['II. NHIỆM VỤ', '3. Thực thi quyền:'],
    facts: [],
  });
  assert.deepEqual(record.meta, {});
  assert.deepEqual(record.filters, {
    kind: ['clause'],
    plan: ['vn-ct-kh-ubnd-2020-151'],
    province: ['vn-ct'],
    year: ['2020'],
    field: ['Sở hữu trí tuệ'],
    agency: [],
    lead: [],
    time: [],
  });
});

test('a plan is found by its number, title, issuer, day, signatory and headings', () => {
  const [record] = recordsOf([]);
  assert.equal(record?.url, '/ke-hoach/vn-ct-kh-ubnd-2020-151/');
  assert.deepEqual(record.meta, {
    title: 'Kế hoạch 151/KH-UBND – Chiến lược sở hữu trí tuệ',
    number: '151/KH-UBND',
  });
  assert.deepEqual(splitContent(record.content).headings, ['II. NHIỆM VỤ']);
  assert.deepEqual(splitContent(record.content).facts, [
    'Cơ quan ban hành: Ủy ban nhân dân thành phố Cần Thơ',
    'Ngày ban hành: 24/11/2020',
    'Người ký: Nguyễn Thanh Dũng',
  ]);
  assert.deepEqual(record.filters.kind, ['plan']);
});

test('a draft has no year to filter by', () => {
  const { number: _number, issuedOn: _issuedOn, ...draft } = plan;
  const [record] = searchRecords({
    plan: { ...draft, status: 'draft' },
    text: { clauses: [], tables: [] },
    issuer: '',
    province: 'Hải Phòng',
  });
  assert.deepEqual(record?.filters.year, []);
  assert.equal(record.meta.title, 'Dự thảo kế hoạch – Chiến lược sở hữu trí tuệ');
  assert.equal(record.meta.number, undefined);
});

test('letterhead, signature and clauses without words of their own have no record', () => {
  const records = recordsOf([
    clause('Đầu văn bản', { level: 'letterhead' }),
    clause('Chữ ký', { level: 'signature' }),
    clause('II', { level: 'part', texts: [] }),
  ]);
  assert.deepEqual(
    records.map(({ url }) => url),
    ['/ke-hoach/vn-ct-kh-ubnd-2020-151/'],
  );
});

test('the title is in the record of the plan alone, however it is printed', () => {
  const title = (words: string) => clause('Tên', { level: 'title', texts: ['KẾ HOẠCH', words] });
  assert.equal(recordsOf([title('THỰC HIỆN CHIẾN LƯỢC SỞ HỮU TRÍ TUỆ ĐẾN NĂM 2030')]).length, 1);
  assert.equal(recordsOf([title('Về việc ban hành Chương trình')]).length, 2);
});

test('a heading is found with what stands below it, and by itself where it orders something or says more', () => {
  const urls = (...clauses: readonly Clause[]) =>
    recordsOf(clauses)
      .slice(1)
      .map(({ url }) => url.split('#')[1]);
  assert.deepEqual(urls(part, paragraph, point), [point.id]);
  assert.deepEqual(urls(part, paragraph), [paragraph.id]);
  assert.deepEqual(urls({ ...paragraph, texts: ['Thực thi quyền', 'Gồm các việc sau:'] }, point), [
    paragraph.id,
    point.id,
  ]);
  assert.equal(recordsOf([paragraph, point], { tasks: [task({ clauseId: paragraph.id })] }).length, 3);
});

test('the name of the issuer, printed once more above the text, is in the record of the plan alone', () => {
  const opening = clause('Mở đầu.1', { level: 'text', texts: ['ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ'] });
  assert.equal(recordsOf([opening]).length, 1);
});

test('recipients are one record', () => {
  const list = clause('Nơi nhận', { level: 'recipients', texts: ['Nơi nhận:'] });
  const first = clause('Nơi nhận.-1', { level: 'recipient', marker: '-', texts: ['Công an TP;'] });
  const records = recordsOf([list, first]);
  assert.equal(records.length, 2);
  assert.equal(splitContent(records[1]?.content ?? '').text, 'Nơi nhận: Công an TP;');
});

test('a row of an annex is called by its first cell', () => {
  const annex = clause('PL', { level: 'annex', texts: ['DANH MỤC NHIỆM VỤ'] });
  const row = clause('PL.3', { level: 'row', marker: '3.', texts: ['Hệ sinh thái khởi nghiệp', 'Sở Y tế', '2021'] });
  const record = recordOf('PL.3', [annex, row]);
  assert.equal(titleOf(record), 'Hệ sinh thái khởi nghiệp');
  assert.equal(splitContent(record.content).text, 'Hệ sinh thái khởi nghiệp · Sở Y tế · 2021');
  assert.equal(splitContent(record.content).place, 'dòng 3 Phụ lục');
});

test('a row stands under the head of its group, and an empty first cell is no name', () => {
  const group = clause('PL.nhóm II', { level: 'rowGroup', marker: 'II', texts: ['Kinh tế số'] });
  const row = clause('PL.nhóm II.1', { level: 'row', marker: '1', texts: ['', 'Nền tảng số'] });
  const record = recordOf('PL.nhóm II.1', [
    { ...group, parentId: undefined },
    { ...row, parentId: group.id },
  ]);
  assert.deepEqual(splitContent(record.content).headings, ['II Kinh tế số']);
  assert.equal(splitContent(record.content).place, 'dòng 1 nhóm II Phụ lục');
  assert.equal(titleOf(record), 'Nền tảng số');
});

test('a bullet stands in the place of its paragraph, under the line that opens its list', () => {
  const opener = clause('I.2', { level: 'paragraph', marker: '2.', texts: ['Hỗ trợ bảo hộ:'] });
  const bullet = clause('I.2.-1', { level: 'item', marker: '-', texts: ['Tra cứu.'] });
  const record = recordOf('I.2.-1', [opener, bullet]);
  assert.equal(splitContent(record.content).place, 'khoản 2 Mục I');
  assert.equal(titleOf(record), 'Hỗ trợ bảo hộ');
});

test('who acts and when is added only where neither the clause nor a heading prints it', () => {
  const agency = (printed: string, role: 'lead' | 'coordinate') => ({ agency: 'x', role, printed });
  const duty = task({
    agencies: [agency('Sở Y tế', 'lead'), agency('trọng tài', 'coordinate'), agency('Cục Thuế', 'coordinate')],
    time: { printed: '2021', kind: 'year' },
  });
  const record = recordOf('II.3.đ', [part, paragraph, point], { tasks: [duty] });
  assert.deepEqual(splitContent(record.content).facts, ['Chủ trì: Sở Y tế', 'Phối hợp: Cục Thuế', 'Thời gian: 2021']);
});

test('a line that names who acts belongs to the record of its task', () => {
  const line = clause('II.3.đ.-1', { level: 'item', marker: '-', texts: ['Đơn vị thực hiện: Sở Y tế.'] });
  const duty = task({ agencies: [{ agency: 'ct-so-y-te', role: 'lead', printed: 'Sở Y tế', clause: 'II.3.đ.-1' }] });
  const records = recordsOf([part, paragraph, point, line], { tasks: [duty] });
  assert.deepEqual(records.map(({ content }) => splitContent(content).facts).slice(1), [
    ['Đơn vị thực hiện: Sở Y tế.'],
  ]);
});

test('a clause is all that its facts say, and has one value of each agency', () => {
  const part = (agency: string, role: 'lead' | 'coordinate') => ({ agency, role, printed: agency });
  const place = { planId: plan.id, clauseId: point.id };
  const record = recordOf('II.3.đ', [point], {
    tasks: [
      task({ agencies: [part('a', 'lead'), part('b', 'coordinate')], time: { printed: '2021', kind: 'year' } }),
      task({ agencies: [part('b', 'coordinate'), part('c', 'coordinate')], time: { printed: '2021', kind: 'year' } }),
    ],
    targets: [place as Target],
    deadlines: [{ ...place, whoAgencies: ['d', 'a'] } as unknown as Deadline],
  });
  assert.deepEqual(record.filters.kind, ['task', 'target', 'deadline']);
  assert.deepEqual(record.filters.lead, ['a', 'd']);
  assert.deepEqual(record.filters.agency, ['a', 'd', 'b', 'c']);
  assert.deepEqual(record.filters.time, ['2021']);
});

test('no two records share an address', () => {
  const urls = recordsOf([part, paragraph, point]).map(({ url }) => url);
  assert.equal(new Set(urls).size, urls.length);
});
