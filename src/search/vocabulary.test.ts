import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyOf } from './vocabulary.ts';

test('words are listed by how many texts hold them, in powers of two', () => {
  const texts = ['Sở Y tế, sở', 'SỞ Tài chính', 'sở 151/KH-UBND', 'Đề án'.normalize('NFD')];
  assert.deepEqual(vocabularyOf(texts), ['chính kh tài tế ubnd án đề', 'sở']);
});

test('a power that no word has is an empty line', () => {
  assert.deepEqual(vocabularyOf(['một', 'một', 'một', 'một']), ['', '', 'một']);
});
