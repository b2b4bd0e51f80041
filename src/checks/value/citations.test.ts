import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMisprint } from './citations.ts';

const cases: readonly (readonly [printed: string, wanted: string, isSlip: boolean])[] = [
  ['12/BKHHCN-VP', '12/BKHCN-VP', true],
  ['57/NQ-TW', '57-NQ/TW', true],
  ['71/NQ-CP', '72/NQ-CP', false],
  ['71/NQ-CP', '71/NQ-CP', false],
  ['71/QĐ-TTg', '71/NQ-CP', false],
];
for (const [printed, wanted, isSlip] of cases)
  test(`"${printed}" ${isSlip ? 'may be' : 'is no'} misprint of "${wanted}"`, () =>
    assert.equal(isMisprint(printed, wanted), isSlip));
