import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Hit } from '../../query/answer.ts';
import { noteLines, shortened, statusOf, weakLine } from './messages.ts';

const hit: Hit = {
  url: '/ke-hoach/p/#a',
  kinds: ['clause'],
  planId: 'p',
  title: 'Thực thi',
  content: { text: 'Trọng tài.', plan: '', place: '', headings: [], facts: [] },
  lead: [],
  coordinating: [],
  time: [],
  score: 1,
};

function anAnswer(fields: Partial<Answer>): Answer {
  return {
    quality: 'good',
    notes: [],
    shortcuts: [],
    hits: [hit],
    total: 1,
    more: () => Promise.resolve([]),
    alternatives: [],
    marked: 'trọng tài',
    countFacets: () => Promise.resolve({}),
    ...fields,
  };
}

const statuses: readonly (readonly [what: string, answer: Partial<Answer>, words: string])[] = [
  ['all of plans', {}, 'Tìm thấy 1 đoạn trong 1 kế hoạch cho “trọng tài”.'],
  ['more than is at hand', { total: 1200 }, 'Tìm thấy 1.200 kết quả cho “trọng tài”.'],
  [
    'an agency too',
    { hits: [hit, { ...hit, planId: undefined }] as Hit[], total: 2 },
    'Tìm thấy 2 kết quả cho “trọng tài”.',
  ],
  ['only a part', { quality: 'weak' }, '1 đoạn trong 1 kế hoạch gần nhất với “trọng tài”.'],
  ['nothing', { quality: 'none', hits: [], total: 0 }, 'Không tìm thấy kết quả nào cho “trọng tài”.'],
  ['too little typed', { quality: 'short', hits: [], total: 0 }, 'Hãy gõ ít nhất hai ký tự.'],
];
for (const [what, answer, words] of statuses) {
  test(`the status line of ${what}`, () => assert.equal(statusOf(anAnswer(answer), ' trọng  tài '), words));
}

test('a part that the best hit lacks is named', () => {
  assert.equal(
    weakLine(anAnswer({ marked: 'trọng tài xe buýt' })),
    'Không có đoạn nào nói đủ điều bạn hỏi. Gần nhất là (còn thiếu “xe buýt”):',
  );
});

test('what was done with the words is said, other wordings on one line', () => {
  const lines = noteLines([
    { kind: 'cut', words: 24 },
    { kind: 'also', from: 'KHCN', to: 'khoa học và công nghệ' },
    { kind: 'read-as', from: 'sowr', to: 'sở' },
    { kind: 'unknown', word: 'buýt' },
    { kind: 'also', from: 'KHCN', to: 'KH&CN' },
  ]);
  assert.deepEqual(lines, [
    'Câu hỏi dài: chỉ tìm 24 từ đầu.',
    'Đang tìm: sở',
    'Không có từ “buýt” trong các kế hoạch.',
    'Tìm cả: khoa học và công nghệ; KH&CN',
  ]);
});

test('of a pasted text only the beginning is said', () => {
  assert.equal(shortened(`  nhãn\n hiệu ${'x'.repeat(100_000)}`), `nhãn hiệu ${'x'.repeat(70)}…`);
});
