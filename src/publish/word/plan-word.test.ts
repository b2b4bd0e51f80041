import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readCorpus, readPlanText } from '../../corpus/load-corpus.ts';
import { readWitnessText } from '../../corpus/read-witness.ts';
import type { PlanText } from '../../domain/clause.ts';
import { sourceRecordSchema } from '../../domain/correction.ts';
import { publishedWords } from '../../domain/words.ts';
import { readDocx } from '../../intake/readers/docx/read-docx.ts';
import { aClause, aCorrection, aPlan, aPlanText, aSource } from '../../testing/builders.ts';
import { planWord } from './plan-word.ts';

const root = join(import.meta.dirname, '../../..');
const { corpus } = readCorpus(root);

/** The words of the document's text: without its footnotes and the paragraph on where the copy comes from. */
function wordsOf(bytes: Uint8Array): readonly string[] {
  const { lines, diagnostics } = readDocx('plan.docx', bytes);
  assert.deepEqual(diagnostics, []);
  const end = lines.findIndex((line) => line.startsWith('Bản này lấy từ'));
  return lines
    .slice(0, end)
    .flatMap((line) => line.replace(/\[\d+\]/g, '').split(/\s+/u))
    .filter((word) => word !== '' && word !== '|');
}

for (const plan of corpus.plans) {
  test(`the Word document of ${plan.id} holds the words of the plan, all and in order`, async () => {
    const text = readPlanText(root, plan.id);
    const sources = corpus.sources
      .filter((source) => source.plan === plan.id)
      .map((source) => {
        const record = corpus.records[source.id] ?? sourceRecordSchema.parse({});
        return { source, record, text: readWitnessText(root, text, source, record) };
      });
    const bytes = await planWord({ plan, text, sources, address: undefined });
    assert.deepEqual(
      wordsOf(bytes),
      publishedWords(text).map(({ word }) => word),
    );
  });
}

async function partsOf(text: PlanText, input: Partial<Parameters<typeof planWord>[0]> = {}) {
  const bytes = await planWord({ plan: aPlan(), text, sources: [], address: undefined, ...input });
  const parts = unzipSync(bytes);
  return { bytes, part: (name: string) => strFromU8(parts[name] ?? new Uint8Array()) };
}

test('one commit gives the same bytes', async () => {
  const text = aPlanText();
  const [first, second] = [await partsOf(text), await partsOf(text)];
  assert.deepEqual(first.bytes, second.bytes);
});

test('the file says what it is, in which language, and that it was made on the day of issue', async () => {
  const { part } = await partsOf(aPlanText(), { plan: aPlan({ number: '1/KH-UBND', issuedOn: '2020-11-24' }) });
  const properties = part('docProps/core.xml');
  assert.match(properties, /<dc:title>Kế hoạch 1\/KH-UBND: /);
  assert.match(properties, /<dc:language>vi-VN<\/dc:language>/);
  assert.match(properties, /<dcterms:created xsi:type="dcterms:W3CDTF">2020-11-24T00:00:00Z</);
});

test('a draft without a day does not say when it was made', async () => {
  const { issuedOn: _day, ...plan } = aPlan();
  assert.doesNotMatch((await partsOf(aPlanText(), { plan })).part('docProps/core.xml'), /dcterms:created/);
});

test('headings are Word’s own, as deep as they stand, so that its navigation pane lists them', async () => {
  const part = aClause({ label: 'II', level: 'part', marker: 'II.', isHeading: true, texts: ['NHIỆM VỤ'] });
  const below = aClause({ label: 'II.1', parentId: part.id, isHeading: true, texts: ['Đào tạo'] });
  const document = (await partsOf(aPlanText([part, below]))).part('word/document.xml');
  assert.match(document, /<w:pStyle w:val="Heading1"\/>.*?II\. NHIỆM VỤ.*?<w:pStyle w:val="Heading2"\/>.*?1\. Đào tạo/);
});

test('the head of a table stands again on every page and no row is cut', async () => {
  const owner = aClause({ label: 'PL', level: 'annex', marker: '', texts: ['PHỤ LỤC'] });
  const row = aClause({ label: 'PL.1', level: 'row', parentId: owner.id, marker: '1', texts: ['Việc'] });
  const tables = [{ ownerId: owner.id, columns: ['TT', 'Nội dung'], isNumbered: true }];
  const document = (await partsOf({ clauses: [owner, row], tables })).part('word/document.xml');
  assert.match(document, /<w:cantSplit\/><w:tblHeader\/>.*?Nội dung.*?<w:cantSplit\/>.*?Việc/);
});

test('the page number stands in the top margin, not on the first page', async () => {
  const { part } = await partsOf(aPlanText());
  assert.match(part('word/document.xml'), /<w:titlePg\/>/);
  const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => part(name).includes('PAGE'));
  assert.deepEqual(headers.sort(), [false, true]);
});

test('a correction is a footnote right after the corrected words', async () => {
  const text = aPlanText([aClause({ texts: ['Phấn đấu đạt.'] })]);
  const record = sourceRecordSchema.parse({ corrections: [aCorrection()] });
  const pieces = [
    { printed: ' 1. Phấn', published: ' 1. Phấn', difference: undefined },
    { printed: ' đầu', published: ' đấu', difference: { list: 'corrections', index: 0, line: 1 } },
    { printed: ' đạt.', published: ' đạt.', difference: undefined },
  ] as const;
  const source = { source: aSource(), record, text: { clauses: new Map([['I.1', [pieces]]]), outside: [] } };
  const { part } = await partsOf(text, { sources: [source] });
  assert.match(part('word/document.xml'), /Phấn đấu<\/w:t>.*?<w:footnoteReference w:id="1"\/>.*? đạt\.</);
  assert.match(part('word/footnotes.xml'), /Bản nguồn 000, dòng 1 \(I\.1\), in “đầu”; chữa thành “đấu”\. Chắc chắn\./);
});
