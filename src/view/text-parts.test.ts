import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import { clauseCitation } from '../domain/clause-citation.ts';
import { planTree } from './plan-text.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { aClause, aPlan, aPlanText } from '../testing/builders.ts';
import { citationOf, textParts } from './text-parts.ts';

const issuer = 'Ủy ban nhân dân thành phố A';
const parts = (body: string, facts: Parameters<typeof aPlan>[0]) => {
  const plan = aPlan(facts);
  return textParts(plan, planTree(plan, parsePlanBody('p.md', body).text, []), issuer);
};

test('a plan is one document', () => {
  const [part, ...others] = parts(':::title\n\nKẾ HOẠCH\n\nThực hiện\n\n:::\n\n## I. X', { number: '1/KH' });
  assert.deepEqual([part?.citation.later, part?.nodes.length, others], ['Kế hoạch số 1/KH', 2, []]);
});

test('a programme and the decision before it are cited each by itself', () => {
  const body =
    ':::title\n\nQUYẾT ĐỊNH\n\nBan hành Chương trình B\n\n:::\n\nĐiều 1. X\n\n:::title\n\nCHƯƠNG TRÌNH\n\nB\n\n:::\n\n## I. Y';
  const issuedBy = { clause: 'Điều 1', quote: 'X' };
  const found = parts(body, { type: 'programme', title: 'Hỗ trợ B', status: 'draft', issuedBy });
  assert.deepEqual(
    found.map(({ citation, nodes }) => [citation.first, nodes.map(({ clause }) => clause.label)]),
    [
      [`dự thảo Quyết định của ${issuer} ban hành Chương trình B`, ['Tên', 'Điều 1']],
      [`dự thảo Chương trình hỗ trợ B kèm theo dự thảo Quyết định của ${issuer}`, ['Tên 2', 'I']],
    ],
  );
});

const stated = { clause: 'Điều 1', quote: 'Ban hành kèm theo Quyết định này Chương trình' };
const plan = aPlan({
  type: 'programme',
  title: 'Hỗ trợ',
  issuedBy: stated,
  number: '5/QĐ-UBND',
  issuedOn: '2026-02-03',
});
const title = { level: 'title', marker: '', isHeading: true } as const;
const clauses = [
  aClause({ label: 'Tên', ...title, texts: ['QUYẾT ĐỊNH', 'Ban hành Chương trình'] }),
  aClause({ label: 'Điều 1', level: 'article', marker: 'Điều 1.' }),
  aClause({ label: 'Tên 2', ...title, texts: ['CHƯƠNG TRÌNH'] }),
  aClause({ label: 'I' }),
].map((clause, order) => ({ ...clause, order }));
const twoParts = textParts(plan, planTree(plan, aPlanText(clauses), []), 'Ủy ban nhân dân tỉnh A');
const ids = clauses.map(({ id }) => id);

test('a clause of a decision is cited by the decision, a clause of what it issues by both', () => {
  const citations = ids.map((id) => citationOf(twoParts, ids, id)?.later);
  const programme = 'Chương trình ban hành kèm theo Quyết định số 5/QĐ-UBND';
  assert.deepEqual(citations, ['Quyết định số 5/QĐ-UBND', 'Quyết định số 5/QĐ-UBND', programme, programme]);
});

const folder = join(import.meta.dirname, '../..');
const { plans, agencies } = readCorpus(folder).corpus;
for (const published of plans) {
  const issuedBy = agencies.find(({ id }) => id === published.issuer)?.name ?? '';
  const text = readPlanText(folder, published.id);
  const ofPlan = textParts(published, planTree(published, text, []), issuedBy);
  const allIds = text.clauses.map(({ id }) => id);
  const cited = text.clauses.flatMap(({ id, label }) => {
    const document = citationOf(ofPlan, allIds, id);
    return document === undefined ? [] : [clauseCitation(label, document)];
  });

  test(`every clause of ${published.id} is cited, each by a place of its own`, () => {
    for (const form of ['first', 'later'] as const)
      assert.equal(new Set(cited.map((citation) => citation[form])).size, text.clauses.length);
  });

  test(`no citation of ${published.id} has a gap where a fact is missing`, () => {
    for (const words of cited.flatMap(({ first, later }) => [first, later]))
      assert.doesNotMatch(words, /undefined|\s{2}|^\s|\s$|\(\s*\)|\s[,.;)]|\b(?:số|ngày|của)\s*$/u);
  });
}
