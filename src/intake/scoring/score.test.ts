import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { goldSchema, type Gold } from './gold.ts';
import type { Imported } from './imported.ts';
import { addScores, scoreDocument, shares, type ScoreName } from './score.ts';

type GoldInput = Partial<z.input<typeof goldSchema>>;

const aGold = (parts: GoldInput): Gold => goldSchema.parse({ document: { files: ['a.txt'] }, ...parts });
const anImport = (parts: Partial<Imported>): Imported => ({
  metadata: {},
  clauses: [],
  tasks: [],
  targets: [],
  citations: [],
  deadlines: [],
  ...parts,
});
const lead = (clause: string, ...leads: string[]) => ({ clause, leads, coordinators: [] });
const tree = { clause: 'I.1', operator: '>', value: 60, unit: 'cây', period: '/2030' } as const;
const report = { clause: 'V.1', who: 'Sở A', toWhom: 'Sở B', day: 15, month: 10, recurrence: 'yearly' } as const;
const law = { clause: 'Mở đầu.1', number: '1/QĐ-X', relation: 'basis' } as const;

interface Case {
  readonly what: string;
  readonly row: ScoreName;
  readonly gold: GoldInput;
  readonly imported: Partial<Imported>;
  /** Wanted, found, right. */
  readonly counts: readonly [number, number, number];
}

