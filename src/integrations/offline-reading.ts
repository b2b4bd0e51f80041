/**
 * Writes what reading without a network needs when Astro has written its pages: for each plan the list of what to keep, with
 * the bytes of each file as it was built, and the service worker, which names the files of this build.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { readCorpus } from '../corpus/load-corpus.ts';
import { serviceWorkerPath, shellPages, type OfflineList, type Shell } from '../domain/offline.ts';
import { isOfPlan, offlineListPath, planPath } from '../domain/paths.ts';
import { planName } from '../domain/plan-name.ts';
import { filesFrom, shortHash } from './site-files.ts';

/** What every page has beside its style sheets and fonts. */
const icon = '/favicon.svg';

export function offlineReading(): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { plans } = readCorpus(process.cwd()).corpus;
        for (const plan of plans) {
          const list = await offlineList(site, plan.id, `${planName(plan)}: ${plan.shortTitle}`);
          await writeFile(join(site, offlineListPath(plan.id)), JSON.stringify(list));
        }
        await writeFile(join(site, serviceWorkerPath), await serviceWorker(await shellOf(site)));
        logger.info(`${plans.length} plans can be kept`);
      },
    },
  };
}

/** @param site The folder of the built site. */
export async function offlineList(site: string, plan: string, title: string): Promise<OfflineList> {
  const files = await filesFrom(site, planPath(plan), (address) => address === icon || isOfPlan(plan, address));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { plan, title, version: shortHash(JSON.stringify(files)), bytes, files };
}

/** @returns Another version for every build that changes the shell or any style sheet, script or font. */
export async function shellOf(site: string): Promise<Shell> {
  const known = new Map<string, string>();
  const withFiles = async (pages: readonly string[]): Promise<readonly string[]> => {
    const files = await Promise.all(pages.map((page) => filesFrom(site, page, (address) => address === icon)));
    for (const { address, hash } of files.flat()) known.set(address, hash);
    return [...new Set(files.flat().map(({ address }) => address))];
  };
  const addresses = { vi: await withFiles(shellPages.vi), en: await withFiles(shellPages.en) };
  const assets = (await readdir(join(site, '_astro'))).sort();
  return { version: shortHash(JSON.stringify([...known, assets])), addresses };
}

/** @returns One script that imports nothing, with the libraries' checks for developers left out. */
export async function serviceWorker(shell: Shell): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(import.meta.resolve('../worker/sw.ts')),
    tsconfig: false,
    transform: { define: { 'process.env.NODE_ENV': '"production"', SHELL: JSON.stringify(shell) } },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
