/** Builds the search index from the records of the corpus when Astro has written its pages, into `dist/pagefind/`. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import { toIndexLetters } from '../search/letters.ts';
import { searchRecords, type SearchRecord } from '../search/search-records.ts';

/** Pagefind's own search boxes and highlighter, which this site does not use: 415 kB. It has no option to leave them out. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeSearchIndex(recordsOfContent(process.cwd()), join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${count} records in /pagefind/`);
      },
    },
  };
}

/**
 * @param records In a fixed order: Pagefind numbers them as they come, and equal input gives equal bytes. Taken one by one.
 * @param folder Where the index goes; what stands there is replaced.
 * @returns How many records there were.
 * @throws with every error that Pagefind reports: a build without search is no build.
 */
export async function writeSearchIndex(records: Iterable<SearchRecord>, folder: string): Promise<number> {
  let count = 0;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw indexError(errors);
    const failed: string[] = [];
    for (const record of records) {
      count += 1;
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
  return count;
}

/** Content is read but not checked again: the collections have refused what is wrong. One plan's text is held at a time. */
function* recordsOfContent(root: string): Generator<SearchRecord> {
  const { plans, agencies, provinces } = readCorpus(root).corpus;
  const nameOf = new Map([
    ...agencies.map(({ id, name }): [string, string] => [id, name]),
    ...provinces.map(({ id, shortName }): [string, string] => [id, shortName]),
  ]);
  for (const plan of plans)
    yield* searchRecords({
      plan,
      text: readPlanText(root, plan.id),
      issuer: nameOf.get(plan.issuer) ?? '',
      province: nameOf.get(plan.province) ?? '',
    });
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