const cases: readonly Case[] = [
  {
    what: 'a clause counts by label and first words',
    row: 'clauses',
    gold: { clauses: [{ label: 'II.3.đ', firstWords: 'Trồng cây' }, { label: 'II.4', firstWords: 'Tưới cây' }] }, // prettier-ignore
    imported: { clauses: [{ label: 'II.3.đ', text: 'Trồng cây gạo' }, { label: 'II.5', text: 'Tưới cây' }] }, // prettier-ignore
    counts: [2, 2, 1],
  },
  {
    what: 'a fact given twice is one too much',
    row: 'tasks',
    gold: { tasks: [lead('II.1', 'Sở A')] },
    imported: { tasks: [lead('II.1', 'Sở A'), lead('II.1', 'Sở A')] },
    counts: [1, 2, 1],
  },
  {
    what: 'a fact wanted twice is found twice',
    row: 'tasks',
    gold: { tasks: [lead('II.1', 'Sở A'), lead('II.1', 'Sở A')] },
    imported: { tasks: [lead('II.1', 'Sở A')] },
    counts: [2, 1, 1],
  },
  {
    what: 'the right agencies in another clause are wrong',
    row: 'tasks',
    gold: { tasks: [lead('II.1', 'Sở A')] },
    imported: { tasks: [lead('II.2', 'Sở A')] },
    counts: [1, 1, 0],
  },
  {
    what: 'a task may rest on the heading or on the line below it, once',
    row: 'tasks',
    gold: { tasks: [{ ...lead('II.1', 'Sở A'), alsoIn: ['II.1.-1'] }] },
    imported: { tasks: [lead('II.1.-1', 'Sở A'), lead('II.1', 'Sở A')] },
    counts: [1, 2, 1],
  },
  {
    what: 'a time that the document does not say is wrong',
    row: 'tasks',
    gold: { tasks: [lead('II.1', 'Sở A')] },
    imported: { tasks: [{ ...lead('II.1', 'Sở A'), time: { printed: '2025', kind: 'standing' } }] },
    counts: [1, 1, 0],
  },
  {
    what: 'a part that nobody is sure of is not compared',
    row: 'tasks',
    gold: { tasks: [{ ...lead('II.1', 'Sở A'), unsure: ['time'] }] },
    imported: { tasks: [{ ...lead('II.1', 'Sở A'), time: { printed: '2025', kind: 'standing' } }] },
    counts: [1, 1, 1],
  },
  {
    what: 'the softer row asks for the lead only',
    row: 'tasks: clause and lead',
    gold: { tasks: [{ ...lead('II.1', 'Sở A'), coordinators: ['Sở B'] }] },
    imported: { tasks: [lead('II.1', 'Sở A')] },
    counts: [1, 1, 1],
  },
  {
    what: 'what is doubtful counts neither way, below its clause too',
    row: 'tasks',
    gold: { doubtful: [{ kind: 'tasks', clause: 'II', why: 'a list of contents?' }] },
    imported: { tasks: [lead('II', 'Sở A'), lead('II.1', 'Sở A'), lead('III', 'Sở A')] },
    counts: [0, 1, 0],
  },
  {
    what: 'another kind of the doubtful clause counts',
    row: 'targets',
    gold: { doubtful: [{ kind: 'tasks', clause: 'I.1', why: 'a wish?' }] },
    imported: { targets: [tree] },
    counts: [0, 1, 0],
  },
  {
    what: 'rows that a partial gold does not list do not count; those that it lists do',
    row: 'clauses',
    gold: { partial: ['PL 2'], clauses: [{ label: 'PL 2.1', firstWords: 'Xoài' }, { label: 'PL 2.9', firstWords: 'Na' }] }, // prettier-ignore
    imported: { clauses: [{ label: 'PL 2.1', text: 'Xoài' }, { label: 'PL 2.2', text: 'Ổi' }, { label: 'PL 22', text: 'Mận' }] }, // prettier-ignore
    counts: [2, 2, 1],
  },
  {
    what: 'a target needs its years',
    row: 'targets',
    gold: { targets: [tree] },
    imported: { targets: [{ ...tree, period: undefined }] },
    counts: [1, 1, 0],
  },
  {
    what: 'the softer row asks for value and unit only',
    row: 'targets: value and unit',
    gold: { targets: [tree] },
    imported: { targets: [{ ...tree, period: undefined, unit: 'cây xanh' }] },
    counts: [1, 1, 1],
  },
  {
    what: 'percent is a unit of its own',
    row: 'targets: value and unit',
    gold: { targets: [{ ...tree, unit: '%' }] },
    imported: { targets: [tree] },
    counts: [1, 1, 0],
  },
  {
    what: 'a deadline needs its receiver',
    row: 'deadlines',
    gold: { deadlines: [report] },
    imported: { deadlines: [{ ...report, toWhom: undefined }] },
    counts: [1, 1, 0],
  },
  {
    what: 'the softer row asks for the day only',
    row: 'deadlines: when',
    gold: { deadlines: [report] },
    imported: { deadlines: [{ ...report, toWhom: undefined }] },
    counts: [1, 1, 1],
  },
  {
    what: 'a citation needs its relation',
    row: 'citations',
    gold: { citations: [law] },
    imported: { citations: [{ ...law, relation: 'mentions' }] },
    counts: [1, 1, 0],
  },
  {
    what: 'the softer row takes any relation',
    row: 'citations: any relation',
    gold: { citations: [law] },
    imported: { citations: [{ ...law, relation: 'mentions' }] },
    counts: [1, 1, 1],
  },
  {
    what: 'a number that the document does not have is invented; a field without gold is not scored',
    row: 'metadata',
    gold: { metadata: { number: null, type: 'plan', province: 'Thành phố Cần Thơ' } },
    imported: { metadata: { number: '1/KH-UBND', type: 'plan', province: 'CẦN THƠ', title: 'Trồng cây' } },
    counts: [2, 3, 2],
  },
];
for (const { what, row, gold, imported, counts } of cases)
  test(`${row}: ${what}`, () => {
    const { wanted, found, right } = scoreDocument(aGold(gold), anImport(imported))[row];
    assert.deepEqual([wanted, found, right], counts);
  });

test('a miss and an extra are lines that a person can look up', () => {
  const gold = aGold({ tasks: [{ ...lead('II.1', 'Sở A'), coordinators: ['Sở B'] }] });
  const { misses, extras } = scoreDocument(gold, anImport({ tasks: [lead('II.1', 'Sở A')] })).tasks;
  assert.deepEqual([misses, extras], [['II.1: Sở A + Sở B'], ['II.1: Sở A']]);
});

test('sums weigh each fact alike', () => {
  const score = (wanted: number, found: number, right: number) => ({ wanted, found, right, misses: [], extras: [] });
  assert.deepEqual(shares(addScores([score(1, 1, 1), score(3, 1, 0)])), { precision: 0.5, recall: 0.25, f1: 2 / 6 });
  assert.deepEqual(shares(score(0, 0, 0)), {});
});
