import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comesFrom, kindOf } from './weights.ts';

const types: readonly (readonly [type: string, kind: ReturnType<typeof kindOf>])[] = [
  ['text/html; charset=utf-8', 'HTML'],
  ['text/css; charset=utf-8', 'CSS'],
  ['text/javascript; charset=utf-8', 'JS'],
  ['application/wasm', 'JS'],
  ['font/woff2', 'fonts'],
  ['image/svg+xml', 'images'],
  ['application/json; charset=utf-8', 'other'],
];
for (const [type, kind] of types) {
  test(`a file of ${type} is counted as ${kind}`, () => {
    assert.equal(kindOf({ path: '/a', type, bytes: 1 }), kind);
  });
}

const all = [
  '/',
  '/chi-tieu/',
  '/du-lieu/',
  '/du-lieu/plans/',
  '/du-lieu/tasks/',
  '/en/bieu-do/a/',
  '/en/du-lieu/',
  '/en/du-lieu/plans/',
  '/nhiem-vu/',
  '/nhiem-vu/a/1/',
];
const typical = [
  '/',
  '/en/',
  '/en/du-lieu/',
  '/chi-tieu/',
  '/du-lieu/',
  '/du-lieu/tasks/',
  '/tim-kiem/?q=a',
  '/nhiem-vu/',
];
const cases: readonly (readonly [address: string, from: string])[] = [
  ['/du-lieu/tasks/', '/du-lieu/plans/'],
  ['/chi-tieu/', '/'],
  ['/tim-kiem/?q=a', '/'],
  ['/nhiem-vu/', '/'],
  ['/', '/ke-hoach/'],
  ['/en/du-lieu/tasks/', '/en/du-lieu/plans/'],
  ['/en/du-lieu/', '/en/'],
  ['/en/', '/en/ke-hoach/'],
];
for (const [address, from] of cases) {
  test(`a reader of ${address} comes from ${from}`, () => {
    assert.equal(comesFrom(address, all, typical), from);
  });
}
