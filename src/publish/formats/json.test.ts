import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonChunks, ndjsonChunks } from './json.ts';

const rows = [{ value: 1, id: 'a' }, { id: 'b' }];
const join = (chunks: Iterable<string>): string => [...chunks].join('');

test('JSON has one record on a line, keys in the order of the columns', () => {
  assert.equal(join(jsonChunks(['id', 'value'], rows)), '[\n{"id":"a","value":1},\n{"id":"b","value":null}\n]\n');
});

test('JSON of no rows is an empty array', () => assert.equal(join(jsonChunks(['id'], [])), '[]\n'));

test('JSON of many rows is one array', () => {
  const many = Array.from({ length: 2500 }, (_, id) => ({ id }));
  assert.deepEqual(JSON.parse(join(jsonChunks(['id'], many))), many);
});

test('NDJSON has one record on a line and nothing else', () => {
  assert.equal(join(ndjsonChunks(['id', 'value'], rows)), '{"id":"a","value":1}\n{"id":"b","value":null}\n');
  assert.equal(join(ndjsonChunks(['id'], [])), '');
});
