import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from './excerpt.ts';

test('a short text is all head', () =>
  assert.deepEqual(excerpt('Rà soát quy hoạch'), { head: 'Rà soát quy hoạch', tail: '' }));

test('a long text is parted before the last comma that fits, and nothing is lost', () => {
  const text = 'Tổ chức phổ biến, quán triệt, tuyên truyền sâu rộng nội dung Nghị quyết';
  assert.deepEqual(excerpt(text, 40), {
    head: 'Tổ chức phổ biến, quán triệt',
    tail: ', tuyên truyền sâu rộng nội dung Nghị quyết',
  });
});

test('without a comma it is parted between words', () => {
  assert.deepEqual(excerpt('Hỗ trợ doanh nghiệp nhỏ và vừa', 12), { head: 'Hỗ trợ doanh', tail: ' nghiệp nhỏ và vừa' });
});
