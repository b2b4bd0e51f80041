import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWhole, keptAt, newest, stamped } from './kept-copy.ts';

const page = (words: string, at?: string): Response =>
  at === undefined ? new Response(words) : stamped(new Response(words), new Date(at));

test('a kept answer says when it came and is otherwise the same', async () => {
  const kept = stamped(new Response('đ', { headers: { ETag: '"1"' } }), new Date('2026-11-22T05:00:00Z'));
  assert.equal(keptAt(kept), '2026-11-22T05:00:00.000Z');
  assert.equal(kept.headers.get('ETag'), '"1"');
  assert.equal(await kept.text(), 'đ');
});

test('of several copies the newest is shown; one without a day only where there is no other', async () => {
  const copies = [page('shell'), undefined, page('old', '2026-01-02T00:00:00Z'), page('new', '2026-01-10T00:00:00Z')];
  assert.equal(await newest(copies)?.text(), 'new');
  assert.equal(await newest([undefined, page('shell')])?.text(), 'shell');
  assert.equal(newest([undefined]), undefined);
});

for (const status of [204, 206, 301, 404, 500, 503])
  test(`an answer ${status} is not kept`, () => assert.equal(isWhole(new Response(null, { status })), false));
