import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitContent } from '../search/record-content.ts';
import type { Hit } from './answer.ts';
import { groupHits } from './group-hits.ts';

let count = 0;
const hit = (fact: Partial<Hit>): Hit => {
  count += 1;
  const plain = { kinds: [], title: '', content: splitContent(''), lead: [], coordinating: [], time: [], score: 0 };
  return { url: `/${count}/`, ...plain, ...fact };
};
const ofPlan = (planId: string): Hit => hit({ planId });

/** "a" is a hit of plan a; in brackets what is behind "more". */
const grouped = (hits: readonly Hit[]): readonly string[] =>
  groupHits(hits).map(({ id, first, rest }) => `${id} ${first.length} (${rest.length})`);

const cases: readonly (readonly [rule: string, plans: string, groups: readonly string[]])[] = [
  ['a group stands where its best hit stands', 'abab', ['a 2 (0)', 'b 2 (0)']],
  ['a group shows what it has among the first five', 'aaabbaaab', ['a 3 (3)', 'b 2 (1)']],
  ['a later group shows two', 'aaaaabbbb', ['a 5 (0)', 'b 2 (2)']],
  ['a group alone shows ten', 'aaaaaaaaaaaa', ['a 10 (2)']],
  ['no hit is no group', '', []],
];
for (const [rule, plans, groups] of cases) {
  test(rule, () => assert.deepEqual(grouped(Array.from(plans, ofPlan)), groups));
}

test('agencies stand together, and so do documents', () =>
  assert.deepEqual(grouped([hit({ kinds: ['agency'] }), hit({ kinds: ['instrument'] }), hit({ kinds: ['agency'] })]), [
    'agency 2 (0)',
    'instrument 1 (0)',
  ]));

test('the first five of the page are the five best, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (plans) => {
      const hits = plans.map(ofPlan);
      const groups = groupHits(hits);
      const seen = groups.flatMap(({ first }) => first);
      assert.deepEqual(new Set(seen.slice(0, 5)), new Set(hits.slice(0, 5)));
      assert.equal(groups.flatMap(({ first, rest }) => [...first, ...rest]).length, hits.length);
    }),
  );
});
