import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatJson } from './json.ts';

test('formatJson writes one record on a line, keys in the order of the columns', () => {
  assert.equal(
    formatJson(['id', 'value'], [{ value: 1, id: 'a' }, { id: 'b' }]),
    '[\n{"id":"a","value":1},\n{"id":"b","value":null}\n]\n',
  );
});

test('formatJson writes an empty array for no rows', () => assert.equal(formatJson(['id'], []), '[]\n'));
