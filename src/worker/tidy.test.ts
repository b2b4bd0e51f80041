import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheNames, planCacheName, shellCacheName } from '../domain/offline.ts';
import { aCache, addressesIn, someCaches } from '../testing/fake-caches.ts';
import { dropOutdatedCaches, dropUnusedAssets, limit } from './tidy.ts';

test('the oldest pages go first', async () => {
  const cache = aCache({ '/a/': '', '/b/': '', '/c/': '' });
  await limit(cache, 2);
  assert.deepEqual(await addressesIn(cache), ['/b/', '/c/']);
});

test('a new build keeps pages, saved plans and what is not ours, and drops the shell of an older one', async () => {
  const stay = [cacheNames.pages, planCacheName('vn-ct-kh-ubnd-2020-151'), shellCacheName('b'), 'other-app'];
  const caches = someCaches(
    Object.fromEntries([...stay, shellCacheName('a'), 'ke-hoach-mo-0-pages'].map((name) => [name, aCache()])),
  );
  await dropOutdatedCaches(caches, 'b');
  assert.deepEqual(await caches.keys(), stay);
});

test('a style sheet of an older build stays while a kept page needs it, with its fonts', async () => {
  const assets = aCache({
    '/_astro/old.aaaaaaaa.css': 'url(/_astro/face.bbbbbbbb.woff2)',
    '/_astro/face.bbbbbbbb.woff2': '',
    '/_astro/gone.cccccccc.js': '',
    '/_astro/shell.dddddddd.css': '',
  });
  const pages = aCache({ '/ke-hoach/': '<link rel="stylesheet" href="/_astro/old.aaaaaaaa.css">' });
  const caches = someCaches({ [cacheNames.pages]: pages, [cacheNames.assets]: assets });
  await dropUnusedAssets(caches, {
    version: 'b',
    addresses: { vi: ['/ban-luu/', '/_astro/shell.dddddddd.css'], en: [] },
  });
  assert.deepEqual(await addressesIn(assets), [
    '/_astro/old.aaaaaaaa.css',
    '/_astro/face.bbbbbbbb.woff2',
    '/_astro/shell.dddddddd.css',
  ]);
});
