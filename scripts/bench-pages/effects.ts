/** What the bench does to the world: builds, serves, opens pages. */
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, devices, type Browser, type Page } from '@playwright/test';
import { chromiumAdvice, findChromium } from '../../src/testing/browser/chromium.ts';
import { effects as buildEffects, run as build } from '../build.ts';
import { projectRoot } from '../commands.ts';
import { openHost, type Host, type Sent } from './host.ts';
import { look } from './lighthouse.ts';
import type { Row } from './report.ts';
import type { Run } from './scores.ts';
import type { Visit, Visits } from './weights.ts';

export interface Effects {
  readonly print: (text: string) => void;
  readonly printTable: (rows: readonly Row[]) => void;
  /** Builds `dist/` if something changed. @returns The exit code. */
  readonly buildSite: () => Promise<number>;
  /** Addresses of all pages of `dist/`, in order. */
  readonly listPages: () => readonly string[];
  /** @throws when there is no browser. */
  readonly openSite: () => Promise<OpenedSite>;
}

export interface OpenedSite {
  /** @param from The page that a reader comes from on a following visit. */
  readonly visit: (address: string, from: string) => Promise<Visits>;
  readonly look: (address: string) => Promise<Run>;
  readonly close: () => Promise<void>;
}

const folder = join(projectRoot, 'dist');

export const buildSite: Effects['buildSite'] = () => build(['--if-changed'], buildEffects);

export const listPages: Effects['listPages'] = () =>
  globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .sort();

export const openSite: Effects['openSite'] = async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumAdvice);
  const port = await freePort();
  const host = await openHost(folder);
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    visit: async (address, from) => ({
      first: await visit(browser, host, address),
      following: await visit(browser, host, address, from),
    }),
    look: (address) => look(host.address + address, port),
    close: async () => {
      await browser.close();
      host.close();
    },
  };
};

/** Opens a page on a phone that has never seen the site, or has read one page of it. */
async function visit(browser: Browser, host: Host, address: string, from?: string): Promise<Visit> {
  const context = await browser.newContext({ ...devices['Pixel 5'], locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    if (from !== undefined) {
      await page.goto(host.address + from, { waitUntil: 'networkidle' });
      await readToTheEnd(page, host);
    }
    const before = host.sent.length;
    await page.goto(host.address + address, { waitUntil: 'networkidle' });
    const loaded: readonly Sent[] = host.sent.slice(before);
    await readToTheEnd(page, host);
    return { loaded, read: host.sent.slice(before) };
  } finally {
    await context.close();
  }
}

const quietMs = 700;

async function readToTheEnd(page: Page, host: Host): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  let before: number;
  do {
    before = host.sent.length;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  } while (host.sent.length > before);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
