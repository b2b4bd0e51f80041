import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type BuildEffects } from './build.ts';

function aProject(state: { stamp?: string; hasBuiltSite?: boolean; exitCode?: number }) {
  const project = { stamp: state.stamp, builds: 0 };
  const effects: BuildEffects = {
    print: () => undefined,
    hasBuiltSite: () => state.hasBuiltSite ?? true,
    hashInputs: () => Promise.resolve('today'),
    readStamp: () => Promise.resolve(project.stamp),
    writeStamp: (stamp) => Promise.resolve(void (project.stamp = stamp)),
    build: () => Promise.resolve((project.builds++, state.exitCode ?? 0)),
  };
  return { project, effects };
}

const cases: readonly (readonly [string, string[], Parameters<typeof aProject>[0], builds: number])[] = [
  ['always builds', [], { stamp: 'today' }, 1],
  ['with --if-changed keeps a site made from the same inputs', ['--if-changed'], { stamp: 'today' }, 0],
  ['with --if-changed builds when an input changed', ['--if-changed'], { stamp: 'yesterday' }, 1],
  ['with --if-changed builds the first time', ['--if-changed'], {}, 1],
  ['with --if-changed builds when dist/ is gone', ['--if-changed'], { stamp: 'today', hasBuiltSite: false }, 1],
];
for (const [what, args, state, builds] of cases) {
  test(`build ${what}`, async () => {
    const { project, effects } = aProject(state);
    assert.equal(await run(args, effects), 0);
    assert.deepEqual(project, { stamp: 'today', builds });
  });
}

test('a failed build is not taken for a finished one', async () => {
  const { project, effects } = aProject({ stamp: 'today', exitCode: 3 });
  assert.equal(await run([], effects), 3);
  assert.equal(project.stamp, undefined);
});
