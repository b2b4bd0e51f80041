import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paragraphText } from '../../source-text.ts';
import type { SourceBlock, SourceText } from '../../source-text.ts';
import { readPdf } from './read-pdf.ts';
import { makePdf } from './testing/make-pdf.ts';
import type { TestOptions, TestPage, TestText } from './testing/make-pdf.ts';

async function read(pages: readonly TestPage[], options?: TestOptions): Promise<SourceText> {
  return await readPdf('plan.pdf', makePdf(pages, options));
}

/** Lines of text from the top down, 10 points high, 80 letters to a full line of 400 points. */
function lines(texts: readonly string[], { x = 100, y = 100 } = {}): TestText[] {
  return texts.map((text, index) => ({ x, y: y + 14 * index, text }));
}

/** Blocks in short: a paragraph is its text, a table its rows of cells. */
function outline({ lines: all, blocks }: SourceText): (string | string[][])[] {
  const textOf = (block: SourceBlock): string | string[][] =>
    block.kind === 'paragraph'
      ? paragraphText(all, block.spans)
      : block.rows.map((row) =>
          row.map(({ paragraphs }) => paragraphs.map((p) => paragraphText(all, p.spans)).join('¶')),
        );
  return (blocks ?? []).map(textOf);
}

function omitted({ lines: all, omissions }: SourceText): string[] {
  return omissions.map(({ line, start, end, reason }) => `${reason}: ${all[line - 1]?.slice(start, end) ?? ''}`);
}

const full = 'Các sở, ban, ngành và Ủy ban nhân dân các xã, phường tổ chức thực hiện các việc';
/** Middle of a page whose widest line is the full one. */
const middle = 100 + (full.length * 5) / 2;

test('letters set in several fonts join to words by the gaps between them', async () => {
  const source = await read([
    {
      texts: [
        { x: 100, y: 100, text: 'b' },
        { x: 105, y: 100, text: 'ả', font: 'Other' },
        { x: 110, y: 100, text: 'o' },
        { x: 118, y: 100, text: 'đảm' },
      ],
    },
  ]);
  assert.deepEqual(source.lines, ['bảo đảm']);
});

test('a letter printed into the gap of another piece stands in its place', async () => {
  const source = await read([
    {
      texts: [
        { x: 100, y: 100, text: 't nh' },
        { x: 105, y: 100, text: 'ỉ', font: 'Other' },
      ],
    },
  ]);
  assert.deepEqual(source.lines, ['tỉnh']);
});

test('letters come out as NFC, joined letters apart, without soft hyphens and odd spaces', async () => {
  const source = await read([{ texts: [{ x: 100, y: 100, text: 'te\u0302\u0301ng\u00A0\uFB01le' }] }]);
  assert.deepEqual(source.lines, ['t\u1EBFng file']);
});

test('lines join to paragraphs; short lines, marks and indents begin anew', async () => {
  const texts = lines([
    full,
    'được giao.',
    `- ${full.slice(0, 76)}`,
    'trong năm.',
    full,
    'kinh tế',
    '- Báo cáo kết quả',
  ]);
  const source = await read([{ texts }]);
  assert.deepEqual(outline(source), [
    `${full} được giao.`,
    `- ${full.slice(0, 76)} trong năm.`,
    `${full} kinh tế`,
    '- Báo cáo kết quả',
  ]);
});

test('a dash at the start of a wrapped line is no mark of a point', async () => {
  const texts = [{ x: 130, y: 100, text: full.slice(0, 74) }, ...lines(['- xã hội của tỉnh', 'Kết thúc.'], { y: 114 })];
  const source = await read([{ texts: [...texts, ...lines([full], { y: 300 })] }]);
  assert.equal(outline(source)[0], `${full.slice(0, 74)} - xã hội của tỉnh`);
});

