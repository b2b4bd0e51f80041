import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOfQuery, queryInAddress, readPageState } from './url-state.ts';

test('an address says what is searched', () => {
  assert.equal(addressOfQuery('151/KH-UBND'), '/tim-kiem/?q=151%2FKH-UBND');
  assert.equal(addressOfQuery('  '), '/tim-kiem/');
  assert.equal(queryInAddress('?q=so+huu'), 'so huu'); // as a form without JavaScript writes it
  assert.equal(queryInAddress(''), '');
});

test('whatever is typed is read back from its address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const read = queryInAddress(new URL(addressOfQuery(typed), 'http://localhost').search);
      assert.equal(read, typed.trim() === '' ? '' : typed);
    }),
  );
});

test('only a count that this page kept is taken from the history', () => {
  assert.deepEqual(readPageState({ shown: 20 }), { shown: 20 });
  for (const other of [null, undefined, 'x', {}, { shown: -1 }, { shown: 1.5 }, { shown: '9' }]) {
    assert.equal(readPageState(other), undefined);
  }
});
