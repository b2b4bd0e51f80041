import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { docNames, judgedAmongCopies, readQueries, type DocNames, type QueryReading } from './queries.ts';
import { readSite } from './site.ts';

const docs: DocNames = new Map([['151/KH-UBND', ['vn-ct-151']]]);

function reading(t: TestContext, content: string): QueryReading {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'hidden.json');
  writeFileSync(file, content);
  const { queries, problems } = readQueries(file, docs);
  return { queries, problems: problems.map((problem) => problem.replace(folder, '')) };
}

test('a query names the plan and the words that answer it', (t) => {
  const content = [
    { q: 'nhãn hiệu', category: 'natural', expect: [{ doc: '151 /KH-UBND', text_contains: 'nhãn hiệu tập thể' }] },
  ];
  assert.deepEqual(reading(t, JSON.stringify(content)), {
    queries: [
      {
        file: 'hidden.json',
        q: 'nhãn hiệu',
        category: 'natural',
        expect: [{ planIds: ['vn-ct-151'], text: 'nhãn hiệu tập thể' }],
      },
    ],
    problems: [],
  });
});

const wrong: readonly (readonly [content: string, problem: RegExp])[] = [
  ['[{', /^\/hidden\.json: .*JSON/],
  ['{}', /^\/hidden\.json : Invalid input: expected array/],
  ['[{ "q": "a", "category": "b", "expect": [{ "doc": "151/KH-UBND" }] }]', /^\/hidden\.json \[0\]\.expect\[0\]\.text_contains: /], // prettier-ignore
  [
    '[{ "q": "a", "category": "b", "expect": [{ "doc": "9/KH", "text_contains": "c" }] }]',
    /^\/hidden\.json \[0\]\.expect\[0\]\.doc: no plan is called "9\/KH"; known are 151\/KH-UBND$/,
  ],
];
for (const [content, problem] of wrong)
  test(`${content} is refused with its place`, (t) => {
    const { queries, problems } = reading(t, content);
    assert.deepEqual(queries, []);
    assert.match(problems.join('\n'), problem);
  });

test('a plan without number is called by province and first year', () => {
  const { plans, provinces } = readSite(join(import.meta.dirname, '../..'));
  const names = docNames(plans.map(({ plan }) => plan), provinces); // prettier-ignore
  assert.deepEqual([...names.keys()].sort(), ['114/KH-UBND', '151/KH-UBND', '195/KH-UBND', 'hai-phong-2026']);
});

test('among copies a passage counts in any plan, unless the query names one', () => {
  const { plans, provinces } = readSite(join(import.meta.dirname, '../..'));
  const countsAnywhere = (q: string, category = 'natural'): boolean => {
    const query = { file: '', q, category, expect: [{ planIds: ['x'], text: 'y' }] };
    const judged = judgedAmongCopies(query, plans.map(({ plan }) => plan), provinces); // prettier-ignore
    return judged.expect[0]?.planIds === undefined;
  };
  assert.equal(countsAnywhere('nhãn hiệu tập thể'), true);
  assert.equal(countsAnywhere('114/KH-UBND', 'doc-number'), false);
  assert.equal(countsAnywhere('hội nông dân hai phong làm gì'), false);
  assert.equal(countsAnywhere('nguyen thanh dung ký'), false);
});
