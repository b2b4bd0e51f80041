import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCandidate, fakeIndex, findIn } from '../testing/fake-index.ts';
import { aClauseRecord } from '../testing/search-builders.ts';
import type { Chosen, FacetCounts } from './answer.ts';
import { countCandidates, countPasses, narrow } from './facets.ts';

const records = [
  aClauseRecord({ id: 'a', text: 'đăng ký bảo hộ', kind: ['task', 'target'], year: ['2020'] }),
  aClauseRecord({ id: 'b', text: 'đăng ký sáng chế', kind: ['task'], year: ['2016'] }),
  aClauseRecord({ id: 'c', text: 'bảo hộ', kind: ['clause'], year: ['2016'] }),
  aClauseRecord({ id: 'd', text: 'khác', kind: ['clause'], year: ['2020'] }),
];
const pass = (term: string) => ({ term, exactDiacritics: false });

async function count(terms: readonly string[], chosen: Chosen = {}): Promise<FacetCounts> {
  const index = fakeIndex(records);
  await index.loadFacets();
  const { kind = {}, year = {} } = await countPasses(findIn(index), terms.map(pass), chosen);
  return { kind: withoutNone(kind), year: withoutNone(year) };
}

function withoutNone(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, number]) => number !== 0));
}

const cases: readonly (readonly [rule: string, terms: readonly string[], chosen: Chosen, counts: FacetCounts])[] = [
  [
    'a record counts for each of its kinds',
    ['bảo hộ'],
    {},
    { kind: { task: 1, target: 1, clause: 1 }, year: { 2020: 1, 2016: 1 } },
  ],
  [
    'a record that two questions find counts once',
    ['"đăng ký"', '"bảo hộ"'],
    {},
    { kind: { task: 2, target: 1, clause: 1 }, year: { 2020: 1, 2016: 2 } },
  ],
  [
    'a question whose answers another has too adds nothing',
    ['"đăng ký"', 'đăng ký', 'ký'],
    {},
    { kind: { task: 2, target: 1 }, year: { 2020: 1, 2016: 1 } },
  ],
  [
    'a choice narrows the other facets, not its own',
    ['đăng ký'],
    { year: ['2016'] },
    { kind: { task: 1 }, year: { 2020: 1, 2016: 1 } },
  ],
  [
    'two choices narrow each other',
    ['"đăng ký"', '"bảo hộ"'],
    { year: ['2016'], kind: ['clause'] },
    { kind: { task: 1, clause: 1 }, year: { 2016: 1 } },
  ],
  ['nothing found counts nothing', ['xyz'], {}, { kind: {}, year: {} }],
];
for (const [rule, terms, chosen, counts] of cases) {
  test(rule, async () => assert.deepEqual(await count(terms, chosen), counts));
}

test('results that are read are counted as they are', async () => {
  const { kind } = await countCandidates(
    records.slice(0, 2).map((record) => aCandidate(record)),
    {},
  );
  assert.deepEqual(kind, { task: 2, target: 1 });
});

test('a choice takes results away and finds no others', async () => {
  const candidates = records.slice(0, 3).map((record) => aCandidate(record));
  const found = { candidates, isWhole: false, passes: [] };
  const left = await narrow(found, findIn(fakeIndex(records)), { year: ['2016'] });
  assert.deepEqual(left, candidates.slice(1));
});
