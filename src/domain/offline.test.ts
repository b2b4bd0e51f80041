import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheNames, isOutdatedCache, planCacheName, plansWithCache, shellCacheName } from './offline.ts';
import { isOfPlan } from './paths.ts';

test('a plan is found again by its cache', () => {
  const names = [cacheNames.pages, planCacheName('vn-ct-kh-ubnd-2020-151'), shellCacheName('a')];
  assert.deepEqual(plansWithCache(names), ['vn-ct-kh-ubnd-2020-151']);
});

test('a cache of an older form or build is outdated; one of another program is not ours', () => {
  const names = ['ke-hoach-mo-0-pages', shellCacheName('a'), shellCacheName('b'), planCacheName('p'), 'other'];
  assert.deepEqual(
    names.filter((name) => isOutdatedCache(name, 'b')),
    ['ke-hoach-mo-0-pages', shellCacheName('a')],
  );
});

const addresses: readonly (readonly [address: string, isOwn: boolean])[] = [
  ['/ke-hoach/p-1/', true],
  ['/ke-hoach/p-1/in/', true],
  ['/nhiem-vu/p-1/sec_1/', true],
  ['/du-lieu/ke-hoach/p-1.json', true],
  ['/ke-hoach/p-12/', false],
  ['/du-lieu/ke-hoach/p-1.md', false],
  ['/du-lieu/ke-hoach/p-12.json', false],
  ['/co-quan/ct-ubnd/', false],
];
for (const [address, isOwn] of addresses)
  test(`${address} is ${isOwn ? '' : 'not '}of the plan p-1`, () => assert.equal(isOfPlan('p-1', address), isOwn));
