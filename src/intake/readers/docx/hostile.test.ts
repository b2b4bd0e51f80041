/** Damaged and hostile files: an error that says what to do, no lines, and never an exception. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from './read-docx.ts';
import { aDocx, lvl, item, namespaces, numbering, p, r, read, table } from './testing.ts';
import { xmlLimits } from './xml.ts';
import { readZip, unpack, zipLimits } from './zip.ts';

const document = (content: string, prolog = ''): Uint8Array =>
  aDocx({
    body: '',
    files: { 'word/document.xml': `${prolog}<w:document ${namespaces}><w:body>${content}</w:body></w:document>` },
  });
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
/** A copy with other bytes at an offset; a negative one counts from the end. */
const patched = (bytes: Uint8Array, offset: number, ...values: readonly number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, offset < 0 ? copy.length + offset : offset);
  return copy;
};
const sound = aDocx({ body: p('Kế hoạch') });
const bare = zip({ 'word/document.xml': '<x/>' });
const centralHeader = 0x02014b50;
const firstCentral = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; ; at++) if (view.getUint32(at, true) === centralHeader) return at;
};
const entity = '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

const refused: readonly (readonly [what: string, bytes: Uint8Array, rule: string])[] = [
  ['nothing at all', new Uint8Array(0), 'docx/not-word'],
  ['a PDF', strToU8('%PDF-1.7'), 'docx/not-word'],
  ['a web page', strToU8('\ufeff<!DOCTYPE html>'), 'docx/not-word'],
  ['a document of the old format', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'docx/old-word'],
  [
    'a locked document',
    new Uint8Array(Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')])),
    'docx/encrypted',
  ],
  ['a spreadsheet', zip({ 'xl/workbook.xml': '<x/>' }), 'docx/not-word'],
  ['a ZIP without a document', zip({ 'a.txt': 'a' }), 'docx/not-word'],
  ['a file cut short', sound.subarray(0, sound.length - 30), 'docx/damaged-zip'],
  ['a member list that lies about its place', patched(sound, -6, 0xff, 0xff, 0xff, 0x7f), 'docx/damaged-zip'],
  ['a member behind a password', patched(bare, firstCentral(bare) + 8, 1), 'docx/encrypted'],
  [
    'more members than a document has',
    zip(Object.fromEntries(Array.from({ length: zipLimits.entries + 1 }, (_, index) => [`${index}`, '']))),
    'docx/too-large',
  ],
  [
    'a document twice, once in capitals',
    zip({ 'word/document.xml': '<x/>', 'Word/Document.xml': '<x/>' }),
    'docx/damaged-zip',
  ],
  ['a document type', document(p('a'), '<!DOCTYPE w:document>'), 'docx/doctype'],
  ['entities that grow', document(p(r('&b;')), entity), 'docx/doctype'],
  ['an entity of HTML', document(p(r('&nbsp;'))), 'docx/xml'],
  [
    'a document type in a side part',
    aDocx({ body: p('a'), files: { 'word/styles.xml': '<!DOCTYPE x><x/>', 'word/_rels/document.xml.rels': '' } }),
    'docx/xml',
  ],
  ['XML that is not closed', document('<w:p>'), 'docx/xml'],
  ['XML of another kind', aDocx({ body: '', files: { 'word/document.xml': '<html/>' } }), 'docx/not-word'],
  [
    'bytes that are no letters',
    aDocx({ body: '', files: { 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xff) } }),
    'docx/xml',
  ],
  ['elements without end, one in another', document('<w:p>'.repeat(xmlLimits.depth)), 'docx/too-large'],
  [
    'an element of a thousand attributes',
    document(`<w:p ${Array.from({ length: 1001 }, (_, index) => `a${index}=""`).join(' ')}/>`),
    'docx/too-large',
  ],
  ['an attribute with the name of a method', document('<w:p hasOwnProperty="" b=""/>'), 'docx/xml'],
  ['an empty document', document(p()), 'docx/no-text'],
];
for (const [what, bytes, rule] of refused) {
  test(`${what} is refused by ${rule}`, () => {
    const { lines, diagnostics } = readDocx('kh.docx', bytes);
    assert.deepEqual(lines, []);
    assert.equal(diagnostics[0]?.rule, rule);
    assert.equal(diagnostics[0].severity, 'error');
  });
}

