import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindIndex, type Pagefind } from './pagefind-index.ts';

/** Writes down what it is asked; every question takes a while. */
function aPagefind() {
  const asked: unknown[] = [];
  const later = async (question: unknown): Promise<void> => {
    asked.push(['begin', question]);
    await new Promise((resolve) => setImmediate(resolve));
    asked.push(['end', question]);
  };
  const record = { url: '/ke-hoach/x/', content: 'ďiểm', meta: {}, filters: {} };
  const result = { id: 'vi_1', score: 2, words: [0, 4], data: () => Promise.resolve(record) };
  const pagefind: Pagefind = {
    options: ({ exactDiacritics }) => later({ exactDiacritics }),
    search: async (term, { filters }) => {
      await later({ term, filters });
      if (term === 'fails') throw new Error('offline');
      return { results: [result], filters: { kind: { task: 1 } } };
    },
    filters: async () => {
      await later('filters');
      return {};
    },
  };
  return { asked, record, index: pagefindIndex(pagefind) };
}

const anywhere = { exactDiacritics: false, chosen: {} };

test('an answer holds candidates, their places and counts', async () => {
  const { index, record } = aPagefind();
  const { candidates, counts } = await index.find('ďiểm', anywhere);
  assert.deepEqual(
    candidates.map(({ id, score, places }) => ({ id, score, places })),
    [{ id: 'vi_1', score: 2, places: [0, 4] }],
  );
  assert.equal(await candidates[0]?.read(), record);
  assert.deepEqual(counts, { kind: { task: 1 } });
});

test('one value of each facet chosen is enough', async () => {
  const { index, asked } = aPagefind();
  await index.find('a', { exactDiacritics: false, chosen: { kind: ['task', 'plan'], year: [] } });
  assert.deepEqual(asked[0], ['begin', { term: 'a', filters: { kind: { any: ['task', 'plan'] } } }]);
});

test('options are set only when they change, and questions wait for each other', async () => {
  const { index, asked } = aPagefind();
  const exact = { exactDiacritics: true, chosen: {} };
  await Promise.all([index.find('a', anywhere), index.find('b', exact), index.find('c', exact), index.loadFacets()]);
  const questions = [
    { term: 'a', filters: {} },
    { exactDiacritics: true },
    { term: 'b', filters: {} },
    { term: 'c', filters: {} },
    'filters',
  ];
  assert.deepEqual(
    asked,
    questions.flatMap((question) => [
      ['begin', question],
      ['end', question],
    ]),
  );
});

test('a question that fails leaves the next one alone', async () => {
  const { index } = aPagefind();
  const failed = index.find('fails', anywhere);
  const next = index.find('a', anywhere);
  await assert.rejects(failed, /offline/);
  assert.equal((await next).candidates.length, 1);
});
