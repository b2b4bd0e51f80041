import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toIndexLetters } from './letters.ts';
import { readRecord, titleOf } from './read-record.ts';
import { joinContent, type RecordContent } from './record-content.ts';

const nothing: RecordContent = { text: '', plan: '', place: '', headings: [], facts: [] };

test('a record is read in the letters of the text', () => {
  const content = joinContent({ ...nothing, text: 'Đào tạo.', place: 'điểm đ', headings: ['3. Đề án'] });
  const read = readRecord({
    url: '/ke-hoach/vn-ct-kh-ubnd-2020-151/#sec_1',
    content: toIndexLetters(content),
    meta: {},
    filters: { kind: ['task', 'deadline', 'other'], agency: ['a', 'b'], lead: ['a'], time: ['đến 2025'] },
  });
  assert.deepEqual(read, {
    url: '/ke-hoach/vn-ct-kh-ubnd-2020-151/#sec_1',
    kinds: ['task', 'deadline'],
    planId: 'vn-ct-kh-ubnd-2020-151',
    title: 'Đề án',
    content: { ...nothing, text: 'Đào tạo.', place: 'điểm đ', headings: ['3. Đề án'] },
    lead: ['a'],
    coordinating: ['b'],
    time: ['đến 2025'],
  });
});

test('an agency has no plan and helps nobody', () => {
  const { planId, coordinating } = readRecord({
    url: '/co-quan/a/',
    content: 'Sở Y tế',
    meta: {},
    filters: { kind: ['agency'], agency: ['a'] },
  });
  assert.deepEqual([planId, coordinating], [undefined, []]);
});

const heading = 'II. NHIỆM VỤ';
const titles: readonly (readonly [named: string, content: Partial<RecordContent>, title: string])[] = [
  ['a heading by its words', { text: 'Mục tiêu cụ thể', headings: [heading] }, 'Mục tiêu cụ thể'],
  ['a heading without its colon', { text: 'Sở Nội vụ:', headings: [heading] }, 'Sở Nội vụ'],
  ['a row by its first cell', { text: 'Đề án OCOP · Sở Công Thương · 2021' }, 'Đề án OCOP'],
  ['an annex by its name', { text: 'PHỤ LỤC II · DANH MỤC · (Kèm theo)' }, 'DANH MỤC'],
  ['a clause by what it says before a colon', { text: 'Cục Thuế: Chủ trì thu.', headings: [heading] }, 'Cục Thuế'],
  ['a sentence by its heading', { text: 'Đẩy mạnh.', headings: [heading, '3. Thực thi quyền:'] }, 'Thực thi quyền'],
  ['a heading without its letter', { text: 'Tra cứu;', headings: ['a) Hỗ trợ bảo hộ:'] }, 'Hỗ trợ bảo hộ'],
  ['a heading without its article', { text: 'Tra cứu;', headings: ['Điều 2. Hiệu lực'] }, 'Hiệu lực'],
  ['a heading with a year whole', { text: 'Tra cứu;', headings: ['2030 là năm cuối'] }, '2030 là năm cuối'],
  [
    'a clause with no heading by its place',
    { text: 'Trên đây.', place: 'đoạn thứ nhất phần kết' },
    'Đoạn thứ nhất phần kết',
  ],
  ['a clause not by a long sentence above', { text: 'Một;', headings: [heading, `${'dài '.repeat(60)}:`] }, 'NHIỆM VỤ'],
];
for (const [named, content, title] of titles) {
  test(`a result names ${named}`, () =>
    assert.equal(titleOf({ content: joinContent({ ...nothing, ...content }), meta: {} }), title));
}

test('a plan has a title of its own', () => {
  assert.equal(
    titleOf({ content: 'Thực hiện Chiến lược', meta: { title: 'Kế hoạch 151 – Chiến lược' } }),
    'Kế hoạch 151 – Chiến lược',
  );
});
