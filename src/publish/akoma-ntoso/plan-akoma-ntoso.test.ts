import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseXmlDocument, type Element } from 'slimdom';
import { readCorpus, readPlanText } from '../../corpus/load-corpus.ts';
import type { PlanText } from '../../domain/clause.ts';
import type { Plan } from '../../domain/facts.ts';
import { publishedWords } from '../../domain/words.ts';
import {
  aCitation,
  aClause,
  aCorrection,
  anAgency,
  anInstrument,
  aPlan,
  aPlanText,
  aSourceRecord,
  aTask,
  someRecords,
} from '../../testing/builders.ts';
import { datasetInput } from '../input.ts';
import { inputsByPlan } from '../plan-document.ts';
import { inlineTexts } from './inline.ts';
import { planAkomaNtoso } from './plan-akoma-ntoso.ts';
import { referenceProblems } from './reference-problems.ts';
import type { XmlNode } from './xml.ts';

const root = join(import.meta.dirname, '../../..');
const { corpus } = readCorpus(root);

/** The document without what is said about it. */
function textOf(xml: string): Element {
  const document = parseXmlDocument(xml);
  for (const meta of document.getElementsByTagName('meta')) meta.remove();
  const [root] = document.getElementsByTagName('akomaNtoso');
  assert.ok(root);
  return root;
}
const wordsIn = (text: string | null): readonly string[] => (text ?? '').split(/\s+/u).filter(Boolean);

for (const input of inputsByPlan(datasetInput(corpus, (id) => readPlanText(root, id)))) {
  const id = input.plans[0]?.id ?? '';
  const xml = planAkomaNtoso(input);
  const text = input.textOf(id);

  test(`${id} in Akoma Ntoso holds the words of the plan, all and in order`, () => {
    assert.deepEqual(
      wordsIn(textOf(xml).textContent),
      publishedWords(text).map(({ word }) => word),
    );
  });

  test(`${id} in Akoma Ntoso has the ids of its clauses as eIds, in their order, and no other`, () => {
    const ids = textOf(xml)
      .getElementsByTagName('*')
      .flatMap((element) => element.getAttribute('eId') ?? []);
    assert.deepEqual(
      ids,
      text.clauses.map((clause) => clause.id),
    );
  });

  test(`${id} in Akoma Ntoso refers to nothing that is not there`, () => assert.deepEqual(referenceProblems(xml), []));
}

test('an eId that stands twice and a reference to nothing are told', () => {
  assert.deepEqual(referenceProblems('<a><b eId="x" href="#y"/><c eId="x" refersTo="#x #z"/></a>'), [
    'The eId "x" stands more than once.',
    '<b> refers to "#y", which no element has as its eId.',
    '<c> refers to "#z", which no element has as its eId.',
  ]);
});

/** The file of one plan without the line feeds and spaces that lay it out. */
function written(text: PlanText, plan: Partial<Plan> = {}, records: Parameters<typeof someRecords>[0] = {}): string {
  const one = someRecords({ plans: [aPlan(plan)], ...records });
  return planAkomaNtoso(datasetInput(one, () => text))
    .replace(/>\n\s*/g, '>')
    .replace(/\n\s*</g, '<');
}

test('a clause is its level of the hierarchy, with number, heading, opening words and what stands below', () => {
  const part = aClause({ label: 'II', level: 'part', marker: 'II.', isHeading: true, texts: ['NHIỆM VỤ', 'Gồm:'] });
  const point = aClause({ label: 'II.đ', level: 'point', marker: 'đ)', parentId: part.id, texts: ['Đào tạo.'] });
  assert.match(
    written(aPlanText([part, point])),
    /<section eId="sec_2"><num>II\.<\/num><heading>NHIỆM VỤ<\/heading><intro><p>Gồm:<\/p><\/intro><point eId="sec_2__point_dd"><num>đ\)<\/num><content><p>Đào tạo\.<\/p><\/content><\/point><\/section>/,
  );
});

test('the programme that a decision issues is attached to it: its title comes after the signature', () => {
  const title = aClause({ label: 'Tên', level: 'title', marker: '', texts: ['QUYẾT ĐỊNH'] });
  const signature = aClause({ label: 'Chữ ký', level: 'signature', marker: '', texts: ['Nguyễn A'] });
  const second = aClause({ label: 'Tên 2', level: 'title', marker: '', texts: ['CHƯƠNG TRÌNH'] });
  const xml = written(aPlanText([title, aClause({ level: 'article' }), signature, second]));
  assert.match(xml, /<doc name="decision">.*<conclusions>.*<attachments><attachment><doc name="programme">/);
});

