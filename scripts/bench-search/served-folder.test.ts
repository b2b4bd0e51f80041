import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fetchedBy, serveFolder } from './served-folder.ts';
import { makeFolder, removeFolder } from './site.ts';

test('what is fetched is told with the bytes that a host sends of it', async (t) => {
  const folder = makeFolder();
  const served = await serveFolder(folder);
  t.after(() => {
    served.close();
    removeFolder(folder);
  });
  writeFileSync(join(folder, 'lists.json'), JSON.stringify('a'.repeat(5000)));
  writeFileSync(join(folder, 'chunk.pf_index'), randomBytes(5000));
  const paths = await fetchedBy(async () => {
    await fetch(`${served.address}/lists.json?ts=1`);
    await fetch(new URL('/chunk.pf_index', served.address));
  });
  assert.deepEqual(paths, ['/lists.json', '/chunk.pf_index']);
  assert.ok(served.bytesOf('/lists.json') < 100);
  assert.equal(served.bytesOf('/chunk.pf_index'), 5000);
});

test('a fetch that fails leaves fetching as it was', async () => {
  const { fetch } = globalThis;
  await assert.rejects(fetchedBy(() => Promise.reject(new Error('offline'))));
  assert.equal(globalThis.fetch, fetch);
});
