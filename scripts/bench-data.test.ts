import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorpus, readPlanText } from '../src/corpus/load-corpus.ts';
import { datasetInput } from '../src/publish/input.ts';
import { checkedRows } from '../src/publish/table.ts';
import { tables } from '../src/publish/tables/index.ts';
import { run, type Effects } from './bench-data.ts';
import { manyRecords } from './bench-data/made-up-records.ts';
import { projectRoot } from './commands.ts';

function aBench() {
  const bench = { printed: [] as string[], rows: [] as (readonly object[])[], measured: [] as number[] };
  const effects: Effects = {
    print: (text) => void bench.printed.push(text.trim()),
    printTable: (rows) => void bench.rows.push(rows),
    measure: (madeUp) => {
      bench.measured.push(madeUp);
      const forms = [
        { form: 'csv', seconds: 2, bytes: 3_000_000, holdsRows: true },
        { form: 'zip', seconds: 0.5, bytes: 1_000_000, holdsRows: false },
      ];
      return { plans: 4 + madeUp, rows: 1000, heldMegabytes: 200, peakMegabytes: 400, forms };
    },
  };
  return { bench, effects };
}

test('bench:data says what the published plans cost', () => {
  const { bench, effects } = aBench();
  assert.equal(run([], effects), 0);
  assert.deepEqual(bench.printed, [
    '4 plans, 1000 rows: 2.5 s; 200 MB before writing (program and records), at most 400 MB while writing',
  ]);
  assert.deepEqual(bench.rows, [
    [
      { form: 'csv', seconds: '2.00', 'rows a second': 500, MB: '3.00' },
      { form: 'zip', seconds: '0.50', 'rows a second': '', MB: '1.00' },
    ],
  ]);
});

test('bench:data measures so many made-up plans besides', () => {
  const { bench, effects } = aBench();
  assert.equal(run(['--plans', '5000'], effects), 0);
  assert.deepEqual(bench.measured, [0, 5000]);
});

test('bench:data asks for a whole number of plans', () => {
  const { bench, effects } = aBench();
  assert.equal(run(['--plans', 'many'], effects), 1);
  assert.deepEqual(bench.printed, ['--plans needs a whole number, such as --plans 5000.']);
});

test('made-up plans have the rows of the plans that they are copies of', () => {
  const { corpus } = readCorpus(projectRoot);
  const readText = (id: string) => readPlanText(projectRoot, id);
  const { records, textOf } = manyRecords(corpus, readText, corpus.plans.length);
  const once = datasetInput(corpus, readText);
  const twice = datasetInput(records, textOf);
  for (const name of ['plans', 'clauses', 'tasks', 'task_agencies', 'targets', 'deadlines', 'offers', 'corrections']) {
    const table = tables.find((one) => one.name === name)!;
    assert.equal(checkedRows(table, twice).length, 2 * checkedRows(table, once).length, name);
  }
});
