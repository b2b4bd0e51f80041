import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { buildDay } from './build-day.ts';

test('the epoch of the source is the day of the build, as it is in Viet Nam', () => {
  assert.equal(buildDay('1795366799'), '2026-11-22');
  assert.equal(buildDay('1795366800'), '2026-11-23'); // 17:00 UTC is midnight there
});

test('the last commit gives the same day each time; without a repository it is the clock', () => {
  assert.equal(buildDay(undefined), buildDay(undefined));
  assert.match(buildDay(undefined, tmpdir()), /^\d{4}-\d\d-\d\d$/);
});
