import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JudgedQuery } from './queries.ts';
import { comparePairs, meanScores, quantile, scoreQuery, unaccented, type Shown } from './scoring.ts';

const query: JudgedQuery = {
  file: 'judged.json',
  q: 'nhãn hiệu',
  category: 'full-diacritics',
  expect: [
    { planIds: ['a'], text: 'Nhãn hiệu  tập thể' },
    { planIds: undefined, text: 'chỉ dẫn địa lý' },
  ],
};

/** Each hit is written "plan: text"; its address is the same. */
function shown(...hits: readonly string[]): Shown {
  return {
    hits: hits.map((hit) => ({ url: hit, planId: hit.split(': ')[0], text: hit.split(': ')[1] ?? '' })),
    isFlagged: false,
  };
}

const cases: readonly (readonly [what: string, hits: readonly string[], recall: number, reciprocalRank: number])[] = [
  ['a passage shown first', ['a: nhãn hiệu tập thể'], 0.5, 1],
  ['letters in parts, capitals and line breaks alike', ['a: NHÃN HIỆU\nTẬP THỂ'.normalize('NFD')], 0.5, 1],
  ['no passage of another plan', ['b: nhãn hiệu tập thể'], 0, 0],
  ['a passage of any plan where any counts', ['b: khác', 'b: chỉ dẫn địa lý'], 0.5, 1 / 2],
  ['both passages in one result', ['a: chỉ dẫn địa lý, nhãn hiệu tập thể'], 1, 1],
  ['a sixth result in the rank alone', ['b', 'b', 'b', 'b', 'b', 'b: chỉ dẫn địa lý'], 0, 1 / 6],
  ['nothing after the tenth', [...Array<string>(10).fill('b'), 'b: chỉ dẫn địa lý'], 0, 0],
];
for (const [what, hits, recall, reciprocalRank] of cases)
  test(`a score counts ${what}`, () => {
    const score = scoreQuery(query, shown(...hits));
    assert.deepEqual([score.recall, score.reciprocalRank], [recall, reciprocalRank]);
  });

test('of more than five passages five are enough', () => {
  const texts = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
  const many = { ...query, expect: texts.map((text) => ({ planIds: ['a'], text })) };
  assert.equal(scoreQuery(many, shown(...texts.slice(0, 5).map((text) => `a: ${text}`))).recall, 1);
});

test('queries without an answer do not count in the means', () => {
  const unanswered = scoreQuery({ ...query, expect: [] }, shown('a: nhãn hiệu'));
  assert.equal(meanScores([unanswered]), undefined);
  const means = meanScores([unanswered, scoreQuery(query, shown('a: nhãn hiệu tập thể'))]);
  assert.deepEqual(means, { queries: 1, recall: 0.5, reciprocalRank: 1, first: 1 });
});

test('what people type without marks is compared, document numbers and bare queries are not', () => {
  assert.equal(unaccented({ ...query, q: 'Đào tạo' }), 'Dao tao');
  assert.equal(unaccented({ ...query, q: 'dao tao' }), undefined);
  assert.equal(unaccented({ ...query, q: 'kế hoạch 114', category: 'doc-number' }), undefined);
});

test('pairs agree by the address of the first result', () => {
  const pairs = comparePairs([
    { bare: '', shown: shown('a', 'b'), bareShown: shown('a') },
    { bare: '', shown: shown('a'), bareShown: shown('b', 'c', 'a') },
    { bare: '', shown: shown('a'), bareShown: shown('b', 'c', 'd', 'a') },
    { bare: '', shown: shown(), bareShown: shown() },
  ]);
  assert.deepEqual(pairs, { same: 2 / 4, near: 3 / 4 });
});

test('quantiles are values that were measured', () => {
  const values = Array.from({ length: 20 }, (_, at) => 20 - at);
  assert.deepEqual([quantile(values, 0.5), quantile(values, 0.95), quantile([7], 0.95)], [10, 19, 7]);
});
