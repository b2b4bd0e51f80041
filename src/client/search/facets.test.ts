import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchLists } from '../../search/lists.ts';
import { facetLabels, facetsToShow } from './facets.ts';

const lists: SearchLists = {
  recordCount: 9,
  vocabulary: [],
  plans: [{ id: 'p', name: 'Kế hoạch 151/KH-UBND', title: 'Sở hữu trí tuệ', province: 'vn-ct' }],
  agencies: [
    { id: 'ct-so-y-te', name: 'Sở Y tế', province: 'vn-ct', tasks: 2 },
    { id: 'hp-so-y-te', name: 'Sở Y tế', province: 'vn-hp', tasks: 1 },
    { id: 'bo-y-te', name: 'Bộ Y tế', tasks: 1 },
    { id: 'ct-so-noi-vu', name: 'Sở Nội vụ', province: 'vn-ct', tasks: 1 },
  ],
  instruments: [],
  provinces: [
    { id: 'vn-ct', name: 'Cần Thơ' },
    { id: 'vn-hp', name: 'Hải Phòng' },
  ],
  phrases: [],
};
const label = facetLabels(lists);

test('values are called as people call them', () => {
  assert.equal(label('kind', 'task'), 'Nhiệm vụ');
  assert.equal(label('plan', 'p'), 'Kế hoạch 151/KH-UBND: Sở hữu trí tuệ');
  assert.equal(label('agency', 'ct-so-noi-vu'), 'Sở Nội vụ');
  assert.equal(label('agency', 'hp-so-y-te'), 'Sở Y tế, Hải Phòng');
  assert.equal(label('agency', 'bo-y-te'), 'Bộ Y tế');
  assert.equal(label('year', '2020'), '2020');
  assert.equal(label('agency', 'la'), 'la');
});

test('values that leave nothing are not offered, unless they are chosen', () => {
  const [facet] = facetsToShow({ agency: { 'bo-y-te': 0, 'ct-so-noi-vu': 3 } }, { agency: ['bo-y-te'] }, label);
  assert.deepEqual(
    facet?.values.map(({ value, count, isChosen }) => [value, count, isChosen]),
    [
      ['ct-so-noi-vu', 3, false],
      ['bo-y-te', 0, true],
    ],
  );
});

test('a facet that cannot narrow is not offered', () => {
  assert.deepEqual(facetsToShow({ year: { 2020: 7 }, province: {} }, {}, label), []);
  assert.equal(facetsToShow({ year: { 2020: 7 } }, { year: ['2020'] }, label).length, 1);
});

test('kinds keep their order, years come newest first, others by count and then by name', () => {
  const counts = {
    agency: { 'ct-so-y-te': 1, 'bo-y-te': 1, 'ct-so-noi-vu': 4 },
    year: { 2016: 9, 2026: 1 },
    kind: { clause: 8, task: 2 },
  };
  const shown = facetsToShow(counts, {}, label).map(({ name, values }) => [name, values.map(({ value }) => value)]);
  assert.deepEqual(shown, [
    ['kind', ['task', 'clause']],
    ['agency', ['ct-so-noi-vu', 'bo-y-te', 'ct-so-y-te']],
    ['year', ['2026', '2016']],
  ]);
});
