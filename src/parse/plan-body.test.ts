import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clauseText } from '../domain/clause.ts';
import { escapeMarkdown } from '../domain/escape.ts';
import { publishedWords } from '../domain/words.ts';
import { parsePlanBody } from './plan-body.ts';

const parse = (body: string, file = 'plan.mdx') => parsePlanBody(file, body);
const labels = (body: string) => parse(body).text.clauses.map(({ label }) => label);
const rules = (body: string, file?: string) =>
  parse(body, file).diagnostics.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`);

test('parts, numbers and points nest', () => {
  assert.deepEqual(labels('## I. MỤC TIÊU\n\n### 1. Chung\n\na) Một\n\nđ) Hai\n\n### 2. Riêng\n\n## II. NHIỆM VỤ'), [
    'I',
    'I.1',
    'I.1.a',
    'I.1.đ',
    'I.2',
    'II',
  ]);
});

test('bullets are counted by their sign under their parent', () => {
  assert.deepEqual(labels('## I. A\n\n- một\n- hai\n  + cộng\n  + cộng\n\na) điểm\n\n- ba'), [
    'I',
    'I.-1',
    'I.-2',
    'I.-2.+1',
    'I.-2.+2',
    'I.a',
    'I.a.-1',
  ]);
});

test('articles and a programme that restarts its numbers live side by side', () => {
  assert.deepEqual(
    labels('Điều 1. Ban hành\n\nĐiều 2. Hiệu lực\n\n:::title\nCHƯƠNG TRÌNH\n:::\n\n## I. MỤC TIÊU\n\n### 1. Chung'),
    ['Điều 1', 'Điều 2', 'Tên', 'I', 'I.1'],
  );
});

test('a numbered item can be a whole sentence', () => {
  assert.deepEqual(
    parse('## V. BÁO CÁO\n\n1. Định kỳ hằng năm.\n2. Trước ngày 15.').text.clauses.map((clause) => [
      clause.label,
      clauseText(clause),
    ]),
    [
      ['V', 'BÁO CÁO'],
      ['V.1', 'Định kỳ hằng năm.'],
      ['V.2', 'Trước ngày 15.'],
    ],
  );
});

test('a list of points may run a b c d e f', () => {
  assert.deepEqual(labels('## III. A\n\n### 4. B\n\na) x\n\nd) x\n\ne) x\n\nf) x').slice(2), [
    'III.4.a',
    'III.4.d',
    'III.4.e',
    'III.4.f',
  ]);
});

test('a paragraph without number joins the clause before it', () => {
  assert.equal(
    parse('## IV. A\n\n### 5. Sở Y tế\n\nPhối hợp với Sở Tài chính.').text.clauses.at(-1)?.texts.at(-1),
    'Phối hợp với Sở Tài chính.',
  );
});

test('rows of an annex are clauses and lost cells stay empty', () => {
  const { text } = parse(
    ':::annex\nPHỤ LỤC\n\n| TT | Nội dung | Thời gian |\n| --- | --- | --- |\n| 1. | Việc A | 2021 |\n| 2. | Việc B | |\n:::',
  );
  assert.deepEqual(
    text.clauses.map(({ label, marker, texts }) => [label, marker, ...texts]),
    [
      ['PL', '', 'PHỤ LỤC'],
      ['PL.1', '1.', 'Việc A', '2021'],
      ['PL.2', '2.', 'Việc B', ''],
    ],
  );
});

test('a number printed twice keeps both clauses and is reported', () => {
  const body = '## I. A\n\na) một\n\na) hai';
  assert.deepEqual(labels(body), ['I', 'I.a', 'I.a~2']);
  assert.deepEqual(rules(body), ['5:1 clause/repeated-number']);
});

test('adding a clause elsewhere leaves the ids of others alone', () => {
  const ids = (body: string) => parse(body).text.clauses.map(({ id }) => id);
  const before = ids('## I. A\n\na) một\n\n## II. B\n\nb) hai');
  const after = ids('## I. A\n\na) một\n\nb) thêm\n\n## II. B\n\nb) hai');
  assert.deepEqual(
    before.filter((id) => !after.includes(id)),
    [],
  );
});

test('lines count from the top of the file, front matter included', () => {
  assert.deepEqual(rules('---\ntitle: A\n---\n\n:::nowhere\nx\n:::'), ['5:1 plan/unknown-division']);
});

const code: readonly (readonly [name: string, body: string])[] = [
  ['an expression in a sentence', 'a) Sở {process.exit()} Y tế'],
  ['an expression of its own', '{process.exit()}'],
  ['an import', "import x from 'y'"],
  ['a component', '<Chart />'],
  ['a component in a sentence', 'a) Sở <b>Y tế</b>'],
];
for (const [name, body] of code) {
  test(`${name} is an error in .mdx`, () =>
    assert.deepEqual(
      rules(`## I. A\n\n${body}`).map((rule) => rule.split(' ')[1]),
      ['plan/embedded-code'],
    ));
}

