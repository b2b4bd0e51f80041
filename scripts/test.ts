// node scripts/test.ts
//
// Sets up a browser, then runs every part of the tests, even after one failed, and prints their totals last.

import { runPackageScript, type CommandResult } from './commands.ts';
import { effects as setupEffects, run as setUpBrowser } from './setup-browser.ts';
import { formatReport, type PartResult } from './test-report.ts';

/** Names of scripts in package.json. A part that needs another is skipped when that one failed. */
type Part = { readonly name: string; readonly needs?: string };
const parts: readonly Part[] = [
  { name: 'format' },
  { name: 'lint' },
  { name: 'types' },
  { name: 'unit' },
  { name: 'check' },
  { name: 'build' },
  { name: 'check:data', needs: 'build' },
  { name: 'check:site', needs: 'build' },
  { name: 'browser', needs: 'build' },
];

export type TestEffects = {
  readonly print: (text: string) => void;
  /** Milliseconds from any start. */
  readonly now: () => number;
  /** @returns The exit code. */
  readonly setUp: () => Promise<number>;
  readonly runPart: (name: string) => Promise<CommandResult>;
};

async function runPart(
  { name, needs }: Part,
  earlier: readonly PartResult[],
  effects: TestEffects,
): Promise<PartResult> {
  if (needs !== undefined && earlier.some((result) => result.name === needs && result.outcome !== 'ok')) {
    effects.print(`\n── ${name}: skipped, because ${needs} failed`);
    return { name, outcome: 'skipped', seconds: 0, output: '' };
  }
  effects.print(`\n── ${name} (npm run ${name})`);
  const start = effects.now();
  const { exitCode, output } = await effects.runPart(name);
  return { name, outcome: exitCode === 0 ? 'ok' : 'failed', seconds: (effects.now() - start) / 1000, output };
}

/** @returns The exit code: 1 if the set-up or any part failed. */
export async function run(effects: TestEffects): Promise<number> {
  if ((await effects.setUp()) !== 0) return 1;
  const results: PartResult[] = [];
  for (const part of parts) results.push(await runPart(part, results, effects));
  effects.print(formatReport(results));
  return results.every(({ outcome }) => outcome === 'ok') ? 0 : 1;
}

if (import.meta.main) {
  process.exitCode = await run({
    print: console.log,
    now: () => performance.now(),
    setUp: () => setUpBrowser(setupEffects),
    runPart: runPackageScript,
  });
}
