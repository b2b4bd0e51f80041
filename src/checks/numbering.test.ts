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

const bodies: readonly (readonly [name: string, body: string, problems: readonly string[]])[] = [
  [
    'rows that begin anew in each group',
    ':::annex\nA\n\n|TT|B|C|\n|-|-|-|\n|I|x||\n|1|y|z|\n|2|y|z|\n|II|x||\n|1|y|z|\n:::',
    [],
  ],
  ['rows that run through all groups', ':::annex\nA\n\n|TT|B|C|\n|-|-|-|\n|I|x||\n|1|y|z|\n|II|x||\n|2|y|z|\n:::', []],
  [
    'a row that is lost from a group',
    ':::annex\nA\n\n|TT|B|C|\n|-|-|-|\n|I|x||\n|1|y|z|\n|6|y|z|\n:::',
    ['"6" (PL.nhóm I.6) stands where "2" was expected.'],
  ],
  [
    'articles that run through chapters',
    '## Chương I\n\nĐiều 1. x\n\n## Chương II\n\nĐiều 2. x\n\nĐiều 2a. x\n\nĐiều 3. x',
    [],
  ],
  ['a lost chapter', '## Chương I\n\n## Chương III', ['"Chương III" (Chương 3) stands where "2" was expected.']],
  ['capitals with and without Đ', '## A. x\n\n## B. x\n\n## C. x\n\n## D. x\n\n## E. x', []],
  ['points with both đ and f', '## I. A\n\na) x\n\nb) x\n\nc) x\n\nd) x\n\nđ) x\n\ne) x\n\nf) x', []],
  ['numerals in brackets', '## I. A\n\n(i) x\n\n(ii) x\n\n(iv) x', ['"(iv)" (I.(iv)) stands where "3" was expected.']],
  ['numbers below the right number', '## I. A\n\n## II. B\n\n### 2.1. x\n\n### 2.2. x', []],
  ['a number below another', '## I. A\n\n### 1. x\n\n### 2.1. x', ['"2.1." (I.1.1) stands below "1.".']],
];
for (const [name, body, expected] of bodies) {
  test(`numbering: ${name}`, () =>
    assert.deepEqual(
      checkNumbering('plan.md', parsePlanBody('plan.md', body).text).map(({ problem }) => problem),
      expected,
    ));
}