test('the same signs are plain text in .md', () => {
  const { text, diagnostics } = parse(
    '## I. A\n\na) Sở {process.exit()} <script>alert(1)</script> *Y tế* [x](y)',
    'plan.md',
  );
  assert.equal(text.clauses[1]?.texts[0], 'Sở {process.exit()} <script>alert(1)</script> *Y tế* [x](y)');
  assert.deepEqual(diagnostics, []);
});

test('MDX that cannot be read is reported with its place, and the text is still read', () => {
  const body = '## I. A\n\na) nhỏ hơn <5';
  assert.deepEqual(rules(body), ['3:13 plan/mdx-syntax']);
  assert.deepEqual(labels(body), ['I', 'I.a']);
});

const table = '| TT | Việc |\n| --- | --- |\n| 1 | A |';
const faults: readonly (readonly [name: string, body: string, rules: readonly string[]])[] = [
  ['a division named like a method', ':::constructor\nx\n:::', ['1:1 plan/unknown-division']],
  ['a heading without marker', '## I. A\n\n## Phần thứ nhất\n\n## II. B', ['3:1 plan/heading-marker']],
  ['a heading that only looks numbered', '## Chương I. A\n\nmột\n\nhai', ['1:1 plan/heading-marker']],
  ['paragraphs before the first clause', 'một\n\nhai\n\n## I. A', ['1:1 plan/text-without-place']],
  ['a second table', `:::annex\nPL\n\n${table}\n\n\n${table}\n:::`, ['9:1 plan/second-table']],
  ['words below a table', `:::annex\nPL\n\n${table}\n\nx\n\n1. y\n:::`, ['8:1 plan/text-after-table']],
  ['a division that is not ended', ':::title\nA\n\n:::closing\nB\n:::', ['4:1 plan/nested-division']],
  ['a character of no width', '## I. A\u200bB', ['1:8 plan/hidden-character']],
  ['a change of direction', '## I. A\n\na) \u202eB', ['3:4 plan/hidden-character']],
  ['a control character', '## I. A\n\na) B\u0007', ['3:5 plan/hidden-character']],
  ['a hidden character written as a reference', '## I. A\n\na) B&#8203;', ['3:1 plan/hidden-character']],
];
for (const [name, body, expected] of faults) test(`${name} is reported`, () => assert.deepEqual(rules(body), expected));

test('a heading in a division needs no marker, and lines may end as on Windows', () =>
  assert.deepEqual(rules(':::title\r\n## KẾ HOẠCH\r\n:::\r\n'), []));

const anyText = fc
  .stringMatching(/^[\p{L}\p{N}\p{P}\p{S} ]*$/u)
  .map((text) => text.normalize('NFC').replaceAll('\uFFFD', '').replace(/\s+/gu, ' ').trim());
for (const file of ['plan.mdx', 'plan.md']) {
  test(`escaped text comes back as it was from ${file}`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: read, diagnostics } = parse(`:::preamble\n${escapeMarkdown(text)}\n:::`, file);
        assert.deepEqual(diagnostics, []);
        assert.equal(read.clauses[0]?.texts[0] ?? '', text);
      }),
    );
  });
}

const line = fc
  .tuple(
    fc.constantFrom('## I. ', '### 1. ', 'a) ', 'đ) ', 'd) ', '- ', '  + ', 'Điều 2. ', '1. ', ''),
    fc.constantFrom('Sở Y tế', '35%', 'hằng năm'),
  )
  .map((parts) => parts.join(''));
test('every word is kept in order, whatever order the markers come in', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const body = ['## IX. ĐẦU', ...lines].join('\n\n');
      const expected = body.replace(/^#+ /gm, '').split(/\s+/u).filter(Boolean);
      assert.deepEqual(
        publishedWords(parse(body).text).map(({ word }) => word),
        expected,
      );
    }),
  );
});
