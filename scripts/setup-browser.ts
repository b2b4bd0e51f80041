// node scripts/setup-browser.ts
//
// Finds a browser for the browser tests; where there is none, installs one.

import { existsSync, readFileSync } from 'node:fs';
import { chromiumAdvice, findChromium } from '../src/testing/browser/chromium.ts';
import { runCommand } from './commands.ts';

type Command = readonly [program: string, ...args: string[]];
type Way = { readonly name: string; readonly commands: readonly Command[] };

export type SetupEffects = {
  readonly print: (line: string) => void;
  readonly findBrowser: () => string | undefined;
  /** What CHROMIUM_PATH says, if it says anything. */
  readonly askedFor: string | undefined;
  readonly isRoot: boolean;
  /** The text of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  /** @returns The exit code. */
  readonly runCommand: (...command: Command) => Promise<number>;
};

/** Ubuntu is left out on purpose: its package is a stub for a snap, which does not run in a container. */
const isDebian = (osRelease: string): boolean => /^ID="?debian"?$/m.test(osRelease);

function waysToInstall({ isRoot, osRelease }: SetupEffects): readonly Way[] {
  const debian: Way = {
    name: "Debian's package",
    commands: [
      ['apt-get', 'update', '-o', 'Acquire::Retries=3'],
      ['apt-get', 'install', '-o', 'Acquire::Retries=3', '--yes', '--no-install-recommends', 'chromium'],
    ],
  };
  const libraries = isRoot ? ['--with-deps'] : [];
  const playwright: Way = {
    name: "Playwright's own",
    commands: [['playwright', 'install', ...libraries, 'chromium']],
  };
  return isRoot && isDebian(osRelease) ? [debian, playwright] : [playwright];
}

async function succeed(commands: readonly Command[], effects: SetupEffects): Promise<boolean> {
  for (const command of commands) if ((await effects.runCommand(...command)) !== 0) return false;
  return true;
}

/** @returns The exit code: 1 if no browser was found and none could be installed. */
export async function run(effects: SetupEffects): Promise<number> {
  const found = effects.findBrowser();
  if (found !== undefined) {
    effects.print(`Browser for the tests: ${found}`);
    return 0;
  }
  if (effects.askedFor !== undefined) {
    effects.print(`CHROMIUM_PATH is "${effects.askedFor}", which does not start.\n${chromiumAdvice}`);
    return 1;
  }
  for (const way of waysToInstall(effects)) {
    effects.print(`Installing a browser for the tests: ${way.name} …`);
    const installed = (await succeed(way.commands, effects)) ? effects.findBrowser() : undefined;
    if (installed !== undefined) {
      effects.print(`Browser for the tests: ${installed}`);
      return 0;
    }
  }
  effects.print(chromiumAdvice);
  return 1;
}

const osReleaseFile = '/etc/os-release';
export const effects: SetupEffects = {
  print: console.log,
  findBrowser: () => findChromium(),
  askedFor: process.env['CHROMIUM_PATH'] === '' ? undefined : process.env['CHROMIUM_PATH'],
  isRoot: process.getuid?.() === 0,
  osRelease: existsSync(osReleaseFile) ? readFileSync(osReleaseFile, 'utf8') : '',
  runCommand: async (program, ...args) =>
    (await runCommand(program, args, { DEBIAN_FRONTEND: 'noninteractive' })).exitCode,
};

if (import.meta.main) process.exitCode = await run(effects);
