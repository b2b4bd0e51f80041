import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type TestEffects } from './test.ts';

const outputs: Readonly<Record<string, string>> = {
  unit: '✔ tests 9 things\nℹ tests 2\nℹ pass 2\nℹ fail 0\nℹ duration_ms 12.5\n',
  check: 'content/plans/a.mdx\n5 plans, 0 errors\n\n',
  'check:data': 'check:data: Passed: 8. Failed: 0. Could not be checked: 1.\n',
  'check:site': 'check:site: 9 pages, 99 links; 0 errors\n',
  browser: '  ✓  1 [desktop] › smoke.spec.ts\n\n  1 failed\n    [phone] › smoke.spec.ts\n  1 passed (2.0s)\n',
};

async function runWith(failing: readonly string[], setUpExitCode = 0) {
  const ran: string[] = [];
  const printed: string[] = [];
  let clock = 0;
  const effects: TestEffects = {
    print: (text) => void printed.push(text),
    now: () => (clock += 500),
    setUp: () => Promise.resolve(setUpExitCode),
    runPart: (name) => {
      ran.push(name);
      return Promise.resolve({ exitCode: failing.includes(name) ? 1 : 0, output: outputs[name] ?? '' });
    },
  };
  return { exitCode: await run(effects), ran, printed };
}

test("npm test prints the runners' totals last", async () => {
  const { exitCode, printed } = await runWith(['browser']);
  assert.equal(exitCode, 1);
  assert.equal(
    printed.at(-1),
    `
npm test
  ok      format       0.5 s
  ok      lint         0.5 s
  ok      types        0.5 s
  ok      unit         0.5 s
  ok      check        0.5 s
  ok      build        0.5 s
  ok      check:data   0.5 s
  ok      check:site   0.5 s
  failed  browser      0.5 s

unit:
  ℹ tests 2
  ℹ pass 2
  ℹ fail 0
  ℹ duration_ms 12.5

check:
  5 plans, 0 errors

check:data:
  check:data: Passed: 8. Failed: 0. Could not be checked: 1.

check:site:
  check:site: 9 pages, 99 links; 0 errors

browser:
  1 failed
  1 passed (2.0s)
`,
  );
});

test('npm test goes on after a failed part, and fails', async () => {
  const { exitCode, ran } = await runWith(['lint']);
  assert.equal(exitCode, 1);
  assert.deepEqual(ran, ['format', 'lint', 'types', 'unit', 'check', 'build', 'check:data', 'check:site', 'browser']);
});

test('npm test skips the browser tests when the build failed, and says so', async () => {
  const { exitCode, ran, printed } = await runWith(['build']);
  assert.equal(exitCode, 1);
  assert.equal(ran.includes('browser'), false);
  assert.ok(printed.includes('\n── browser: skipped, because build failed'));
});

test('npm test stops when no browser could be set up', async () => {
  assert.deepEqual(await runWith([], 1), { exitCode: 1, ran: [], printed: [] });
});

test('npm test succeeds when every part does', async () => {
  assert.equal((await runWith([])).exitCode, 0);
});
