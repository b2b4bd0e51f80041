import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceText, Span } from '../source-text.ts';
import { readSource } from './read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const binary = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const refused: readonly (readonly [name: string, content: Uint8Array, rule: string])[] = [
  ['a.doc', binary('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest'), 'intake/old-word'],
  ['a.rtf', binary('{\\rtf1 a}'), 'intake/rtf'],
  ['a.odt', binary('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text'), 'intake/open-document'],
  ['a.xlsx', binary('PK\x03\x04....[Content_Types].xml....xl/workbook.xml'), 'intake/spreadsheet'],
  ['a.zip', binary('PK\x03\x04....a.txt'), 'intake/archive'],
  ['a.png', binary('\x89PNG\r\n\x1a\n'), 'intake/picture'],
  ['a.jpg', binary('\xFF\xD8\xFF\xE0'), 'intake/picture'],
  ['a.mht', binary('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'intake/mhtml'],
  ['a.xml', binary('<?xml version="1.0"?><pkg:package>'), 'intake/office-xml'],
  ['a.bin', binary('\x01\x02\x03\x04ELF\x00\x00'), 'intake/binary'],
  ['a.txt', bytes(''), 'intake/empty'],
  ['a.txt', bytes(' \n\u200b\n'), 'intake/empty'],
  ['a.html', bytes('<html><script>x</script>'), 'intake/empty'],
];
for (const [name, content, rule] of refused) {
  test(`${JSON.stringify(String.fromCharCode(...content.subarray(0, 12)))} in ${name} is refused: ${rule}`, async () => {
    const { lines, diagnostics } = await readSource(name, content);
    assert.deepEqual(lines, []);
    assert.deepEqual(diagnostics.findLast(({ severity }) => severity === 'error')?.rule, rule);
  });
}

const formats: readonly (readonly [name: string, content: string, format: SourceText['format']])[] = [
  ['a.txt', 'Kế hoạch', 'txt'],
  ['a.md', 'Kế hoạch', 'md'],
  ['a.txt', '# Kế hoạch', 'md'],
  ['a.txt', '<!DOCTYPE html><p>Kế hoạch', 'html'],
  ['a', '\ufeff <html><p>Kế hoạch', 'html'],
  ['a.html', 'Kế hoạch', 'txt'],
  ['a.docx', 'Kế hoạch', 'txt'],
  ['a.txt', '%PDF-1.7', 'pdf'],
  ['a.txt', 'PK\u0003\u0004....word/document.xml', 'docx'],
];
for (const [name, content, format] of formats) {
  test(`${JSON.stringify(content)} in ${name} is ${format}`, async () => {
    assert.equal((await readSource(name, bytes(content))).format, format);
  });
}

const hidden = /[\p{Cc}\p{Cf}\p{Z}\s\u180e]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const letters = (text: string) => text.replaceAll('\\r\\n', '').normalize('NFC').replace(hidden, '').normalize('NFC');

const piece = fc.oneof(
  fc.constantFrom(
    '**',
    '*',
    '__',
    '\\',
    '|',
    '\n',
    '\n\n',
    '---',
    '\f',
    '\r\n',
    '\\r\\n',
    '<!--',
    '-->',
    '[a](b)',
    '<p>',
    '<b',
    '```',
  ),
  fc.constantFrom(
    'Số hiệu:',
    '1/KH-UBND',
    'Ngày ban hành',
    '2/3/2025',
    'Người ký',
    'Loại văn bản',
    'CỘNG HÒA XÃ HỘI',
    './.',
    'Văn bản liên quan',
    'Ký bởi: A',
    '12',
    'Trang 3',
  ),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.array(piece).map((pieces) => pieces.join(' '));
const page = fc
  .array(
    fc.oneof(
      piece,
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td>',
        '<td colspan=3>',
        '</table>',
        '<ol>',
        '<li>',
        '<br>',
        '<h2>',
        '<div>',
        '</div>',
        '<nav>',
        '<sup>',
      ),
    ),
  )
  .map((pieces) => `<html>${pieces.join('')}`);

function spansOf({ blocks = [] }: SourceText): readonly Span[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.spans
      : block.rows.flat().flatMap((cell) => cell.paragraphs.flatMap(({ spans }) => spans)),
  );
}

function assertSound(source: SourceText): void {
  for (const spans of [source.omissions, spansOf(source)]) {
    let [line, end] = [0, 0];
    for (const span of spans) {
      assert.ok(span.line > line || (span.line === line && span.start >= end), 'in order, not one over another');
      assert.ok(span.start < span.end && span.end <= (source.lines[span.line - 1]?.length ?? 0), 'inside its line');
      [line, end] = [span.line, span.end];
    }
  }
  for (const line of source.lines) assert.equal(line, line.normalize('NFC'));
  assert.ok(source.lines.length > 0 || source.diagnostics.length > 0, 'nothing without a word why');
}

test('any bytes give a sound result, whatever their name', async () => {
  const start = fc.constantFrom(
    '',
    '%PDF-',
    'PK\x03\x04word/document.xml',
    '<html>',
    '\xFF\xFE',
    '---\na:',
    '\xEF\xBB\xBF',
  );
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', '../../a');
  await fc.assert(
    fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 300 }), async (file, head, rest) => {
      assertSound(await readSource(file, Uint8Array.of(...binary(head), ...rest)));
    }),
  );
});

for (const file of ['a.txt', 'a.md']) {
  test(`${file}: every letter is in the lines, and reading twice gives the same`, async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const source = await readSource(file, bytes(`Kế hoạch ${content}`));
        assertSound(source);
        const isRefused = source.diagnostics.some(({ severity }) => severity === 'error');
        if (!isRefused && source.format !== 'html')
          assert.equal(letters(source.lines.join('')), letters(`Kế hoạch${content}`));
        assert.deepEqual(await readSource(file, bytes(`Kế hoạch ${content}`)), source);
      }),
    );
  });
}

test('a.html: any page is sound; its blocks and omissions share nothing', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (content) => {
      const source = await readSource('a.html', bytes(content));
      assertSound(source);
      const omitted = new Set(source.omissions.flatMap((span) => placesOf(span)));
      assert.deepEqual(
        spansOf(source)
          .flatMap(placesOf)
          .filter((place) => omitted.has(place)),
        [],
      );
    }),
  );
});

function placesOf({ line, start, end }: Span): string[] {
  return Array.from({ length: end - start }, (_, index) => `${line}:${start + index}`);
}
