import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { importDocument, importSource, type ImportedDocument } from './import-document.ts';
import type { SourceText } from './source-text.ts';

const known = { agencies: [], instruments: [] };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const imported = (text: string, name = 'a.txt') => importDocument(name, bytesOf(text), { known });
const structure = ({ text }: ImportedDocument) =>
  text.clauses.map(({ label, marker, texts }) => [label, marker, ...texts]);
const faults = (diagnostics: readonly { readonly rule: string }[]) =>
  diagnostics.map(({ rule }) => rule).filter((rule) => rule === 'intake/words' || rule === 'clause/label');

const seeds = join(import.meta.dirname, '../../seeds');
const sources = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(seeds, name), 'utf8').split('\n'));

/** A piece of a real document with lines dropped, doubled, swapped, joined, and letters misread. */
const damaged = fc
  .record({
    source: fc.nat({ max: sources.length - 1 }),
    from: fc.nat({ max: 200 }),
    damages: fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'join', 'misread'), fc.nat({ max: 79 })), {
      maxLength: 12,
    }),
  })
  .map(({ source, from, damages }) => {
    const lines = (sources[source] ?? []).slice(from, from + 80);
    for (const [kind, at] of damages) {
      const line = lines[at] ?? '';
      if (kind === 'drop') lines.splice(at, 1);
      if (kind === 'double') lines.splice(at, 0, line);
      if (kind === 'swap') lines.splice(at, 2, lines[at + 1] ?? '', line);
      if (kind === 'join') lines.splice(at, 2, `${line} ${lines[at + 1] ?? ''}`);
      if (kind === 'misread') lines[at] = line.replace('đ', 'd').replace('I', 'l').replace('ấ', 'ầ').replace('.', ',');
    }
    return lines.join('\n');
  });

test('a damaged document ends with a draft that keeps every word, or records why not', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      assert.deepEqual(faults((await imported(text)).diagnostics), []);
    }),
    { numRuns: 40 },
  );
});

test('importing a document twice gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      const [first, second] = [await imported(text), await imported(text)];
      assert.equal(second.document?.file, first.document?.file);
      assert.deepEqual(second.diagnostics, first.diagnostics);
    }),
    { numRuns: 10 },
  );
});

const opening = 'KẾ HOẠCH\nTrồng rau sạch\n\nCăn cứ Luật Trồng trọt;\n\n';
const clause = fc.tuple(
  fc.constantFrom('I. ', 'II. ', '1. ', '2. ', '1.1. ', 'a) ', 'đ) ', '- ', '+ ', '(1) ', ''),
  fc.constantFrom(
    'MỤC TIÊU',
    'Sở Y tế chủ trì kiểm tra rau.',
    'Đến năm 2030 đạt 35%;',
    'Báo cáo trước ngày 15 tháng 12 hằng năm.',
  ),
);
const plan = fc
  .array(
    clause.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 25 },
  )
  .map((lines) => `${opening}I. TỔ CHỨC THỰC HIỆN\n\n${lines.join('\n\n')}\n`);

test("importing a draft's own written text gives the same structure again", async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (text) => {
      const { document } = await imported(text);
      assert.ok(document);
      const again = await imported(document.file, 'a.md');
      assert.deepEqual(again.document && structure(again.document), structure(document));
    }),
    { numRuns: 60 },
  );
});

test('bytes of any kind end with diagnostics or a draft', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf'),
      async (bytes, name) => {
        const { document, diagnostics } = await importDocument(name, bytes, { known });
        assert.ok(document !== undefined || diagnostics.some(({ severity }) => severity === 'error'));
        assert.deepEqual(faults(diagnostics), []);
      },
    ),
    { numRuns: 150 },
  );
});

test('a dump of code is refused before it is parsed', async () => {
  const { document, diagnostics } = await imported(`KẾ HOẠCH\nTrồng rau\n${'{<|&'.repeat(30_000)}`);
  assert.equal(document, undefined);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['intake/too-many-signs'],
  );
});

test('a problem in a PDF names its page', () => {
  const lines = ['KẾ HOẠCH', 'Trồng rau sạch', 'I. MỤC TIÊU', 'II. NHIỆM VỤ', 'IV. TỔ CHỨC THỰC HIỆN'];
  const source: SourceText = {
    file: 'a.pdf',
    format: 'pdf',
    lines,
    pages: [1, 1, 1, 2, 2],
    blocks: undefined,
    omissions: [],
    diagnostics: [],
  };
  const gap = importSource(source, { known }).diagnostics.find(({ rule }) => rule === 'clause/order');
  assert.deepEqual(gap?.place, { file: 'a.pdf#page=2', line: 5, column: 1 });
});
