import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapLabel } from './wrap-label.ts';

test('a long name is broken between words and no word is lost', () => {
  assert.deepEqual(wrapLabel('Sở Nông nghiệp và Phát triển nông thôn', 18), [
    'Sở Nông nghiệp và',
    'Phát triển nông',
    'thôn',
  ]);
});

test('a word longer than the line stands alone', () => {
  assert.deepEqual(wrapLabel('151/KH-UBND năm', 4), ['151/KH-UBND', 'năm']);
});
