/** Numbers that Word generates are the words that a reader sees. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from './number-format.ts';
import { item, lvl, num, numbering, p, r, read, rulesOf, table, tc, type DocxParts } from './testing.ts';

const formats: readonly (readonly [format: string, value: number, written: string | undefined])[] = [
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['lowerLetter', 5, 'e'],
  ['upperLetter', 28, 'BB'],
  ['lowerRoman', 49, 'xlix'],
  ['upperRoman', 4, 'IV'],
  ['upperRoman', 0, '0'], // nothing in Roman numerals
  ['lowerLetter', 999_999_999, '999999999'], // the letter would be repeated without end
  ['none', 3, ''],
  ['klingon', 3, undefined],
];
for (const [format, value, written] of formats) {
  test(`${value} as ${format} is ${String(written)}`, () => assert.equal(formatNumber(format, value), written));
}

const outline =
  lvl(0, 'upperRoman', '%1.') +
  lvl(1, 'decimal', '%2.') +
  lvl(2, 'decimal', '%2.%3.') +
  lvl(3, 'lowerLetter', '%4)') +
  lvl(4, 'bullet', '-');
const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
const startAt = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const style = (id: string, content: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;
const listOf = (id: number, level?: number): string =>
  `<w:pPr><w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr></w:pPr>`;
const styled = (id: string, direct = ''): string => p('x', `<w:pStyle w:val="${id}"/>${direct}`);

const cases: readonly (readonly [what: string, parts: DocxParts, markers: readonly string[]])[] = [
  [
    'levels count on and restart below a higher one',
    {
      body: ([0, 1, 2, 2, 3, 3, 1, 2, 0, 1] as const).map((level) => item('x', 1, level)).join(''),
      numbering: numbering(outline),
    },
    ['I.', '1.', '1.1.', '1.2.', 'a)', 'b)', '2.', '2.1.', 'II.', '1.'],
  ],
  [
    'letters go a b c d e f',
    { body: item('x', 1, 3).repeat(6), numbering: numbering(outline) },
    ['a)', 'b)', 'c)', 'd)', 'e)', 'f)'],
  ],
  [
    'a higher level that is skipped has had its first number',
    { body: item('x', 1, 2) + item('x', 1, 1), numbering: numbering(outline) },
    ['1.1.', '2.'],
  ],
  [
    'a level that is skipped after a restart shows its first number and keeps it',
    { body: item('x', 1, 1) + item('x', 1) + item('x', 1, 2) + item('x', 1, 1), numbering: numbering(outline) },
    ['1.', 'II.', '1.1.', '1.'],
  ],
  [
    'lists of one abstract list count on',
    { body: item('x', 1) + item('x', 2) + item('x', 1), numbering: numbering(outline) + num(2, 1) },
    ['I.', 'II.', 'III.'],
  ],
  [
    'an overridden start counts once',
    {
      body: item('x', 1) + item('x', 2) + item('x', 2) + item('x', 1),
      numbering: numbering(outline) + num(2, 1, startAt(0, 5)),
    },
    ['I.', 'V.', 'VI.', 'VII.'],
  ],
  [
    'an overridden level has its own format',
    {
      body: item('x', 1) + item('x', 2),
      numbering:
        numbering(outline) + num(2, 1, `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '%1/')}</w:lvlOverride>`),
    },
    ['I.', '2/'],
  ],
  [
    'legal numbers show the levels above in digits',
    {
      body: item('x', 1) + item('x', 1, 1),
      numbering: numbering(lvl(0, 'upperRoman', 'Phần %1') + lvl(1, 'decimalZero', '%1.%2', '<w:isLgl/>')),
    },
    ['Phần I', '1.01'],
  ],
  [
    'a level may restart below a chosen level only',
    {
      body: [0, 1, 2, 1, 2, 0, 2].map((level) => item('x', 1, level)).join(''),
      numbering: numbering(
        lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%2.') + lvl(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
      ),
    },
    ['1.', '1.', 'a)', '2.', 'b)', '2.', 'a)'],
  ],
  [
    'a level may never restart',
    {
      body: item('x', 1) + item('x', 1, 1) + item('x', 1) + item('x', 1, 1),
      numbering: numbering(lvl(0, 'decimal', 'Chương %1') + lvl(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')),
    },
    ['Chương 1', 'Điều 1.', 'Chương 2', 'Điều 2.'],
  ],
  [
    'a level without number shows its words',
    { body: item('x', 1), numbering: numbering(lvl(0, 'none', 'Căn cứ:')) },
    ['Căn cứ:'],
  ],
  [
    'typed bullets are kept, drawn ones are dashes',
    {
      body: item('x', 1) + item('x', 2) + item('x', 3),
      numbering: numbering(
        lvl(0, 'bullet', '+'),
        lvl(0, 'bullet', '\uf0b7', symbol),
        lvl(0, 'bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr>'),
      ),
    },
    ['+', '-', '-'],
  ],
  [
    'an unknown format counts in digits',
    { body: item('x', 1), numbering: numbering(lvl(0, 'klingon', '%1.')) },
    ['1.'],
  ],
  [
    'list 0 takes a paragraph out of the list of its style',
    {
      body: styled('L') + styled('L', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('L'),
      styles: style('L', listOf(1)),
      numbering: numbering(outline),
    },
    ['I.', '', 'II.'],
  ],
  [
    'a style gets its level from the list that names it',
    {
      body: styled('A') + styled('B'),
      styles: style('A', listOf(1)) + style('B', listOf(1)),
      numbering: numbering(
        lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="A"/>') + lvl(1, 'decimal', '%2.', '<w:pStyle w:val="B"/>'),
      ),
    },
    ['I.', '1.'],
  ],
  [
    'a style inherits the list of the style it is based on',
    {
      body: styled('A') + styled('B'),
      styles:
        style('A', listOf(1, 0)) +
        style('B', '<w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'),
      numbering: numbering(outline),
    },
    ['I.', '1.'],
  ],
  [
    'styles that are based on each other in a circle end',
    {
      body: styled('A'),
      styles: style('A', `<w:basedOn w:val="B"/>${listOf(1)}`) + style('B', '<w:basedOn w:val="A"/>'),
      numbering: numbering(outline),
    },
    ['I.'],
  ],
  [
    'a list may take its levels from a numbering style',
    {
      body: item('x', 9),
      styles: `<w:style w:type="numbering" w:styleId="N">${listOf(1)}</w:style>`,
      numbering: `${numbering(outline)}<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="N"/></w:abstractNum>${num(9, 8)}`,
    },
    ['I.'],
  ],
  [
    'a deleted paragraph does not count',
    {
      body:
        item('x', 1) +
        p(
          '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>',
          '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
        ) +
        item('x', 1),
      numbering: numbering(outline),
    },
    ['I.', 'II.'],
  ],
  [
    'lists count through tables, but not through text boxes',
    {
      body:
        item('x', 1) +
        table([tc(item('x', 1))]) +
        p(`${r('x')}<w:r><w:txbxContent>${item('x', 1)}</w:txbxContent></w:r>`) +
        item('x', 1),
      numbering: numbering(outline),
    },
    ['I.', 'II.', '', 'I.', 'III.'],
  ],
];
for (const [what, parts, markers] of cases) {
  test(what, () => {
    assert.deepEqual(
      read(parts).lines.map((line) => line.replace(/ ?x$/u, '')),
      markers,
    );
  });
}

test('a list may set nothing between number and text', () => {
  assert.deepEqual(
    read({ body: item('x', 1), numbering: numbering(lvl(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')) }).lines,
    ['1.x'],
  );
});

test('generated numbers are told once, with the numbers', () => {
  const { diagnostics } = read({ body: item('x', 1).repeat(3), numbering: numbering(outline) });
  assert.deepEqual(
    diagnostics.map(({ rule, problem }) => [rule, problem]),
    [['docx/generated-number', 'Written out: numbers or bullets that Word generates, of 3 paragraphs (I. II. III.).']],
  );
});

test('bullets that a font draws, and formats that are not known, are told', () => {
  const list = numbering(lvl(0, 'bullet', '\uf0b7', symbol), lvl(0, 'klingon', '%1.'));
  assert.deepEqual(rulesOf(read({ body: item('x', 1) + item('x', 2), numbering: list })), [
    'docx/generated-number',
    'docx/bullet-glyph',
    'docx/number-format',
  ]);
});
