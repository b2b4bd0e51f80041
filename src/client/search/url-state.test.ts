import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { facetNames } from '../../search/facet-names.ts';
import { addressOf, readPageState, readQuestion, toggleFacet } from './url-state.ts';

test('an address says what is searched and by what it is narrowed', () => {
  assert.equal(addressOf({ typed: '151/KH-UBND', chosen: {} }), '/tim-kiem/?q=151%2FKH-UBND');
  assert.equal(
    addressOf({ typed: 'nhãn', chosen: { year: ['2020', '2026'], kind: ['task'] } }),
    '/tim-kiem/?q=nh%C3%A3n&loai=task&nam=2020&nam=2026',
  );
  assert.equal(addressOf({ typed: '  ', chosen: {} }), '/tim-kiem/');
});

test('an address that a form without scripts or a person wrote is read', () => {
  assert.deepEqual(readQuestion('?q=so+huu'), { typed: 'so huu', chosen: {} });
  assert.deepEqual(readQuestion(''), { typed: '', chosen: {} });
  assert.deepEqual(readQuestion('?co-quan=a&co-quan=&co-quan=a&x=1'), { typed: '', chosen: { agency: ['a'] } });
});

test('whatever is typed and chosen is read back from its address', () => {
  const text = fc.string({ unit: 'grapheme' });
  const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 3 });
  const chosen = fc.record(Object.fromEntries(facetNames.map((name) => [name, values])), { requiredKeys: [] });
  fc.assert(
    fc.property(text, chosen, (typed, facets) => {
      const asked = { typed: typed.trim() === '' ? '' : typed, chosen: { ...facets } };
      assert.deepEqual(readQuestion(new URL(addressOf(asked), 'http://localhost').search), asked);
    }),
  );
});

test('a facet is chosen and let go', () => {
  const one = toggleFacet({ kind: ['task'] }, 'year', '2020');
  assert.deepEqual(one, { kind: ['task'], year: ['2020'] });
  assert.deepEqual(toggleFacet(one, 'year', '2020'), { kind: ['task'] });
});

test('only a place that this page kept is taken from the history', () => {
  assert.deepEqual(readPageState({ shown: 20, top: 900 }), { shown: 20, top: 900 });
  assert.deepEqual(readPageState({ shown: 20 }), { shown: 20, top: 0 });
  for (const other of [
    null,
    undefined,
    'x',
    {},
    { shown: -1 },
    { shown: 1.5 },
    { shown: '9' },
    { shown: 9, top: '9' },
  ]) {
    assert.equal(readPageState(other), undefined);
  }
});