test('a date that stands on a line of its own, in letters recognised as smaller, ends the sentence above', async () => {
  const sentence = 'Các sở, ban, ngành gửi báo cáo kết quả trước ngày';
  const date = { x: 100, y: 114, text: '15/12/2026.', size: 8 };
  const source = await read([{ texts: [...lines([sentence]), date, ...lines([full], { y: 300 })] }]);
  assert.equal(outline(source)[0], `${sentence} 15/12/2026.`);
});

test('running heads and page numbers are left out, and a sentence goes on over the page end', async () => {
  const page = (number: number, texts: readonly string[]): TestPage => ({
    texts: [
      { x: 200, y: 40, text: `CÔNG BÁO/Số ${String(number + 7)}` },
      ...lines(texts),
      { x: 300, y: 770, text: `- ${String(number)} -` },
    ],
  });
  const source = await read([page(1, [full]), page(2, ['được giao.', full]), page(3, ['hết.'])]);
  assert.deepEqual(outline(source), [`${full} được giao.`, `${full} hết.`]);
  assert.deepEqual(omitted(source).slice(0, 3), [
    'running-head: CÔNG BÁO/Số 8',
    'page-number: - 1 -',
    'running-head: CÔNG BÁO/Số 9',
  ]);
  assert.deepEqual(source.pages?.slice(0, 3), [1, 1, 2]);
});

test('the note of a digital signature is left out', async () => {
  const stamp = ['Ký bởi: VĂN PHÒNG', 'Ngày ký: 2026-05-27 07:55:25 +07:00'].map((text, index) => ({
    x: 400,
    y: 60 + 9 * index,
    text,
    size: 7,
  }));
  const source = await read([{ texts: [...stamp, ...lines([full])] }]);
  assert.deepEqual(omitted(source), [
    'signing-stamp: Ký bởi: VĂN PHÒNG',
    'signing-stamp: Ngày ký: 2026-05-27 07:55:25 +07:00',
  ]);
  assert.deepEqual(outline(source), [full]);
});

