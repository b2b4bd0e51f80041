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

const table = '| TT | Việc |\n| --- | --- |\n| 1 | A |';
const shapes: readonly (readonly [name: string, body: string, labels: readonly string[]])[] = [
  [
    'a decision can hold the whole scheme inside an article',
    'Điều 1. Phê duyệt:\n\n## I. A\n\n### 2. B\n\na) x\n\nĐiều 2. Hiệu lực',
    ['Điều 1', 'Điều 1.I', 'Điều 1.I.2', 'Điều 1.I.2.a', 'Điều 2'],
  ],
  [
    'chapters hold sections and articles',
    '## Chương I\n\n## Mục 1. A\n\nĐiều 1: x\n\n## CHƯƠNG 2. B\n\nĐiều 1a. y',
    ['Chương 1', 'Chương 1.Mục 1', 'Chương 1.Mục 1.Điều 1', 'Chương 2', 'Chương 2.Điều 1a'],
  ],
  [
    'parts with names hold lettered parts, and C after B is a letter',
    '## PHẦN THỨ NHẤT\n\n## A. a\n\n## I. b\n\n## B. c\n\n## C. d\n\n## Phần II: e\n\n## I. f',
    ['Phần 1', 'Phần 1.A', 'Phần 1.A.I', 'Phần 1.B', 'Phần 1.C', 'Phần 2', 'Phần 2.I'],
  ],
  ['I. after H. is a letter', '## H. a\n\n## I. b\n\n## I. c', ['H', 'chữ I', 'chữ I.I']],
  ['I. below H. is a part where G. has parts', '## G. a\n\n## I. b\n\n## H. c\n\n## I. d', ['G', 'G.I', 'H', 'H.I']],
  [
    'numbers go four deep, with other stops',
    '## II/ A\n\n1) b\n\n1.1. c\n\n1.1.1 d\n\n1.1.1.1. e\n\na/. f\n\n(i) g\n\n1.2/ h',
    ['II', 'II.1', 'II.1.1', 'II.1.1.1', 'II.1.1.1.1', 'II.1.1.1.1.a', 'II.1.1.1.1.a.(i)', 'II.1.2'],
  ],
  [
    'a bullet inside a bullet is below it, whatever its sign',
    '## I. A\n\n- a\n  - b\n    + c\n      - d\n  - e\n- f\n\n• g',
    ['I', 'I.-1', 'I.-1.-1', 'I.-1.-1.+1', 'I.-1.-1.+1.-1', 'I.-1.-2', 'I.-2', 'I.-3'],
  ],
  [
    'a table belongs to the clause above it, and words below it are a clause',
    `## I. A\n\n1. b\n\n${table}\n\nc\n\n${table}\n\n2. d`,
    ['I', 'I.1', 'I.1.bảng 1', 'I.1.bảng 1.1', 'I.1.đoạn 1', 'I.1.bảng 2', 'I.1.bảng 2.1', 'I.2'],
  ],
  [
    'an annex can hold tables, words, parts and numbers',
    `:::annex\nPL\n\n${table}\n\na\n\n${table}\n\n1. b\n\na) c\n\n## II. d\n\n1. e\n:::`,
    ['PL', 'PL.1', 'PL.đoạn 1', 'PL.bảng 2', 'PL.bảng 2.1', 'PL.khoản 1', 'PL.khoản 1.a', 'PL.II', 'PL.II.1'],
  ],
  ['a table before every clause', `${table}\n\nA\n\n## I. B`, ['bảng 1', 'bảng 1.1', 'đoạn 1', 'I']],
  [
    'bullets of a preamble stand below its paragraph',
    ':::preamble\nCăn cứ:\n\n- Luật A;\n\nQUYẾT ĐỊNH:\n:::',
    ['Mở đầu.1', 'Mở đầu.1.-1', 'Mở đầu.2'],
  ],
  [
    'footnotes keep their marks',
    ':::notes\n[1] a\n\n(*) b\n\n2 c\n:::',
    ['Chú thích', 'Chú thích.1', 'Chú thích.đoạn 1', 'Chú thích.2'],
  ],
];
for (const [name, body, expected] of shapes) {
  test(name, () => {
    const { text, diagnostics } = parse(body);
    assert.deepEqual(
      text.clauses.map(({ label }) => label),
      expected,
    );
    assert.deepEqual(diagnostics, []);
  });
}

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

