import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mixedParts, plainLine, quoted } from './mixed.ts';

test('words of documents in an English line are told from the words around them', () => {
  assert.deepEqual(mixedParts(`more than 10 ${quoted('en', 'văn bằng')} a year, in ${quoted('en', 'Cần Thơ')}`), [
    { text: 'more than 10 ', isVietnamese: false },
    { text: 'văn bằng', isVietnamese: true },
    { text: ' a year, in ', isVietnamese: false },
    { text: 'Cần Thơ', isVietnamese: true },
  ]);
});

test('a Vietnamese line is one piece without signs', () => {
  assert.equal(quoted('vi', 'văn bằng'), 'văn bằng');
  assert.deepEqual(mixedParts('trên 10 văn bằng'), [{ text: 'trên 10 văn bằng', isVietnamese: false }]);
});

test('where nothing can be marked, the words stand without signs', () =>
  assert.equal(plainLine(`Tasks of ${quoted('en', 'Sở Y tế')}`), 'Tasks of Sở Y tế'));
