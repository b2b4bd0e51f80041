import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAgencySuccessors } from './agency-successors.ts';

const change = (
  id: string,
  from: readonly string[],
  to: readonly string[],
  kind: 'merger' | 'transfer' = 'merger',
) => ({
  id,
  partial: { kind, from: [...from], to: [...to] },
  placeAt: () => ({ file: `content/agency-changes/${id}.yaml`, line: 1, column: 1 }),
});
const found = (...changes: Parameters<typeof checkAgencySuccessors>[0]) =>
  checkAgencySuccessors(changes).map(({ place, problem }) => `${place.file}: ${problem}`);

test('agencies that follow each other end somewhere', () => {
  assert.deepEqual(found(change('one', ['a', 'b'], ['b']), change('two', ['b'], ['c'])), []);
});

test('an agency that comes after itself is found at each change of the circle', () => {
  assert.deepEqual(found(change('one', ['a'], ['b']), change('two', ['b'], ['a'])), [
    'content/agency-changes/one.yaml: "a" comes after itself, by way of b.',
    'content/agency-changes/two.yaml: "b" comes after itself, by way of a.',
  ]);
});

test('two agencies may give each other parts of their duties', () => {
  assert.deepEqual(found(change('one', ['a'], ['b'], 'transfer'), change('two', ['b'], ['a'], 'transfer')), []);
});
