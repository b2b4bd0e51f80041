import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { run } from './bench-search.ts';
import type { Effects, SearchedSite } from './bench-search/effects.ts';
import type { Row } from './bench-search/report.ts';

/** An engine that finds one clause whatever it is asked, and loads 30 kB and 10 kB to do so. */
function aBench(buildExitCode = 0) {
  const bench = {
    printed: [] as string[],
    tables: [] as (readonly Row[])[],
    opened: [] as string[],
    sites: [] as SearchedSite[],
    closed: 0,
    builds: 0,
  };
  let clock = 0;
  const found = { url: '/ke-hoach/x/#a', planId: 'vn-ct-kh-ubnd-2020-151', text: 'Đăng ký nhãn hiệu tập thể' };
  const effects: Effects = {
    root: join(import.meta.dirname, '..'),
    print: (text) => void bench.printed.push(text.trim()),
    printTable: (rows) => void bench.tables.push(rows),
    buildSite: () => Promise.resolve((bench.builds += 1) && buildExitCode),
    openEngine: (name, searched) => {
      bench.opened.push(name);
      bench.sites.push(searched);
      return Promise.resolve({
        name,
        search: () => Promise.resolve({ hits: [found], isFlagged: false }),
        coldSearch: () =>
          Promise.resolve([
            { part: 'library', bytes: 30_000 },
            { part: 'index', bytes: 10_000 },
          ]),
        close: () => void (bench.closed += 1),
      });
    },
    weighLayer: () => Promise.resolve({ searchBytes: 8000, bytes: 9500 }),
    milliseconds: () => (clock += 5),
  };
  return { bench, effects };
}

const judged = [
  { q: 'nhãn hiệu', category: 'natural', expect: [{ doc: '151/KH-UBND', text_contains: 'nhãn hiệu tập thể' }] },
  { q: 'sáng chế', category: 'quoted', expect: [{ doc: '114/KH-UBND', text_contains: 'sáng chế' }] },
  { q: 'xe buýt', category: 'no-answer', expect: [] },
];

function aFile(t: TestContext, content: unknown = judged): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'hidden.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('bench:search scores an outside file on the built site', async (t) => {
  const { bench, effects } = aBench();
  assert.equal(await run(['--queries', aFile(t), '--engine', 'ours'], effects), 0);
  const [engines, costs, categories] = bench.tables;
  assert.deepEqual(
    [bench.builds, bench.opened, bench.closed, bench.sites.map(({ isBuilt }) => isBuilt)],
    [1, ['ours'], 1, [true]],
  );
  assert.deepEqual(engines, [
    {
      engine: 'ours',
      'recall@5': '0.500',
      'MRR@10': '0.500',
      'success@1': '0.500',
      'no answer, told': '0/1',
      'answer, wrongly told': '0/2',
      'unaccented: same first': '1.000',
      'in top 3': '1.000',
      pairs: 3,
    },
  ]);
  assert.match(bench.printed[1] ?? '', /^Layer, minified and gzip: 8\.0 kB from .* 9\.5 kB with /);
  const { library, index, 'kB mean': mean, 'files mean': files, 'ms median': time } = costs?.[0] ?? {};
  assert.deepEqual([library, index, mean, files, time], ['30.0', '10.0', '40', '2.0', '5.0']);
  assert.deepEqual(
    categories?.map((row) => Object.values(row).slice(0, 3)),
    [
      ['natural', 1, '1.000'],
      ['quoted', 1, '0.000'],
      ['all', 2, '0.500'],
    ],
  );
});

test('bench:search measures every engine with the queries of the project', async () => {
  const { bench, effects } = aBench();
  assert.equal(await run([], effects), 0);
  assert.deepEqual(bench.opened, ['ours', 'Pagefind', 'MiniSearch', 'FlexSearch', 'FTS5']);
  assert.match(bench.printed[0] ?? '', /^\d{2,} queries, \d{3} pages, \d{3} records$/);
});

test('bench:search --pages makes a larger site and builds nothing', async (t) => {
  const { bench, effects } = aBench();
  assert.equal(await run(['--queries', aFile(t), '--engine', 'FTS5', '--pages', '600'], effects), 0);
  assert.equal(bench.builds, 0);
  assert.match(bench.printed[0] ?? '', /^3 queries, 6\d\d pages, /);
  assert.ok(bench.sites.every(({ isBuilt, records }) => !isBuilt && records.length > 500));
});

test('bench:search --misses lists what was not shown, and what was answered in vain', async (t) => {
  const { bench, effects } = aBench();
  await run(['--queries', aFile(t), '--engine', 'ours', '--misses'], effects);
  assert.deepEqual(bench.printed.slice(-3), [
    'quoted "sáng chế": no rank; first /ke-hoach/x/#a',
    'missing "sáng chế" of vn-ct-kh-ubnd-2016-114',
    'no-answer "xe buýt": answered, with /ke-hoach/x/#a first',
  ]);
});

test('bench:search refuses a file that names no plan, before it builds anything', async (t) => {
  const { bench, effects } = aBench();
  const file = aFile(t, [{ q: 'a', category: 'b', expect: [{ doc: '9/KH', text_contains: 'c' }] }]);
  assert.equal(await run(['--queries', file], effects), 1);
  assert.match(bench.printed.join('\n'), /hidden\.json \[0\]\.expect\[0\]\.doc: no plan is called "9\/KH"/);
  assert.equal(bench.builds, 0);
});

test('bench:search ends where the site cannot be built', async () => {
  const { bench, effects } = aBench(2);
  assert.equal(await run([], effects), 1);
  assert.deepEqual(bench.opened, []);
});

test('bench:search refuses arguments that it does not know', async () => {
  const { bench, effects } = aBench();
  assert.equal(await run(['--fast'], effects), 1);
  assert.match(bench.printed.join('\n'), /^There is no option "--fast"/);
});
