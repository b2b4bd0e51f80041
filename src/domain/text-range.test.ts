import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aClause } from '../testing/builders.ts';
import { rangeOf } from './text-range.ts';

const clause = aClause({ texts: ['Sở Công Thương chủ trì; Sở Y tế', 'và Sở Công Thương phối hợp (50%).'] });

test('words are found at their first place', () => {
  assert.deepEqual(rangeOf('Sở Công Thương', clause), { start: 0, end: 14 });
});

test('words are looked for from a character on', () => {
  assert.deepEqual(rangeOf('Sở Công Thương', clause, 1), { start: 35, end: 49 });
});

test('words may run over the end of a paragraph', () => {
  assert.deepEqual(rangeOf('Sở Y tế và Sở', clause), { start: 24, end: 37 });
});

test('signs of the words are signs, not a pattern', () => {
  assert.deepEqual(rangeOf('(50%).', clause), { start: 59, end: 65 });
  assert.equal(rangeOf('Sở .* tế', clause), undefined);
});

test('a letter outside the basic plane is one character', () => {
  assert.deepEqual(rangeOf('Sở', aClause({ texts: ['𠀀 Sở'] })), { start: 2, end: 4 });
});

test('white space of any length is one space', () => {
  const spaced = aClause({ texts: ['Sở  Y\n\ttế  và   Sở Y tế'] });
  assert.deepEqual(rangeOf('Y tế', spaced), { start: 4, end: 9 });
  assert.deepEqual(rangeOf('Sở  Y tế', spaced, 1), { start: 16, end: 23 });
});

test('words as long as a clause may be are found', () => {
  const words = 'một hai '.repeat(4000).trim();
  assert.deepEqual(rangeOf(words, aClause({ texts: ['Sở', words] })), { start: 3, end: 3 + words.length });
});
