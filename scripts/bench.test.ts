import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { run, type Effects } from './bench.ts';
import { copyProject } from './project-copy.ts';

function aBench(t: TestContext) {
  const root = copyProject();
  t.after(() => rmSync(root, { recursive: true }));
  const bench = {
    printed: [] as string[],
    tables: [] as (readonly object[])[],
    plans: [] as number[],
    removed: [] as string[],
  };
  const effects: Effects = {
    print: (text) => void bench.printed.push(text.trim()),
    printTable: (rows) => void bench.tables.push(rows),
    copyProject: () => root,
    measureBuild: () => {
      const folder = join(root, 'dist');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), 'a'.repeat(2000));
      bench.plans.push(readdirSync(join(root, 'content/plans')).length);
      return Promise.resolve({ seconds: 1.25, peakMegabytes: 64, folder });
    },
    remove: (folder) => void bench.removed.push(folder.slice(root.length)),
  };
  return { root, bench, effects };
}

test('bench measures the published plans, and the site by kinds of pages', async (t) => {
  const { bench, effects } = aBench(t);
  assert.equal(await run([], effects), 0);
  assert.deepEqual(bench.printed, ['The published plans: 1.3 s, peak 64 MB (main process)']);
  assert.deepEqual(
    bench.tables.flat().map((row) => Object.values<unknown>({ ...row }).slice(0, 3)),
    [['trang chủ', 1, '2.0']],
  );
  assert.deepEqual(bench.removed, ['']);
});

test('bench adds synthetic plans that pass every check, with the sources of the real ones', async (t) => {
  const { root, bench, effects } = aBench(t);
  const before = loadCorpus(root);
  const count = before.corpus.plans.length;
  assert.equal(await run(['--plans', String(count)], effects), 0);
  assert.deepEqual(bench.plans, [count, 2 * count]);
  assert.deepEqual(bench.removed, ['/dist', '']);
  const { corpus, diagnostics } = loadCorpus(root);
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(corpus.sources.length, 2 * before.corpus.sources.length);
});

test('bench asks for a whole number of plans', async (t) => {
  const { bench, effects } = aBench(t);
  assert.equal(await run(['--plans', 'many'], effects), 1);
  assert.deepEqual(bench.printed, ['--plans needs a whole number, such as --plans 300.']);
});