test('a letterhead set side by side is one row of two cells', async () => {
  const texts = [
    { x: 100, y: 60, text: 'ỦY BAN NHÂN DÂN' },
    { x: 300, y: 60, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { x: 120, y: 74, text: 'Số: 12/KH-UBND' },
    { x: 330, y: 74, text: 'Độc lập - Tự do - Hạnh phúc' },
    { x: middle - 20, y: 110, text: 'KẾ HOẠCH' },
    ...lines([full], { y: 140 }),
  ];
  assert.deepEqual(outline(await read([{ texts }])), [
    [['ỦY BAN NHÂN DÂN¶Số: 12/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶Độc lập - Tự do - Hạnh phúc']],
    'KẾ HOẠCH',
    full,
  ]);
});

test('recipients and signature side by side are two cells, whatever lines they stand on', async () => {
  const texts = [
    ...lines([full], { y: 100 }),
    { x: 350, y: 140, text: 'TM. ỦY BAN NHÂN DÂN' },
    { x: 100, y: 147, text: 'Nơi nhận:' },
    { x: 375, y: 154, text: 'CHỦ TỊCH' },
    { x: 100, y: 161, text: '- Lưu: VT.' },
    { x: 370, y: 230, text: 'Trần Văn A' },
  ];
  const table = [['Nơi nhận:¶- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN¶CHỦ TỊCH¶Trần Văn A']];
  assert.deepEqual(outline(await read([{ texts }])), [full, table]);
});

test('a table without ruled lines is read by the blanks between its columns', async () => {
  const rows = ['1', '2', '3'].flatMap((number, index) => [
    { x: 100, y: 100 + 40 * index, text: number },
    { x: 130, y: 100 + 40 * index, text: 'Xây dựng cơ sở dữ liệu về' },
    { x: 130, y: 114 + 40 * index, text: 'đất đai và nhà ở của tỉnh' },
    { x: 280, y: 100 + 40 * index, text: 'Sở Tài chính' },
  ]);
  const row = (number: string) => [number, 'Xây dựng cơ sở dữ liệu về đất đai và nhà ở của tỉnh', 'Sở Tài chính'];
  assert.deepEqual(outline(await read([{ texts: rows }])), [[row('1'), row('2'), row('3')]]);
});

/** A table of columns at 100, 140, 320 and 500; `rows` are heights. */
function rulings(
  top: number,
  rows: readonly number[],
  merged: readonly number[] = [],
): (readonly [number, number, number, number])[] {
  const ys = rows.reduce<number[]>((edges, height) => [...edges, (edges.at(-1) ?? 0) + height], [top]);
  const bottom = ys.at(-1) ?? top;
  const uprights = rows.flatMap((height, row) => {
    const y = ys[row] ?? 0;
    return (merged.includes(row) ? [] : [140, 320]).map((x) => [x, y, x, y + height] as const);
  });
  return [...ys.map((y) => [100, y, 500, y] as const), [100, top, 100, bottom], [500, top, 500, bottom], ...uprights];
}

test('a ruled table keeps merged rows; a row that runs over the page end is one row, its head printed once', async () => {
  const head = (y: number): TestText[] => [
    { x: 110, y, text: 'TT' },
    { x: 150, y, text: 'Nhiệm vụ' },
    { x: 330, y, text: 'Chủ trì' },
  ];
  const source = await read([
    {
      rulings: rulings(600, [20, 20, 40], [1]),
      texts: [
        ...head(615),
        { x: 110, y: 635, text: 'I. Số hóa' },
        { x: 110, y: 660, text: '1' },
        { x: 150, y: 660, text: 'Xây dựng cơ sở dữ liệu' },
        { x: 330, y: 660, text: 'Sở Tài chính' },
      ],
    },
    {
      rulings: rulings(60, [20, 20, 20]),
      texts: [
        ...head(75),
        { x: 150, y: 95, text: 'đất đai' },
        { x: 110, y: 115, text: '2' },
        { x: 150, y: 115, text: 'Đào tạo' },
      ],
    },
  ]);
  assert.deepEqual(outline(source), [
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['I. Số hóa'],
      ['1', 'Xây dựng cơ sở dữ liệu đất đai', 'Sở Tài chính'],
      ['2', 'Đào tạo', ''],
    ],
  ]);
  assert.deepEqual(omitted(source), ['repeated-head: TT', 'repeated-head: Nhiệm vụ', 'repeated-head: Chủ trì']);
  const table = source.blocks?.[0];
  assert.equal(table?.kind === 'table' ? table.rows[1]?.[0]?.colSpan : 0, 3);
});

test('tags give paragraphs, headings and the cells of a table without ruled lines', async () => {
  const texts = [
    ...lines(['I. MỤC TIÊU', 'Một câu ngắn', 'và phần sau của nó.']),
    ...lines(['a', 'b'], { x: 150, y: 200 }),
  ];
  const cell = (index: number) => ({ role: 'TD', children: [{ role: 'P', children: [index] }] });
  const tags = [
    { role: 'H2', children: [0] },
    { role: 'P', children: [1, { role: 'Span', children: [2] }] },
    { role: 'Table', children: [{ role: 'TR', children: [cell(3), cell(4)] }] },
  ];
  const source = await read([{ texts }], { tags });
  assert.deepEqual(outline(source), ['I. MỤC TIÊU', 'Một câu ngắn và phần sau của nó.', [['a', 'b']]]);
  const first = source.blocks?.[0];
  assert.equal(first?.kind === 'paragraph' ? first.look?.headingLevel : 0, 2);
});

test('tags that miss letters are not used', async () => {
  const tags = [{ role: 'P', children: [0] }];
  assert.deepEqual(outline(await read([{ texts: lines(['Một', 'Hai']) }], { tags })).join(' '), 'Một Hai');
});

