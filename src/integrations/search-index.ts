/** Builds the search index from the records of the corpus when Astro has written its pages, into `dist/pagefind/`. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../corpus/load-corpus.ts';
import { loadedCorpus, planText } from '../corpus/loaded-corpus.ts';
import { toIndexLetters } from '../search/letters.ts';
import { searchRecords, type SearchRecord } from '../search/search-records.ts';

/** Pagefind's own search boxes and highlighter, which this site does not use: 415 kB. It has no option to leave them out. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = recordsOfCorpus(loadedCorpus());
        await writeSearchIndex(records, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${String(records.length)} records in /pagefind/`);
      },
    },
  };
}

/**
 * @param records In a fixed order: Pagefind numbers them as they come, and equal input gives equal bytes.
 * @param folder Where the index goes; what stands there is replaced.
 * @throws with every error that Pagefind reports: a build without search is no build.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw indexError(errors);
    const failed: string[] = [];
    for (const record of records) {
      const added = await index.addCustomRecord(indexedRecord(record));
      failed.push(...added.errors.map((error) => `${record.url}: ${error}`));
    }
    if (failed.length > 0) throw indexError(failed);
    await rm(folder, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw indexError(written.errors);
  } finally {
    await close();
  }
  const files = await readdir(folder);
  await Promise.all(files.filter((file) => unused.test(file)).map((file) => rm(join(folder, file))));
}

function recordsOfCorpus({ plans, agencies, provinces }: Corpus): readonly SearchRecord[] {
  const nameOf = new Map([
    ...agencies.map(({ id, name }): [string, string] => [id, name]),
    ...provinces.map(({ id, shortName }): [string, string] => [id, shortName]),
  ]);
  return plans.flatMap((plan) =>
    searchRecords({
      plan,
      text: planText(plan.id),
      issuer: nameOf.get(plan.issuer) ?? '',
      province: nameOf.get(plan.province) ?? '',
    }),
  );
}

function indexedRecord({
  url,
  content,
  meta,
  filters,
  sort,
}: SearchRecord): Parameters<NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>['addCustomRecord']>[0] {
  return {
    url,
    language: 'vi',
    content: toIndexLetters(content),
    meta: mapValues({ ...meta }, toIndexLetters),
    filters: mapValues(filters, (values) => [...values]),
    sort: { ...sort },
  };
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function indexError(errors: readonly string[]): Error {
  return new Error(`Pagefind could not build the search index:\n${errors.join('\n')}`);
}
