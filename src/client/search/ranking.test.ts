import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinAnswers } from './ranking.ts';

test('what a better pass found comes first, each result once', () => {
  const joined = joinAnswers([
    { isPhrase: true, results: [{ id: 'b', score: 1 }] },
    { isPhrase: false, results: ['a', 'b', 'c'].map((id, index) => ({ id, score: 9 - index })) },
  ]);
  assert.deepEqual(
    joined.map(({ id }) => id),
    ['b', 'a', 'c'],
  );
});

test('phrases, which all score alike, are ordered by the scores of their words', () => {
  const joined = joinAnswers([
    { isPhrase: true, results: ['a', 'b'].map((id) => ({ id, score: 1 })) },
    { isPhrase: false, results: [{ id: 'b', score: 8 }, { id: 'a', score: 3 }] }, // prettier-ignore
  ]);
  assert.deepEqual(
    joined.map(({ id }) => id),
    ['b', 'a'],
  );
});
