import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Suggestion } from '../../query/suggest.ts';
import { fitSuggestions } from './fit-suggestions.ts';

const offer = (kind: Suggestion['kind'], text: string): Suggestion => ({ kind, text });
const offered = [
  offer('phrase', 'a'),
  offer('phrase', 'b'),
  offer('phrase', 'c'),
  offer('plan', 'd'),
  offer('agency', 'e'),
];
const fitted = (most: number): string =>
  fitSuggestions(offered, most)
    .map(({ text }) => text)
    .join('');

test('where room is short, each kind keeps its best, and the order stays', () => {
  assert.equal(fitted(4), 'abde');
  assert.equal(fitted(3), 'ade');
  assert.equal(fitted(9), 'abcde');
});
