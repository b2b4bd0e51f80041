import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { sentencesOf, syntheticDocument } from '../src/intake/scoring/synthetic-document.ts';
import { run, type Effects } from './bench-import.ts';

/** An importer that can read nothing: every fact is missing, none is too much. */
function aBench() {
  const bench = { printed: [] as string[], tables: [] as (readonly object[])[], imported: [] as string[] };
  let clock = 0;
  const effects: Effects = {
    root: join(import.meta.dirname, '..'),
    samples: '/nowhere',
    print: (text) => void bench.printed.push(text.trim()),
    printTable: (rows) => void bench.tables.push(rows),
    importDocument: (file) => {
      bench.imported.push(file);
      return Promise.resolve({ document: undefined, diagnostics: [] });
    },
    milliseconds: () => (clock += 2000),
    megabytes: () => ({ now: 80, peak: 90 }),
  };
  return { bench, effects };
}

test('bench:import scores each published plan from its better witness, then all of them', async () => {
  const { bench, effects } = aBench();
  assert.equal(await run([], effects), 0);
  const plans = bench.printed.indexOf('All 4 published plans');
  assert.deepEqual(
    bench.printed.slice(0, plans).map((title) => title.slice(0, 3)),
    ['002', '000', '003', '004'],
  );
  const [metadata] = bench.tables[0] ?? [];
  assert.deepEqual({ ...metadata, wanted: 0 }, { kind: 'metadata', wanted: 0, found: 0, right: 0, P: '-', R: '0.000', F1: '0.000' }); // prettier-ignore
});

test('bench:import lists what is missing when asked', async () => {
  const { bench, effects } = aBench();
  await run(['--misses'], effects);
  assert.ok(bench.printed.includes('clauses: missing   I: "MỤC TIÊU"'));
});

test('bench:import says that it skips the samples where there are none', async () => {
  const { bench, effects } = aBench();
  await run([], effects);
  assert.match(
    bench.printed.at(-1) ?? '',
    /^The \d+ gold records of samples are skipped: there is no folder "\/nowhere"/,
  );
});

const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['--documents', 'many'], /^--documents needs a whole number/],
  [['--samples', '/nowhere'], /^There is no folder "\/nowhere"/],
];
for (const [args, message] of wrong)
  test(`bench:import refuses ${args.join(' ')}`, async () => {
    const { bench, effects } = aBench();
    assert.equal(await run(args, effects), 1);
    assert.match(bench.printed.join('\n'), message);
  });

test('bench:import --documents measures speed, and memory on the way', async () => {
  const { bench, effects } = aBench();
  assert.equal(await run(['--documents', '20'], effects), 0);
  assert.deepEqual(bench.printed, ['20 documents of 30 kB in 2.0 s: 10.0 documents a second']);
  assert.deepEqual(
    bench.tables.flat().map((row) => Object.values<unknown>({ ...row })),
    [
      [2, '80', '90'],
      [10, '80', '90'],
      [20, '80', '90'],
    ],
  );
  assert.equal(bench.imported.length, 20);
});

test('made-up documents are of one size, the same for the same seed and different for others', () => {
  const sentences = sentencesOf('a) Trồng cây ven đường ở tất cả các xã và phường của thành phố trong năm.\nngắn\n');
  assert.deepEqual(sentences, ['Trồng cây ven đường ở tất cả các xã và phường của thành phố trong năm.']);
  const [first, again, other] = [1, 1, 2].map((seed) => syntheticDocument(seed, sentences));
  assert.equal(first, again);
  assert.notEqual(first, other);
  assert.ok(Math.abs(new TextEncoder().encode(first).length - 30_000) < 3000);
});
