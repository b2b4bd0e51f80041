// node scripts/build.ts [--if-changed]
//
// Builds dist/. With --if-changed: only if something that the site is made from changed since the last build.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildInputs, buildVariables, hashInputs, readBuildStamp, writeBuildStamp } from './build-stamp.ts';
import { projectRoot, runCommand } from './commands.ts';

export type BuildEffects = {
  readonly print: (line: string) => void;
  readonly hasBuiltSite: () => boolean;
  readonly hashInputs: () => Promise<string>;
  readonly readStamp: () => Promise<string | undefined>;
  readonly writeStamp: (stamp: string | undefined) => Promise<void>;
  /** @returns The exit code. */
  readonly build: () => Promise<number>;
};

/** @returns The exit code. */
export async function run(args: readonly string[], effects: BuildEffects): Promise<number> {
  const stamp = await effects.hashInputs();
  if (args.includes('--if-changed') && effects.hasBuiltSite() && (await effects.readStamp()) === stamp) {
    effects.print('Nothing changed since the last build: dist/ is used as it is.');
    return 0;
  }
  await effects.writeStamp(undefined);
  const exitCode = await effects.build();
  if (exitCode === 0) await effects.writeStamp(stamp);
  return exitCode;
}

export const effects: BuildEffects = {
  print: console.log,
  hasBuiltSite: () => existsSync(join(projectRoot, 'dist', 'index.html')),
  hashInputs: () => hashInputs(projectRoot, buildInputs, buildVariables, process.env),
  readStamp: () => readBuildStamp(projectRoot),
  writeStamp: (stamp) => writeBuildStamp(projectRoot, stamp),
  build: async () => (await runCommand('astro', ['build'])).exitCode,
};

if (import.meta.main) process.exitCode = await run(process.argv.slice(2), effects);