test('a row is a row of the table under its own id, and a group’s head stands over the columns that are left', () => {
  const annex = aClause({ label: 'PL', level: 'annex', marker: '', texts: ['PHỤ LỤC'] });
  const below = { marker: 'I', parentId: annex.id };
  const group = aClause({ label: 'PL.nhóm I', level: 'rowGroup', texts: ['Đào tạo'], ...below });
  const row = aClause({ label: 'PL.nhóm I.1', level: 'row', marker: '1', parentId: group.id, texts: ['Việc', ''] });
  const tables = [{ ownerId: annex.id, columns: ['TT', 'Nội dung', 'Năm'], isNumbered: true }];
  const xml = written({ clauses: [annex, group, row], tables });
  assert.match(xml, /<attachment eId="att"><doc name="annex">/);
  assert.match(xml, /<tr eId="att__group_1"><td><p>I<\/p><\/td><td colspan="2"><p>Đào tạo<\/p><\/td><\/tr>/);
  assert.match(xml, /<tr eId="att__group_1__row_1"><td><p>1<\/p><\/td><td><p>Việc<\/p><\/td><td><p\/><\/td><\/tr>/);
});

test('a cited document, its day and an agency are marked where the records say that they are named', () => {
  const words = 'Sở A thực hiện Quyết định 1/QĐ ngày 05/9/2016.';
  const xml = written(
    aPlanText([aClause({ texts: [words] })]),
    {
      tasks: [aTask({ text: words, agencies: [{ agency: 'so-a', role: 'lead', printed: 'Sở A' }] })],
      citations: [aCitation({ quote: 'Quyết định 1/QĐ ngày 05/9/2016' })],
    },
    {
      agencies: [anAgency(), anAgency({ id: 'so-a', name: 'Sở A' })],
      instruments: [anInstrument({ issuedOn: '2016-09-05' })],
    },
  );
  assert.match(
    xml,
    /<p><organization refersTo="#so-a">Sở A<\/organization> thực hiện <ref href="\/van-ban\/qd-a\/">Quyết định 1\/QĐ <date date="2016-09-05">ngày 05\/9\/2016<\/date><\/ref>\.<\/p>/,
  );
  assert.match(xml, /<TLCOrganization eId="so-a" href="\/co-quan\/so-a\/" showAs="Sở A"\/>/);
});

test('a corrected reading has the sign of its note behind it, and none where it stands more than once', () => {
  const records = { records: { '000': aSourceRecord([aCorrection()]) } };
  const once = written(aPlanText([aClause({ texts: ['Phấn đấu đạt.'] })]), {}, records);
  assert.match(once, /<p>Phấn đấu<noteRef href="#hd-000-1"\/> đạt\.<\/p>/);
  const twice = written(aPlanText([aClause({ texts: ['Phấn đấu, đấu tranh.'] })]), {}, records);
  assert.doesNotMatch(twice, /noteRef/);
  assert.match(twice, /<note eId="hd-000-1" placementBase="#sec_1__para_1">/);
});

test('a draft without a day was not issued: the day that the standard wants is that of the release of the file', () => {
  const xml = written(aPlanText(), { status: 'draft' });
  assert.doesNotMatch(xml, /<lifecycle|name="issue"/);
  assert.match(xml, /<FRBRWork>.*<FRBRdate date="[\d-]+" name="dataset-release"\/>.*<\/FRBRWork>/);
});

test('signs of XML in a text are words like others', () => {
  const said = 'a < b & c > "d" <script/> ]]>';
  const [paragraph] = textOf(written(aPlanText([aClause({ texts: [said] })]))).getElementsByTagName('content');
  assert.equal(paragraph?.textContent, said);
});

test('letters that no file may hold are an error, not a broken file', () => {
  assert.throws(() => written(aPlanText([aClause({ texts: ['a\ud800b'] })])), /invalid characters/);
});

const contentOf = (nodes: readonly XmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : contentOf(node.children))).join('');

test('whatever is marked, crossing or not, no letter is lost, added or moved', () => {
  const place = fc.nat({ max: 12 });
  const mark = fc.tuple(place, place).map(([a, b]) => ({
    name: 'date',
    attributes: {},
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })), fc.array(mark), (texts, marks) =>
      assert.deepEqual(inlineTexts({ texts }, marks).map(contentOf), texts),
    ),
  );
});
