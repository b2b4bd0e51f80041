import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphText, type SourceParagraph, type SourceTable, type SourceText } from '../source-text.ts';
import { readHtml } from './html.ts';

const read = (body: string) => readHtml('a.html', `<!doctype html><body>${body}`);
const rules = ({ diagnostics }: SourceText) => diagnostics.map(({ rule }) => rule);
const paragraphs = ({ blocks = [] }: SourceText) =>
  blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph');
const tables = ({ blocks = [] }: SourceText) => blocks.filter((block): block is SourceTable => block.kind === 'table');
/** The table as `columns x rows:text`. */
const cellsOf = (source: SourceText) =>
  tables(source).map(({ rows }) =>
    rows.map((row) =>
      row.map(
        ({ colSpan, rowSpan, paragraphs: inside }) =>
          `${colSpan}x${rowSpan}:${inside.map(({ spans }) => paragraphText(source.lines, spans)).join('/')}`,
      ),
    ),
  );

const pages: readonly (readonly [name: string, body: string, lines: readonly string[]])[] = [
  ['a paragraph is a line', '<p>Sở  Y\n tế</p>Sở <b>Nội</b> vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['entities are letters', '<p>Đất &amp; n&#432;&#7899;c&nbsp;&lt;b&gt;</p>', ['Đất & nước <b>']],
  ['br is a line of its paragraph', '<p>ỦY BAN<br>TỈNH A</p>', ['ỦY BAN', 'TỈNH A']],
  ['cells are parted by tabs', '<table><tr><td>1<td>Trồng cây<tr><td>2<td>Tưới</table>', ['1\tTrồng cây', '2\tTưới']],
  [
    'lists have their markers',
    '<ol><li>một<li>hai</ol><ol type=a start=4><li>ba</ol><ol type=I><li>bốn</ol><ul><li>năm</ul>',
    ['1. một', '2. hai', 'd) ba', 'I. bốn', '- năm'],
  ],
  [
    'lists numbered by hand keep theirs',
    '<ol><li>1. một</ol><ul><li>- hai</ul><ul style="list-style:none"><li>ba</ul>',
    ['1. một', '- hai', 'ba'],
  ],
  ['superscripts stay with their word', '<p>5 m<sup>2</sup></p>', ['5 m2']],
  ['marks of footnotes stand apart', '<p>Cây<a href="#_ftn1"><sup>1</sup></a> xanh</p>', ['Cây[1] xanh']],
  ['pre keeps its lines', '<pre>một\nhai</pre>', ['một', 'hai']],
  ['nested lists', '<ul><li>một<ol><li>hai</ol><li>ba</ul>', ['- một', '1. hai', '- ba']],
];
for (const [name, body, lines] of pages) test(name, () => assert.deepEqual(read(body).lines, lines));

const unseen = [
  '<script>x</script>',
  '<style>x</style>',
  '<!-- x -->',
  '<nav>x</nav>',
  '<header>x</header>',
  '<footer>x</footer>',
  '<div hidden>x</div>',
  '<p style="display: none">x</p>',
  '<p style="font-size:0">x</p>',
  '<template>x</template>',
  '<noscript>x</noscript>',
  '<button>x</button>',
  '<div role="navigation">x</div>',
];
for (const piece of unseen) {
  test(`${piece} is left out and counted`, () => {
    const source = read(`<p>Kế hoạch trồng cây</p>${piece}`);
    assert.deepEqual(source.lines, ['Kế hoạch trồng cây']);
    assert.ok(rules(source).includes('html/left-out'));
  });
}

test('a form around the whole page is no furniture', () => {
  assert.deepEqual(read('<form><header><p>Độc lập - Tự do - Hạnh phúc</p></header><p>Kế hoạch</p></form>').lines, [
    'Độc lập - Tự do - Hạnh phúc',
    'Kế hoạch',
  ]);
});

test('looks come from tags and styles', () => {
  const source = read(
    '<h2>Một</h2><p align=center><b>Hai</b>.</p><p style="text-align:center;font-style:italic">Ba</p><p><b>Bốn</b> năm</p><ul><li>sáu</ul>',
  );
  assert.deepEqual(
    paragraphs(source).map(({ look }) => look),
    [
      { isBold: true, headingLevel: 2 },
      { isBold: true, isCentred: true },
      { isItalic: true, isCentred: true },
      undefined,
      { indent: 30 },
    ],
  );
});

test('a paragraph with br has a span for each line', () => {
  assert.deepEqual(paragraphs(read('<p>ỦY BAN<br>TỈNH</p>'))[0]?.spans, [
    { line: 1, start: 0, end: 6 },
    { line: 2, start: 0, end: 4 },
  ]);
});

test('pages with br only: an empty line or a marker begins a paragraph', () => {
  const source = read('Kế hoạch<br>trồng cây<br><br>Mở đầu<br>1. Một<br>- Hai');
  assert.deepEqual(
    paragraphs(source).map(({ spans }) => paragraphText(source.lines, spans)),
    ['Kế hoạch trồng cây', 'Mở đầu', '1. Một', '- Hai'],
  );
});

test('spans of cells are kept, within bounds', () => {
  const source = read('<table><tr><th rowspan=0>TT<th colspan=2>Việc<tr><td colspan=9999>a<td></table>');
  assert.deepEqual(cellsOf(source), [
    [
      ['1x2:TT', '2x1:Việc'],
      ['100x1:a', '1x1:'],
    ],
  ]);
});

test('a table of one row is a table, one that only lays out the page is none', () => {
  assert.deepEqual(cellsOf(read('<table><tr><td>Nơi nhận<td>TM. ỦY BAN</table>')), [
    [['1x1:Nơi nhận', '1x1:TM. ỦY BAN']],
  ]);
  const page = read('<table><tr><td>Trái<td><p>Một</p><table><tr><td>1<td>2</table></table>');
  assert.deepEqual(page.lines, ['Trái', 'Một', '1\t2']);
  assert.deepEqual(cellsOf(page), [[['1x1:1', '1x1:2']]]);
  assert.deepEqual(tables(read('<table><tr><td>Một<tr><td>Hai</table>')), []);
});

test('a footnote is set apart', () => {
  const source = read(
    '<p>Chữ</p><div id="ftn1"><p><a href="#_ftnref1">1</a> Lời chú</p></div><p><a name="_ftn2"></a>[2] Nữa</p>',
  );
  assert.deepEqual(
    paragraphs(source).map(({ isNote = false }) => isNote),
    [false, true, true],
  );
  assert.equal(source.lines[1], '[1] Lời chú');
});

test('words of the site are in the lines as omissions, and in no block', () => {
  const source = read(
    '<p>ỦY BAN NHÂN DÂN<br>-------</p><p>CỘNG HÒA XÃ HỘI</p><p>Hết./.</p><h3>Văn bản liên quan</h3><p>Kế hoạch 9</p>',
  );
  assert.deepEqual(
    source.omissions.map(({ line, reason }) => [line, reason]),
    [
      [2, 'rule'],
      [5, 'furniture'],
      [6, 'furniture'],
    ],
  );
  assert.deepEqual(
    paragraphs(source).map(({ spans }) => paragraphText(source.lines, spans)),
    ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI', 'Hết./.'],
  );
});

test('old letters of a page are converted, capitals by their font', () => {
  const source = read(
    '<p style="font-family:.VnTimeH">uû ban nh©n d©n tØnh</p><p>Së Y tÕ chñ tr×, phèi hîp thùc hiÖn</p>',
  );
  assert.deepEqual(source.lines, ['UỶ BAN NHÂN DÂN TỈNH', 'Sở Y tế chủ trì, phối hợp thực hiện']);
});

const hostile: readonly (readonly [name: string, body: string])[] = [
  ['very deep', '<div>'.repeat(5000)],
  ['far too many elements', '<p>'.repeat(260_000)],
];
for (const [name, body] of hostile) {
  test(`a page that is ${name} is refused`, () =>
    assert.deepEqual([read(body).lines, rules(read(body))], [[], ['html/too-large']]));
}
