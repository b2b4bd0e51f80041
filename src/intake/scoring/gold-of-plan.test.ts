import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { clauseIdOfLabel, type PlanText } from '../../domain/clause.ts';
import { goldOfPlan } from './gold-of-plan.ts';
import { goldSchema } from './gold.ts';
import { importedOf, type Names, type RecordOfPlan } from './imported.ts';
import { scoreDocument } from './score.ts';

const clause = (label: string, text: string, order: number) => ({
  ...{ id: label, label, level: 'part', parentId: undefined, order, marker: '', isHeading: false, line: order },
  texts: [text],
});
const text = {
  clauses: [clause('I', 'Trồng cây', 1), clause('II', 'Hoàn thành trước năm 2030', 2)],
  tables: [],
} as unknown as PlanText;
const record: RecordOfPlan = {
  type: 'plan',
  title: 'Trồng cây',
  tasks: [{ clause: 'I', kind: 'duty', agencies: [{ agency: 'so-a', role: 'lead', printed: 'Sở A' }] }],
  citations: [{ clause: 'I', instrument: 'qd-1', relation: 'basis', quote: 'Quyết định số 1' }],
};
const names: Names = {
  instrument: (id) => (id === 'qd-1' ? { kind: 'decision', number: '1/QĐ-X', issuedOn: '2025-01-01' } : undefined),
  agency: () => undefined,
  province: () => undefined,
};

test('a published plan scores full marks against itself', () => {
  const gold = goldOfPlan(record, text, names, ['a.txt'], ['I. TRỒNG CÂY\nII. Hoàn thành trước năm 2030']);
  const scores = scoreDocument(gold, importedOf(text, record, names));
  const faults = Object.entries(scores).filter(([, { misses, extras }]) => misses.length + extras.length > 0);
  assert.deepEqual(faults, []);
  assert.deepEqual([scores.clauses.right, scores.tasks.right, scores.citations.right], [2, 1, 1]);
});

test('clauses that these witnesses do not print are doubtful', () => {
  const gold = goldOfPlan(record, text, names, ['a.txt'], ['I. Trồng cây']);
  assert.deepEqual(gold.clauses, [{ label: 'I', firstWords: 'Trồng cây' }]);
  assert.deepEqual(gold.doubtful.map((one) => one.clause), ['II']); // prettier-ignore
});

test('what a checked plan does not say, an import must not say', () => {
  const { metadata } = goldOfPlan(record, text, names, ['a.txt'], ['']);
  assert.deepEqual([metadata.number, metadata.title, metadata.province], [null, 'Trồng cây', undefined]);
});

const folder = join(import.meta.dirname, '../golds');
for (const file of globSync('*.json', { cwd: folder }))
  test(`the gold record ${basename(file)} is whole: labels are labels, and facts stand in its clauses`, () => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const labels = new Set(gold.clauses.map(({ label }) => label));
    assert.deepEqual([...labels].filter((label) => clauseIdOfLabel(label) === undefined), []); // prettier-ignore
    assert.equal(labels.size, gold.clauses.length);
    const facts = [...gold.tasks, ...gold.targets, ...gold.citations, ...gold.deadlines];
    assert.deepEqual(facts.filter((fact) => !labels.has(fact.clause)), []); // prettier-ignore
  });