test('a member that unpacks to far more than it is packed is left while it is unpacked', () => {
  const bomb = zipSync({ a: new Uint8Array(zipLimits.ratioFreeBytes + 1) }, { level: 9 });
  // the sizes that headers state are of no use to an attacker: they are not read
  const [entry] = readZip(patched(bomb, firstCentral(bomb) + 24, 1, 0, 0, 0));
  assert.throws(() => entry && unpack(entry), { rule: 'docx/too-large' });
});

test('a member whose check sum is wrong is damaged', () => {
  const [entry] = readZip(zipSync({ a: strToU8('Kế hoạch') }));
  assert.throws(() => entry && unpack({ ...entry, crc: entry.crc ^ 1 }), { rule: 'docx/damaged-zip' });
});

test('nothing that the document does not need is unpacked', () => {
  const broken = aDocx({ body: p('a'), files: { 'word/media/image1.png': 'x'.repeat(100) } });
  const at = Buffer.from(broken).indexOf('word/media/image1.png') + 'word/media/image1.png'.length;
  assert.deepEqual(readDocx('kh.docx', patched(broken, at, 0xff, 0xff)).lines, ['a']);
});

test('relationships that climb or lead outside are not followed', () => {
  const relation = (type: string, target: string, mode: string): string =>
    `<Relationship Type="x/${type}" Target="${target}" TargetMode="${mode}"/>`;
  const relations =
    relation('styles', '../../../etc/passwd', 'Internal') + relation('header', 'https://example.org/h.xml', 'External');
  const { lines, diagnostics } = read({
    body: p('a'),
    files: {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    },
  });
  assert.deepEqual(lines, ['a']);
  assert.deepEqual(
    diagnostics.map(({ problem }) => problem),
    ['The file names parts that it does not hold: etc/passwd.'],
  );
});

const huge = '999999999';
test('numbers of any size in properties cost no memory', () => {
  const list = numbering(
    lvl(0, 'lowerLetter', '%1)'.repeat(1000)).replace('w:start w:val="1"', `w:start w:val="${huge}"`),
  );
  const span = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${huge}"/></w:tcPr>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`;
  const { lines } = read({ body: item('x', 1) + span, numbering: list });
  assert.ok(lines.every((line) => line.length < 300));
});

test('whatever bytes are damaged, reading ends with lines or an error', () => {
  const bytes = aDocx({
    body: p('Một') + table(['a', 'b']) + item('x', 1),
    numbering: numbering(lvl(0, 'decimal', '%1.')),
  });
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(damage, (changes) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      const { lines, diagnostics } = readDocx('kh.docx', copy);
      assert.ok(lines.length > 0 || diagnostics.some(({ severity }) => severity === 'error'));
    }),
  );
});

const word = fc.constantFrom('Sở', 'Y tế', 'hằng năm', '35%', '(mẫu)', './.');
const run = fc.tuple(word, fc.constantFrom('', '<w:b/>', '<w:i/>')).map(([text, look]) => r(`${text} `, look));
const paragraph = fc.array(run, { maxLength: 3 }).map((runs) => p(runs.join('')));
const cell = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((paragraphs) => `<w:tc>${paragraphs.join('')}</w:tc>`);
const block = fc.oneof(
  paragraph,
  fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 3 }).map((rows) => table(...rows)),
);
test('every word is in the lines once and in order, and spans follow the lines', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
      const body = blocks.join('');
      const words = [...body.matchAll(/<w:t [^>]*>([^<]*)</gu)].flatMap(([, text = '']) =>
        text.split(' ').filter(Boolean),
      );
      const { lines, blocks: found = [] } = read(body);
      assert.deepEqual(lines.join(' ').split(/\s+/u).filter(Boolean), words);
      const spans = found
        .flatMap((each) => (each.kind === 'table' ? each.rows.flat().flatMap(({ paragraphs }) => paragraphs) : [each]))
        .flatMap((each) => each.spans);
      const inOrder = [...spans].sort((a, b) => a.line - b.line || a.start - b.start);
      assert.deepEqual(spans, inOrder);
      assert.deepEqual(
        spans.flatMap(({ line, start, end }) => (lines[line - 1] ?? '').slice(start, end).split(/\s+/u)),
        words,
      );
    }),
  );
});
