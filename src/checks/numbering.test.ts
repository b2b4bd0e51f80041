import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlanBody } from '../parse/plan-body.ts';
import { checkNumbering } from './numbering.ts';

const problems = (markers: string) => {
  const body = ['## I. A', ...markers.split(' ').map((marker) => `${marker}) x`)].join('\n\n');
  return checkNumbering('plan.mdx', parsePlanBody('plan.mdx', body).text).map(({ problem }) => problem);
};

const cases: readonly (readonly [markers: string, problems: readonly string[]])[] = [
  ['a b c d đ e g h i k', []],
  ['a b c d e f', []],
  ['a b c d e', ['"e)" (I.e) stands where "đ" was expected.']],
  ['a b d', ['"d)" (I.d) stands where "c" was expected.']],
  ['a b c d d e', ['"d)" (I.d~2) stands where "đ" was expected.', '"e)" (I.e) stands where "đ" was expected.']],
  ['b c', ['"b)" (I.b) stands where "a" was expected.']],
];
for (const [markers, expected] of cases)
  test(`the list ${markers} has ${expected.length} breaks`, () => assert.deepEqual(problems(markers), expected));

test('a plan that begins with part II is reported, not mended', () => {
  const { text } = parsePlanBody('plan.mdx', '## II. A\n\n## III. B');
  assert.deepEqual(
    checkNumbering('plan.mdx', text).map(({ problem }) => problem),
    ['"II." (II) stands where "1" was expected.'],
  );
});
