import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const installedPrograms: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own Chromium, there or not. */
  readonly playwrightChromium: string;
  /** Whether the program is there and starts. */
  readonly works: (program: string) => boolean;
};

/** The browsers to try, best first: the one asked for by CHROMIUM_PATH alone; else the system's, then Playwright's. */
export function chromiumCandidates(machine: Machine): readonly string[] {
  const asked = machine.environment['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') return [asked];
  const folders = machine.platform === 'win32' ? [] : (machine.environment['PATH'] ?? '').split(':').filter(Boolean);
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(installedPrograms[machine.platform] ?? []), machine.playwrightChromium];
}

/** @returns The program to run browser tests with; `undefined` if none works on this machine. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  return chromiumCandidates(machine).find(machine.works);
}

/** A stub that only tells how to install the browser, or one that lacks a library, is there but does not start. */
function works(program: string): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true; // chrome.exe opens a window whatever it is asked
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  playwrightChromium: chromium.executablePath(),
  works,
};

/** What to do where no browser was found. */
export const chromiumAdvice = `The browser tests need Chromium or Chrome, and none that starts was found.
  → Install one (Debian: "apt-get install chromium"; any system: "npx playwright install --with-deps chromium"),
    or set CHROMIUM_PATH to the program's full path, then run the same command again.`;