test('a raised number stays a raised number, and its note is set apart', async () => {
  const texts = [
    { x: 100, y: 100, text: 'Thành phố Hải Phòng' },
    { x: 195, y: 96, text: '1', size: 6 },
    { x: 198, y: 100, text: ';' },
    ...lines([full, full], { y: 300 }),
    { x: 100, y: 697, text: '1', size: 5 },
    { x: 103, y: 700, text: 'Theo Nghị quyết cũ.', size: 8 },
  ];
  const source = await read([{ texts }]);
  assert.equal(source.lines[0], 'Thành phố Hải Phòng¹;');
  const note = source.blocks?.at(-1);
  assert.deepEqual([outline(source).at(-1), note?.kind === 'paragraph' && note.isNote], ['¹Theo Nghị quyết cũ.', true]);
});

test('a page lying on its side is read upright', async () => {
  const texts = lines(['Một', 'Hai']);
  const sideways = { texts: [], raw: 'BT ET', rotate: 90 };
  assert.deepEqual((await read([{ texts, rotate: 90 }, sideways])).lines, ['Một', 'Hai']);
});

test('bold, italic and centred lines say so', async () => {
  const source = await read([
    { texts: [{ x: middle - 20, y: 100, text: 'KẾ HOẠCH', font: 'Times-BoldItalic' }, ...lines([full], { y: 140 })] },
  ]);
  const look = source.blocks?.[0]?.kind === 'paragraph' ? source.blocks[0].look : undefined;
  assert.deepEqual(look, { isBold: true, isItalic: true, isCentred: true, indent: Math.round(middle - 20) });
});

test('letters of old fonts are turned into Unicode and reported', async () => {
  const text = 'Uû ban nh©n d©n thµnh phè, ñy ban nh©n d©n c¸c x·, ph\u00ADêng tæ chøc thùc hiÖn';
  const source = await read([{ texts: [{ x: 20, y: 100, text, font: '.VnTime' }] }]);
  assert.deepEqual(
    source.diagnostics.map(({ rule }) => rule),
    ['pdf/legacy-converted'],
  );
  assert.match(source.lines[0] ?? '', /phường tổ chức thực hiện$/u);
});

