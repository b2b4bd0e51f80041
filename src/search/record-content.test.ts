import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinContent, splitContent, type RecordContent } from './record-content.ts';

const clause: RecordContent = {
  text: 'Khuyến khích giải quyết các tranh chấp.',
  plan: 'Kế hoạch 151/KH-UBND, Cần Thơ, 2020',
  place: 'điểm đ khoản 3 Mục II',
  headings: ['II. NHIỆM VỤ', '3. Thực thi'],
  facts: ['Chủ trì: Sở Y tế'],
};

test('a record holds the words of the clause first', () => {
  assert.ok(joinContent(clause).startsWith('Khuyến khích giải quyết các tranh chấp. '));
});

test('a record is read back as it was written, also with other white space', () => {
  assert.deepEqual(splitContent(joinContent(clause)), clause);
  assert.deepEqual(splitContent(joinContent(clause).replaceAll(' ', '\u00a0')).headings.length, 2);
});

test('fields that are empty stay empty', () => {
  const bare: RecordContent = { text: 'Kết', plan: 'Kế hoạch', place: '', headings: [], facts: [] };
  assert.deepEqual(splitContent(joinContent(bare)), bare);
});

test('no text breaks the fields, whatever signs it holds', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '␞', '␟', '·', '/'), maxLength: 12 });
  const lists = fc.array(words, { maxLength: 3 });
  fc.assert(
    fc.property(fc.record({ text: words, plan: words, place: words, headings: lists, facts: lists }), (content) => {
      const read = splitContent(joinContent(content));
      assert.deepEqual(splitContent(joinContent(read)), read);
      const flat = (text: string): string => text.replace(/[\s␞␟]+/gu, ' ').trim();
      assert.equal(read.text, flat(content.text));
      assert.deepEqual(read.headings, content.headings.map(flat).filter(Boolean));
    }),
  );
});
