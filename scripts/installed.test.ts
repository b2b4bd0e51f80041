import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInstalled } from './installed.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const forMac = { version: '2.3.3', integrity: 'sha512-b', optional: true };
const wanted = { packages: { '': {}, 'node_modules/zod': zod, 'node_modules/fsevents': forMac } };

const cases: readonly (readonly [situation: string, present: Parameters<typeof isInstalled>[1], expected: boolean])[] =
  [
    ['nothing was installed, or an install broke off', undefined, false],
    ['all is there but what is for another system', { packages: { 'node_modules/zod': zod } }, true],
    ['a package is missing', { packages: { 'node_modules/fsevents': forMac } }, false],
    ['a version changed', { packages: { 'node_modules/zod': { ...zod, version: '4.6.6' } } }, false],
    [
      'the same version has other bytes',
      { packages: { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } } },
      false,
    ],
    ['a package is left over', { packages: { 'node_modules/zod': zod, 'node_modules/old': zod } }, false],
  ];
for (const [situation, present, expected] of cases) {
  test(`isInstalled is ${String(expected)} when ${situation}`, () => {
    assert.equal(isInstalled(wanted, present), expected);
  });
}
