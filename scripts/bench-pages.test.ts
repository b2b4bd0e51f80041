import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './bench-pages.ts';
import type { Effects } from './bench-pages/effects.ts';
import type { Row } from './bench-pages/report.ts';
import type { Run } from './bench-pages/scores.ts';

const fast: Run = {
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  metrics: { 'FCP s': 1200, 'LCP s': 1400, 'TBT ms': 20, CLS: 0.001 },
  faults: { performance: [], accessibility: [], 'best-practices': [], seo: [] },
  isUnlisted: false,
};

function aBench(looks: readonly Run[] = [fast], buildExitCode = 0) {
  const bench = {
    printed: [] as string[],
    tables: [] as (readonly Row[])[],
    visited: [] as string[],
    looked: [] as string[],
    closed: 0,
  };
  const html = { path: '/', type: 'text/html; charset=utf-8', bytes: 23_400 };
  const script = { path: '/_astro/a.js', type: 'text/javascript', bytes: 130_000 };
  const effects: Effects = {
    print: (text) => void bench.printed.push(text.trim()),
    printTable: (rows) => void bench.tables.push(rows),
    buildSite: () => Promise.resolve(buildExitCode),
    listPages: () => ['/', '/ke-hoach/', '/ke-hoach/vn-ct-kh-ubnd-2016-114/', '/ke-hoach/vn-ct-kh-ubnd-2020-151/'],
    openSite: () =>
      Promise.resolve({
        visit: (address, from) => {
          bench.visited.push(`${from} → ${address}`);
          return Promise.resolve({
            first: { loaded: [html], read: [html, script] },
            following: { loaded: [html], read: [html] },
          });
        },
        look: (address) => {
          bench.looked.push(address);
          return Promise.resolve(looks[(bench.looked.length - 1) % looks.length] ?? fast);
        },
        close: () => Promise.resolve(void (bench.closed += 1)),
      }),
  };
  return { bench, effects };
}

test('bench:pages weighs a plan for a new reader and for one who comes from another plan', async () => {
  const { bench, effects } = aBench();
  assert.equal(await run(['--page', 'kế hoạch'], effects), 0);
  assert.deepEqual(bench.visited, ['/ke-hoach/vn-ct-kh-ubnd-2016-114/ → /ke-hoach/vn-ct-kh-ubnd-2020-151/']);
  assert.deepEqual(bench.tables[0], [
    {
      page: 'kế hoạch',
      HTML: '23.4',
      CSS: '0.0',
      JS: '0.0',
      fonts: '0.0',
      images: '0.0',
      other: '0.0',
      first: '23.4',
      'to the end': '153.4 ✗',
      following: '23.4',
      'to its end': '23.4',
    },
  ]);
  assert.deepEqual(bench.printed.slice(3), [
    '✗ kế hoạch, first visit read to the end: 153.4 kB, the goal is less than 150 kB',
  ]);
});

test('bench:pages tells of each page as soon as it is measured', async () => {
  const { bench, effects } = aBench();
  await run(['--page', 'kế hoạch', '--page', 'thời hạn'], effects);
  assert.deepEqual(
    bench.printed.slice(0, 2),
    ['kế hoạch', 'thời hạn'].map(
      (name) => `${name}: 23.4 kB, following 23.4 kB, performance 100, accessibility 100, best-practices 100, seo 100`,
    ),
  );
});

test('bench:pages shows the median of several runs, and why a score misses its goal', async () => {
  const slow: Run = {
    ...fast,
    scores: { ...fast.scores, performance: 91 },
    metrics: { ...fast.metrics, 'TBT ms': 420 },
    faults: { ...fast.faults, performance: ['total-blocking-time 420 ms'] },
  };
  const { bench, effects } = aBench([slow, fast, slow]);
  assert.equal(await run(['--page', 'thời hạn', '--runs', '3'], effects), 0);
  assert.deepEqual(bench.looked, ['/thoi-han/', '/thoi-han/', '/thoi-han/']);
  assert.deepEqual(bench.tables[1], [
    {
      page: 'thời hạn',
      performance: '91 ✗',
      accessibility: '100',
      'best-practices': '100',
      seo: '100',
      'FCP s': '1.20',
      'LCP s': '1.40',
      'TBT ms': '420',
      CLS: '0.001',
    },
  ]);
  assert.equal(bench.printed.at(-1), '✗ thời hạn, performance 91: total-blocking-time 420 ms');
});

test('bench:pages says of which page the score leaves out that it asks not to be indexed', async () => {
  const { bench, effects } = aBench([{ ...fast, isUnlisted: true }]);
  assert.equal(await run(['--page', 'biểu đồ'], effects), 0);
  assert.equal(bench.tables[1]?.[0]?.['seo'], '100 (noindex)');
});

test('bench:pages --runs 0 only weighs, every type of page that is published', async () => {
  const { bench, effects } = aBench();
  assert.equal(await run(['--runs', '0'], effects), 0);
  assert.deepEqual([bench.looked, bench.tables.length, bench.closed], [[], 1, 1]);
  assert.ok(bench.visited.length > 20);
  assert.ok(!bench.visited.join().includes('khong-co-trang-nay'));
});

test('bench:pages ends where the site cannot be built', async () => {
  const { bench, effects } = aBench([fast], 2);
  assert.equal(await run([], effects), 1);
  assert.deepEqual(bench.visited, []);
});

const refused: readonly (readonly [args: readonly string[], words: RegExp])[] = [
  [['--runs', 'many'], /^--runs needs a whole number, such as --runs 3; 0 leaves Lighthouse out\.$/],
  [['--page', 'trang lạ'], /^--page needs one of: trang chủ, .*\.$/],
  [['--fast'], /^There is no option "--fast"\. Options: --runs N, --page NAME\.$/],
];
for (const [args, words] of refused) {
  test(`bench:pages refuses "${args.join(' ')}"`, async () => {
    const { bench, effects } = aBench();
    assert.equal(await run(args, effects), 1);
    assert.match(bench.printed.join('\n'), words);
  });
}
