/** What a reader of the document sees is what the lines say, in the order of the document. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphText, type SourceBlock } from '../../source-text.ts';
import { aDocx, namespaces, p, r, read, rulesOf, table, tc, type DocxParts } from './testing.ts';
import { readDocx } from './read-docx.ts';

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (content: string): string => `<w:r><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></w:r>`;
const tracked = (name: string, content: string): string =>
  `<w:${name} w:id="1" w:author="Nguyễn Văn Mẫu">${content}</w:${name}>`;
const fraction =
  '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>';

const cases: readonly (readonly [what: string, parts: DocxParts | string, lines: readonly string[]])[] = [
  ['a paragraph is a line; empty paragraphs are one empty line', p('Một') + p() + p() + p('Hai'), ['Một', '', 'Hai']],
  ['a break begins a line', p(`${r('Một')}<w:r><w:br/></w:r>${r('Hai')}`), ['Một', 'Hai']],
  ['a tab is a tab', p(`${r('Số:')}<w:r><w:tab/></w:r>${r('/KH-UBND')}`), ['Số:\t/KH-UBND']],
  ['runs that Word parts inside a word are one word', p(r('phá', '<w:b/>') + r('p luật')), ['pháp luật']],
  ['letters of several code points are composed', p('Ti\u00ea\u0301p'), ['Tiếp']],
  ['a line feed in the XML is a space', p(r('Sở\nY tế')), ['Sở Y tế']],
  [
    'a hyphen that does not break is a hyphen, a soft one nothing',
    p('<w:r><w:t>2026</w:t><w:noBreakHyphen/><w:t>2030 kế</w:t><w:softHyphen/></w:r>'),
    ['2026-2030 kế'],
  ],
  [
    'links, smart tags and content controls are looked into',
    p(
      `<w:hyperlink>${r('a')}</w:hyperlink><w:smartTag>${r('b')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('c')}</w:sdtContent></w:sdt>`,
    ),
    ['abc'],
  ],
  [
    'a content control around paragraphs is looked into',
    `<w:sdt><w:sdtContent>${p('Một')}${p('Hai')}</w:sdtContent></w:sdt>`,
    ['Một', 'Hai'],
  ],
  ['text without a paragraph is text', r('Lạc'), ['Lạc']],
  [
    'one alternative is read once',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>mới</w:t></mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['mới'],
  ],
  [
    'the alternative with words is read',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['cũ'],
  ],
  ['a text box follows its paragraph', p(r('Số: 1') + box(p('DỰ THẢO'))) + p('Sau'), ['Số: 1', 'DỰ THẢO', 'Sau']],
  [
    'the result of a field is read, not its code',
    p(field('begin') + code(' DATE ') + field('separate') + r('2026') + field('end')),
    ['2026'],
  ],
  [
    'fields nest',
    p(
      field('begin') +
        code(' IF ') +
        field('begin') +
        code('REF') +
        field('separate') +
        r('x') +
        field('end') +
        field('separate') +
        r('đúng') +
        field('end') +
        r(' rồi'),
    ),
    ['đúng rồi'],
  ],
  [
    'a field that never ends swallows no later paragraph',
    p(field('begin') + code('TOC')) + table(['a', 'b']) + p('Sau'),
    ['a\tb', 'Sau'],
  ],
  ['a formula is one line', p(r('x = ') + fraction), ['x = a/b']],
  [
    'letters of symbol fonts are letters',
    p(
      `${r('35')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r('\uf0e0', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')}`,
    ),
    ['35≥→'],
  ],
  ['an unknown symbol is a lost letter', p('<w:r><w:sym w:font="Webdings" w:char="F041"/></w:r>'), ['\ufffd']],
  [
    'insertions and moves are accepted',
    p(
      tracked('ins', r('mới ')) +
        tracked('del', '<w:r><w:delText>cũ</w:delText></w:r>') +
        tracked('moveFrom', r('đi')) +
        tracked('moveTo', r('đến')),
    ),
    ['mới đến'],
  ],
  ['a paragraph whose mark is deleted joins the next', p('Sở ', '<w:rPr><w:del/></w:rPr>') + p('Y tế'), ['Sở Y tế']],
  [
    'a deleted paragraph leaves nothing',
    p(tracked('del', '<w:r><w:delText>cũ</w:delText></w:r>'), '<w:rPr><w:del/></w:rPr>') + p('mới'),
    ['mới'],
  ],
  ['hidden text is left out', p(r('thấy') + r(' ẩn', '<w:vanish/>')), ['thấy']],
  ['capitals that are only drawn stay small', p(r('Điều 1', '<w:caps/>')), ['Điều 1']],
  [
    'old letters are told by their font',
    p(
      r('KÕ ho¹ch ', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>') +
        r('tØnh', '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>') +
        r(' Vieät', '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>') +
        r(' Nam'),
    ),
    ['Kế hoạch TỈNH Việt Nam'],
  ],
  [
    'Unicode in an old font stays as it is',
    p(r('Kế hoạch', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
    ['Kế hoạch'],
  ],
  ['a row is a line with tabs', table(['TT', 'Nhiệm vụ', ''], ['1', '', 'Sở Y tế']), ['TT\tNhiệm vụ', '1\t\tSở Y tế']],
  [
    'a row with paragraphs in a cell has a line for each',
    table([tc(p('UBND TỈNH') + p('SỞ Y TẾ')), 'CỘNG HÒA']),
    ['UBND TỈNH', 'SỞ Y TẾ', 'CỘNG HÒA'],
  ],
  [
    'merged columns keep the tabs of the grid',
    table([tc('Nhóm', '<w:gridSpan w:val="2"/>'), 'Cuối'], ['1', '2', '3']),
    ['Nhóm\t\tCuối', '1\t2\t3'],
  ],
  [
    'a table of one cell around a table is a frame',
    table([tc(p('Trên') + table(['a', 'b']) + p('Dưới'))]),
    ['Trên', 'a\tb', 'Dưới'],
  ],
  [
    'a deleted row is left out',
    `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${tc('cũ')}</w:tr><w:tr>${tc('mới')}</w:tr></w:tbl>`,
    ['mới'],
  ],
  [
    'notes stand at the end under the mark of the text',
    {
      body: p(
        `${r('Hải Phòng')}<w:r><w:endnoteReference w:id="3"/></w:r>${r(', Huế')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p('Chú hai')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${p('Chú một') + p('dòng sau')}</w:endnote>`,
    },
    ['Hải Phòng[1], Huế[2]', '[1] Chú một', 'dòng sau', '[2] Chú hai'],
  ],
  [
    "a prefix of one's own is only a prefix",
    {
      body: '',
      files: {
        'word/document.xml': `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>Chặt</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
      },
    },
    ['Chặt'],
  ],
];
for (const [what, parts, lines] of cases) test(what, () => assert.deepEqual(read(parts).lines, lines));

const looks: readonly (readonly [what: string, parts: DocxParts | string, look: object | undefined])[] = [
  ['all runs bold', p(r('Một ', '<w:b/>') + r('hai', '<w:b/>')), { isBold: true }],
  ['some runs bold', p(r('Một ', '<w:b/>') + r('hai')), undefined],
  [
    'bold that a style says and a run takes back',
    {
      body: p(r('a', '<w:b w:val="0"/>'), '<w:pStyle w:val="B"/>'),
      styles: '<w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>',
    },
    undefined,
  ],
  ['centred italic', p(r('a', '<w:i/>'), '<w:jc w:val="center"/>'), { isItalic: true, isCentred: true }],
  [
    'a heading by the style it is based on',
    {
      body: p('a', '<w:pStyle w:val="C"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="H"/></w:style>',
    },
    { isCentred: true, headingLevel: 2 },
  ],
  ['the edge of the first line', p('a', '<w:ind w:left="720" w:hanging="360"/>'), { indent: 18 }],
];
for (const [what, parts, look] of looks) {
  test(`look: ${what}`, () => {
    const [block] = read(parts).blocks ?? [];
    assert.deepEqual(block?.kind === 'paragraph' ? block.look : block, look);
  });
}

test('cells merged downwards are one cell, and columns that a row lacks an empty one', () => {
  const { lines, blocks } = read(
    `<w:tbl><w:tr>${tc('Sở', '<w:vMerge w:val="restart"/>')}${tc('x')}</w:tr>` +
      `<w:tr>${tc(p(), '<w:vMerge/>')}${tc('y')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('z')}</w:tr></w:tbl>`,
  );
  assert.deepEqual(lines, ['Sở\tx', '\ty', '\tz']);
  assert.deepEqual(cellsOf(lines, blocks?.[0]), [['Sở 1×2', 'x 1×1'], ['y 1×1'], [' 1×1', 'z 1×1']]);
});

test('tables inside a cell become paragraphs of the cell, and are told', () => {
  const source = read(table([tc(p('Trên') + table(['a', 'b'])), 'phải']));
  assert.deepEqual(cellsOf(source.lines, source.blocks?.[0]), [['Trên|a|b 1×1', 'phải 1×1']]);
  assert.deepEqual(rulesOf(source), ['docx/nested-table']);
});

test('every line is where its spans say, also in rows', () => {
  const { lines, blocks = [] } = read(p('Một') + table(['a', '', 'c']) + p(`${r('Hai')}<w:r><w:br/></w:r>${r('ba')}`));
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().flatMap(({ paragraphs }) => paragraphs) : [block],
  );
  assert.deepEqual(
    texts.map(({ spans }) => paragraphText(lines, spans)),
    ['Một', 'a', 'c', 'Hai ba'],
  );
});

test('a note is marked as a note', () => {
  const { blocks } = read({
    body: p('<w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r>'),
    footnotes: `<w:footnote w:id="1">${p('b')}</w:footnote>`,
  });
  assert.deepEqual(
    blocks?.map((block) => block.kind === 'paragraph' && block.isNote),
    [undefined, true],
  );
});

const told: readonly (readonly [what: string, parts: DocxParts | string, rule: string, problem: RegExp])[] = [
  [
    'deleted words, without their author',
    p(r('a') + tracked('del', '<w:r><w:delText>cũ</w:delText></w:r>')),
    'docx/tracked-changes',
    /^Taken as accepted: 1 deletion by tracked changes: "cũ"\.$/u,
  ],
  ['hidden words', p(r('a') + r('ẩn', '<w:vanish/>')), 'docx/hidden-text', /"ẩn"/u],
  [
    'headers, without page numbers',
    { body: p('a'), header: p(r('Mật ') + '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>') },
    'docx/header-footer',
    /: "Mật"\.$/u,
  ],
  ['comments', p('<w:r><w:t>a</w:t><w:commentReference w:id="1"/></w:r>'), 'docx/comment', /1 comment/u],
  ['pictures', p('<w:r><w:t>a</w:t><w:drawing><pic:pic/></w:drawing></w:r>'), 'docx/picture', /1 picture/u],
  [
    'fields that compute words',
    p(r('a') + field('begin') + code('EQ \\f(1,2)') + field('end')),
    'docx/unread-field',
    /EQ/u,
  ],
  [
    'text kept in another format',
    `${p('a')}<w:altChunk r:id="x" xmlns:r="y"/>`,
    'docx/outside-part',
    /another format/u,
  ],
  ['macros', { body: p('a'), files: { 'word/vbaProject.bin': 'x' } }, 'docx/macros', /never run/u],
  [
    'paths that leave the file',
    { body: p('a'), files: { '../../x.xml': 'x' } },
    'docx/zip-path',
    /\.\.\/\.\.\/x\.xml/u,
  ],
  [
    'letters of an old encoding without its font',
    p('Céng hoµ x· héi chñ nghÜa ViÖt Nam'),
    'docx/legacy-letters',
    /TCVN3/u,
  ],
];
for (const [what, parts, rule, problem] of told) {
  test(`the report tells ${what}`, () => {
    const [diagnostic, ...others] = read(parts).diagnostics;
    assert.equal(diagnostic?.rule, rule);
    assert.match(diagnostic.problem, problem);
    assert.deepEqual(others, []);
  });
}

test('headers that hold only the number of the page need no report', () => {
  const page = p(field('begin') + code('PAGE') + field('separate') + r('7') + field('end'));
  assert.deepEqual(rulesOf(read({ body: p('a'), header: page })), []);
});

test('a document of pictures names the way to its words', () => {
  const [diagnostic] = readDocx(
    'kh.docx',
    aDocx({ body: p('<w:r><w:drawing><pic:pic/></w:drawing></w:r>') }),
  ).diagnostics;
  assert.deepEqual(diagnostic, {
    rule: 'docx/no-text',
    severity: 'error',
    place: { file: 'kh.docx', line: 1, column: 1 },
    problem: 'The document holds pictures and no text, perhaps the scan of a paper.',
    advice: 'Save it as PDF, run `ocrmypdf -l vie` on that file, and import the result.',
  });
});

test('comments and processing instructions of the XML are no text', () => {
  const document = `<?xml version="1.0"?><!-- a --><w:document ${namespaces}><w:body><?b c?>${p('d')}</w:body></w:document>`;
  assert.deepEqual(read({ body: '', files: { 'word/document.xml': document } }).lines, ['d']);
});

/** "text colSpan×rowSpan" of each cell; its paragraphs parted by a bar. */
function cellsOf(lines: readonly string[], block: SourceBlock | undefined): readonly (readonly string[])[] {
  if (block?.kind !== 'table') return [];
  return block.rows.map((row) =>
    row.map(
      ({ paragraphs, colSpan, rowSpan }) =>
        `${paragraphs.map(({ spans }) => paragraphText(lines, spans)).join('|')} ${colSpan}×${rowSpan}`,
    ),
  );
}
