import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from '../i18n/mixed.ts';
import { aClause, aDeadline, anAgency, aTask, someRecords } from '../testing/builders.ts';
import { clauseAbout } from './clause-about.ts';
import { corpusIndex } from './corpus-index.ts';
import type { ClauseNode } from './plan-text.ts';

const agencies = [anAgency({ id: 'a', name: 'Sở A' })];
const index = corpusIndex(someRecords({ plans: [], agencies }));

const aNode = (given: Partial<ClauseNode>): ClauseNode => ({
  clause: aClause(),
  marker: [],
  texts: [],
  table: undefined,
  tasks: [],
  targets: [],
  deadlines: [],
  citations: [],
  corrections: [],
  headingLevel: undefined,
  children: [],
  ...given,
});
const about = (given: Partial<ClauseNode>, above: readonly ClauseNode[] = []) =>
  clauseAbout(index, aNode(given), above, 'vi');

test('a clause tells its place in words and the two nearest headings above it', () => {
  const heading = (id: string, text: string) =>
    aNode({ clause: aClause({ id }), marker: [{ text: 'I.' }], texts: [[{ text }]], headingLevel: 3 });
  const above = [heading('a', 'Xa'), heading('b', 'Gần'), aNode({}), heading('c', 'Gần nhất')];
  const { place, headings } = about({ clause: aClause({ label: 'II.3.đ' }) }, above);
  assert.equal(place, 'điểm đ khoản 3 Mục II');
  assert.deepEqual(headings, [
    { href: '#b', words: 'I. Gần' },
    { href: '#c', words: 'I. Gần nhất' },
  ]);
});

test('a task tells who leads it, and what the document does not say', () => {
  const tasks = [aTask({ agencies: [{ agency: 'a', role: 'lead', printed: 'Sở A' }] })];
  assert.equal(about({ tasks }).orders, 'Chủ trì: Sở A. Văn bản không nêu thời gian cho việc này.');
});

test('in English the name of the lead is marked as Vietnamese', () => {
  const tasks = [aTask({ agencies: [{ agency: 'a', role: 'lead', printed: 'Sở A' }] })];
  const { orders } = clauseAbout(index, aNode({ tasks }), [], 'en');
  assert.equal(orders, `Lead: ${quoted('en', 'Sở A')}. The document states no time for this task.`);
});

test('a row does not say what its cells say', () => {
  assert.equal(
    about({ clause: aClause({ level: 'row' }), tasks: [aTask({ kind: 'duty' })] }).orders,
    'Dòng này là một nhiệm vụ.',
  );
});

test('a clause on which nothing hangs counts those below it on which something does', () => {
  const child = aNode({ children: [aNode({ deadlines: [aDeadline({})] })] });
  const { orders, isOfOthers } = about({ children: [child, aNode({})] });
  assert.equal(orders, '1 điều khoản bên dưới có nhiệm vụ, chỉ tiêu, thời hạn hoặc ghi chú');
  assert.equal(isOfOthers, true);
  assert.match(about({}).orders, /^Không có nhiệm vụ/);
});
