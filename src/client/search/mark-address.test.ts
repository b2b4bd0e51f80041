import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedAddress, unmarkedAddress } from './mark-address.ts';

test('a link to a clause carries the words to mark before its anchor', () => {
  assert.equal(
    markedAddress('/ke-hoach/p/#sec_2', 'sở hữu & "151"'),
    '/ke-hoach/p/?tim=s%E1%BB%9F+h%E1%BB%AFu+%26+%22151%22#sec_2',
  );
  assert.equal(markedAddress('/co-quan/a/', 'sở'), '/co-quan/a/?tim=s%E1%BB%9F');
  assert.equal(markedAddress('/ke-hoach/p/#sec_2', ''), '/ke-hoach/p/#sec_2');
});

test('without its marks a page has its own address again', () => {
  assert.equal(unmarkedAddress('https://a.vn/ke-hoach/p/?tim=x+y#sec_2'), 'https://a.vn/ke-hoach/p/#sec_2');
});
