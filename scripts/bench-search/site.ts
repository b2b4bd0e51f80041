/** The site that is searched: the built one, or one made larger by plans that nobody wrote. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readCorpus, readPlanText } from '../../src/corpus/load-corpus.ts';
import { provinces } from '../../src/intake/agencies/provinces.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { listsPath } from '../../src/search/lists.ts';
import { searchLists } from '../../src/search/search-lists.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { siteRecords, type Published } from '../../src/search/site-records.ts';
import { addDistractors, type SiteRecords } from './distractors.ts';
import type { PeerRecord } from './engines/peer.ts';

const seed = 1;

export function readSite(root: string): SiteRecords {
  const { plans, agencies, instruments, provinces } = readCorpus(root).corpus;
  return {
    plans: plans.map((plan) => ({ plan, text: readPlanText(root, plan.id) })),
    agencies,
    instruments,
    provinces,
  };
}

export function growSite(real: SiteRecords, pages: number): SiteRecords {
  const today = provinces.filter(({ mergedInto }) => mergedInto === undefined);
  return addDistractors(real, today, pages, seed);
}

export function recordsOf(site: SiteRecords): readonly SearchRecord[] {
  const texts = new Map(site.plans.map(({ plan, text }) => [plan, text]));
  return [...siteRecords(publishedBy(site), (plan) => texts.get(plan) ?? { clauses: [], tables: [] })];
}

function publishedBy({ plans, ...rest }: SiteRecords): Published {
  return { ...rest, plans: plans.map(({ plan }) => plan) };
}

/** Writes index and lists as the build does. */
export async function writeSite(site: SiteRecords, records: readonly SearchRecord[], folder: string): Promise<void> {
  await writeSearchIndex(records, join(folder, 'pagefind'));
  mkdirSync(dirname(join(folder, listsPath)), { recursive: true });
  writeFileSync(join(folder, listsPath), JSON.stringify(searchLists(records, publishedBy(site))));
}

/** Writes an index in the letters of the text, with titles as Pagefind takes them from pages. */
export async function writePlainIndex(records: readonly PeerRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { url, planId, title, text, rest } of records)
    await index.addCustomRecord({
      url,
      language: 'vi',
      content: `${text} ${rest}`,
      meta: { title },
      filters: planId === undefined ? {} : { plan: [planId] },
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

/** A folder whose scripts Node takes for modules. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true });
}
