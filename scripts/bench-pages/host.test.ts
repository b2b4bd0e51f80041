import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openHost } from './host.ts';

async function aHost(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, 'index.html'), 'a'.repeat(5000));
  writeFileSync(join(folder, '_astro', 'face.woff2'), 'b'.repeat(3000));
  const host = await openHost(folder);
  t.after(() => {
    host.close();
    rmSync(folder, { recursive: true });
  });
  return host;
}

test('a host packs text and asks for it anew; a file named by its digest is kept, and faces are packed already', async (t) => {
  const { address, sent } = await aHost(t);
  const page = await fetch(`${address}/`);
  assert.deepEqual([await page.text(), page.headers.get('Content-Encoding')], ['a'.repeat(5000), 'gzip']);
  assert.equal(page.headers.get('Cache-Control'), 'no-cache');
  const face = await fetch(`${address}/_astro/face.woff2`);
  assert.match(face.headers.get('Cache-Control') ?? '', /immutable/);
  assert.deepEqual(
    sent.map(({ path, type, bytes }) => [path, type, bytes < 100 ? 'packed' : bytes]),
    [
      ['/', 'text/html;charset=utf-8', 'packed'],
      ['/_astro/face.woff2', 'font/woff2', 3000],
    ],
  );
});

test('a page that has not changed is not sent again', async (t) => {
  const { address, sent } = await aHost(t);
  const etag = (await fetch(`${address}/`)).headers.get('ETag') ?? '';
  const again = await fetch(`${address}/`, { headers: { 'If-None-Match': etag }, cache: 'no-store' });
  assert.deepEqual([again.status, sent.length], [304, 1]);
});

test('a missing page answers 404', async (t) => {
  const { address } = await aHost(t);
  assert.equal((await fetch(`${address}/missing/`)).status, 404);
});