const faults: readonly (readonly [name: string, body: string, rules: readonly string[]])[] = [
  ['a division named like a method', ':::constructor\nx\n:::', ['1:1 plan/unknown-division']],
  ['a heading without marker', '## I. A\n\n## Phần đầu\n\n## II. B', ['3:1 plan/heading-marker']],
  ['a heading that only looks numbered', '## Chương trình I. A\n\nmột\n\nhai', ['1:1 plan/heading-marker']],
  ['paragraphs before the first clause', 'một\n\nhai\n\n## I. A', ['1:1 plan/text-without-place']],
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

/** A block as the file has it, with the words that it publishes. */
interface Block {
  readonly source: string;
  readonly words: string;
}

const phrase = fc.constantFrom('Sở Y tế', '35%', 'hằng năm', 'Tổng cộng', 'I. Kinh tế', '1.000 hộ', '20.1');
const marker = fc.constantFrom(
  ...['Phần I.', 'PHẦN THỨ HAI', 'Chương 2', 'Mục 1.', 'Tiểu mục 2.', 'A.', 'B.', 'C.', 'H.', 'I.', 'II.', 'V)'],
  ...['Điều 1.', 'Điều 3a:', '1.', '1.1.', '2.1.1', '3/', 'a)', 'đ)', 'd/.', '(1)', '(i)', '•', '–', '[1]', '(*)'],
);
const paragraph = fc
  .tuple(fc.constantFrom('## ', ''), fc.oneof(marker, fc.constant('')), phrase)
  .map(([sign, mark, text]): Block => {
    const words = `${mark} ${text}`.trim();
    return { source: `${sign}${words}`, words };
  });
const list = fc
  .array(fc.tuple(fc.constantFrom('-', '+', '*', '1.'), phrase), { minLength: 1, maxLength: 4 })
  .map((items): Block => {
    const lines = items.map((item, depth) => `${'   '.repeat(depth)}${item.join(' ')}`);
    return { source: lines.join('\n'), words: lines.join(' ') };
  });
const cell = fc.oneof(fc.constantFrom('', '1', '2', '2.1', 'I', 'C', '-', '+', 'a)', '(1)'), phrase);
const anyTable = fc.tuple(
  fc.tuple(fc.constantFrom('TT', '', 'Việc'), phrase, phrase),
  fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }),
);
const tableBlock = anyTable.map(([head, rows]): Block => {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return { source: lines.join('\n'), words: [head, ...rows].flat().join(' ') };
});
const block = fc.oneof({ arbitrary: paragraph, weight: 5 }, list, tableBlock);
const joined = (blocks: readonly Block[]): Block => ({
  source: blocks.map(({ source }) => source).join('\n\n'),
  words: blocks.map(({ words }) => words).join(' '),
});
const division = fc
  .tuple(
    fc.constantFrom('letterhead', 'title', 'preamble', 'annex', 'notes', 'recipients', 'closing'),
    fc.array(block, { minLength: 1, maxLength: 8 }).map(joined),
  )
  .map(([name, { source, words }]): Block => ({ source: `:::${name}\n${source}\n:::`, words }));
const anyPlan = fc.array(fc.oneof({ arbitrary: block, weight: 4 }, division)).map(joined);

for (const file of ['plan.mdx', 'plan.md']) {
  test(`whatever ${file} holds, every word is kept in order, and no two clauses share an address`, () => {
    fc.assert(
      fc.property(anyPlan, ({ source, words }) => {
        const { text } = parse(source, file);
        assert.deepEqual(
          publishedWords(text).map(({ word }) => word),
          words.split(/\s+/u).filter(Boolean),
        );
        const { clauses } = text;
        assert.equal(new Set(clauses.map(({ id }) => id)).size, clauses.length);
        assert.equal(new Set(clauses.map(({ label }) => label)).size, clauses.length);
      }),
    );
  });
}

test('a clause stands below the one before it or below one of those around that: a page can draw it as a tree', () => {
  fc.assert(
    fc.property(anyPlan, ({ source }) => {
      let around: string[] = [];
      for (const { id, parentId } of parse(source).text.clauses) {
        assert.ok(parentId === undefined || around.includes(parentId));
        around = [...around.slice(0, parentId === undefined ? 0 : around.indexOf(parentId) + 1), id];
      }
    }),
  );
});

test('parts nest in the article of a decision that holds them; the next article ends them', () => {
  assert.deepEqual(
    labels('Điều 1. Phê duyệt Đề án:\n\n## Phần I\n\n### I. MỤC TIÊU\n\n## Phần II\n\nĐiều 2. Hiệu lực.'),
    ['Điều 1', 'Điều 1.Phần 1', 'Điều 1.Phần 1.I', 'Điều 1.Phần 2', 'Điều 2'],
  );
});

test('chapters of a regulation end the articles above them', () => {
  assert.deepEqual(labels('## Chương I\n\nĐiều 1. Một.\n\n## Chương II\n\nĐiều 2. Hai.'), [
    'Chương 1',
    'Chương 1.Điều 1',
    'Chương 2',
    'Chương 2.Điều 2',
  ]);
});