const picture = 'q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI Q';
const noise = '\uE010\uE011\uE012\uE013 \uE014\uE015';
const bomb = `<</Length 100/Filter/FlateDecode>>stream\n${'q '.repeat(6000)}\nendstream`.replace(
  '/Filter/FlateDecode',
  '',
);
const refusals: readonly (readonly [what: string, rule: string, problem: RegExp, bytes: Uint8Array])[] = [
  ['a web page', 'pdf/not-a-pdf', /does not begin like a PDF/u, new TextEncoder().encode('<html>')],
  ['a torn file', 'pdf/damaged', /cannot be read/u, makePdf([{ texts: [] }]).slice(0, 60)],
  [
    'a locked file',
    'pdf/password',
    /password/u,
    makePdf([{ texts: [] }], {
      trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>`,
    }),
  ],
  ['a scan', 'pdf/no-text', /holds no text/u, makePdf([{ texts: [], raw: picture }])],
  ['letters without meaning', 'pdf/no-letters', /U\+E010/u, makePdf([{ texts: lines([noise]) }])],
  ['endless nesting', 'pdf/too-large', /nested without end/u, makePdf([{ texts: [] }], { moreObjects: [bomb] })],
  [
    'too many pages',
    'pdf/too-large',
    /2001 pages, 2000 at most/u,
    makePdf(Array.from({ length: 2001 }, () => ({ texts: [] }))),
  ],
];
for (const [what, rule, problem, bytes] of refusals) {
  test(`${what} is refused with ${rule}, and nothing is published`, async () => {
    const { lines: all, diagnostics } = await readPdf('plan.pdf', bytes);
    assert.deepEqual([all, diagnostics.map((one) => [one.rule, one.severity])], [[], [[rule, 'error']]]);
    assert.match(diagnostics[0]?.problem ?? '', problem);
  });
}

test('a file without text names the step that recognises letters', async () => {
  const { diagnostics } = await read([{ texts: [], raw: picture }]);
  assert.match(diagnostics[0]?.advice ?? '', /ocrmypdf -l vie --deskew in\.pdf out\.pdf/u);
});

test('pages that are pictures are named beside the text of the others', async () => {
  const scan = { texts: [], raw: picture };
  const { lines: all, diagnostics } = await read([{ texts: lines(['Một']) }, scan, scan, { texts: [] }]);
  assert.deepEqual(all, ['Một']);
  assert.match(diagnostics[0]?.problem ?? '', /^These pages are pictures without text: 2 to 3\./u);
});

test('20,000 idle objects change nothing', async () => {
  const moreObjects = Array.from({ length: 20_000 }, () => '<</A 1>>');
  assert.deepEqual((await read([{ texts: lines(['Một']) }], { moreObjects })).lines, ['Một']);
});

test('no word is lost and none is added, wherever lines stand', async () => {
  const word = fc.constantFrom('Ủy', 'ban', '1.', '-', 'đ)', 'thực', 'hiện.', 'KẾ', '2026');
  const line = fc.record({
    x: fc.integer({ min: 50, max: 300 }),
    words: fc.array(word, { minLength: 1, maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (rows) => {
      const texts = rows.map(({ x, words }, index) => ({ x, y: 120 + 20 * index, text: words.join(' ') }));
      const source = await read([{ texts }]);
      const words = (all: readonly string[]) => all.join(' ').split(/\s+/u).sort();
      assert.deepEqual(words(source.lines), words(rows.flatMap((row) => row.words)));
      const spans = (source.blocks ?? []).flatMap((block) =>
        block.kind === 'paragraph' ? [block] : block.rows.flat(2).flatMap((cell) => cell.paragraphs),
      );
      const kept = spans.map((paragraph) => paragraphText(source.lines, paragraph.spans));
      const left = source.omissions.map(
        ({ line: number, start, end }) => source.lines[number - 1]?.slice(start, end) ?? '',
      );
      assert.deepEqual(words([...kept, ...left]), words(source.lines));
    }),
    { numRuns: 40 },
  );
});

test('a damaged file ends with lines or an error, never with a throw', async () => {
  const whole = makePdf([{ texts: lines([full, 'Hết.']), rulings: rulings(300, [20, 20]) }], {
    tags: [{ role: 'P', children: [0, 1] }],
  });
  const damage = fc.array(fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(damage, async (bytes) => {
      const torn = whole.slice();
      for (const [at, byte] of bytes) torn[at] = byte;
      const { lines: all, diagnostics } = await readPdf('plan.pdf', torn);
      assert.ok(all.length > 0 || diagnostics.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 60 },
  );
});

test('a sentence goes on over the page end behind a word that cannot end it', async () => {
  const pages = [
    { texts: lines([full, 'theo Nghị định số 9/NĐ-CP ngày']) },
    { texts: lines(['09/7/2025 về trồng dâu.']) },
  ];
  assert.deepEqual(outline(await read(pages)), [`${full} theo Nghị định số 9/NĐ-CP ngày 09/7/2025 về trồng dâu.`]);
});

test('letters of the next page that a browser paints into the foot leave it a foot', async () => {
  const page = (number: number, more: readonly TestText[] = []): TestPage => ({
    texts: [
      { x: 100, y: 30, text: '11/22/26, 12:18 AM Trồng dâu' },
      { x: 100, y: 100, text: 'Ủ' },
      { x: 112, y: 100, text: `y ban nhân dân xã trồng dâu lần ${String(number)}.` },
      { x: 60, y: 815, text: 'https://example.org/ke-hoach' },
      ...more,
      { x: 500, y: 815, text: `${String(number)}/3` },
    ],
  });
  const source = await read([page(1, [{ x: 100, y: 815, text: 'Ủ' }]), page(2), page(3)]);
  assert.deepEqual(
    outline(source).filter((block) => typeof block !== 'string'),
    [],
  );
  assert.ok(omitted(source).includes('hidden: Ủ'));
});
