import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOn, stepped, viewOf } from './calendar-step.ts';

test('a day lies in its month, quarter and year', () => {
  assert.deepEqual(periodOn('t', '2026-11-22'), { year: '2026', part: 't11' });
  assert.deepEqual(periodOn('q', '2026-11-22'), { year: '2026', part: 'q4' });
  assert.deepEqual(periodOn('y', '2026-11-22'), { year: '2026', part: '' });
  assert.deepEqual(periodOn('', '2026-11-22'), { year: '', part: '' });
});

test('steps go over the turn of the year, both ways', () => {
  assert.deepEqual(stepped({ year: '2026', part: 't12' }, 1), { year: '2027', part: 't1' });
  assert.deepEqual(stepped({ year: '2026', part: 'q1' }, -1), { year: '2025', part: 'q4' });
  assert.deepEqual(stepped({ year: '2026', part: '' }, 1), { year: '2027', part: '' });
});

test('a part without its year is no period to step from', () => {
  assert.equal(viewOf({ year: '', part: 't10' }), '');
  assert.deepEqual(stepped({ year: '', part: 't10' }, 1), { year: '', part: 't10' });
});
