import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelsIn } from './codes.ts';

const roles = [
  { value: 'lead', label: 'Chủ trì' },
  { value: 'coordinate', label: 'Phối hợp' },
];

test('codes that have English labels get them on English pages', () => {
  assert.deepEqual(labelsIn('en', roles)[0], { value: 'lead', label: 'Lead' });
  assert.deepEqual(labelsIn('vi', roles), roles);
});

test('codes without English keep their Vietnamese labels', () => {
  const unknown = [{ value: 'row', label: 'Dòng của bảng' }];
  assert.deepEqual(labelsIn('en', unknown), unknown);
});
