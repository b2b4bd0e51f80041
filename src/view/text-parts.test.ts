import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planTree } from './plan-text.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { aPlan } from '../testing/builders.ts';
import { textParts } from './text-parts.ts';

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
