/** Builds the search index and the lists beside it from the records of the corpus when Astro has written its pages. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'rolldown/utils';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import { listsPath, type SearchLists } from '../search/lists.ts';
import { toIndexLetters } from '../search/letters.ts';
import { searchLists } from '../search/search-lists.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { siteRecords } from '../search/site-records.ts';

/**
 * How large the parts of the index are. Pagefind's own 20,000 makes a reader load far more than the words of the question:
 * with 1,000 a first search loads 6 kB of parts instead of 46 at four plans, 27 instead of 77 at 9,000 records, in one or two
 * files more. Undocumented in Pagefind 1.6.0, which reads it from the environment.
 */
const partSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '1000' };

/** Pagefind's own search boxes and highlighter, which this site does not use: 415 kB. It has no option to leave them out. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** Pagefind's own scripts that are used. */
const scripts = ['pagefind.js', 'pagefind-worker.js'];

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = process.cwd();
        const folder = fileURLToPath(dir);
        const { corpus } = readCorpus(root);
        const count = await writeSearchIndex(recordsOfContent(root, corpus), join(folder, 'pagefind'));
        await writeSearchLists(listsOfContent(root, corpus), folder);
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
  process.env[partSize.name] = partSize.value;
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
    Reflect.deleteProperty(process.env, partSize.name);
  }
  const files = await readdir(folder);
  await Promise.all(files.filter((file) => unused.test(file)).map((file) => rm(join(folder, file))));
  await Promise.all(scripts.map((file) => minifyScript(join(folder, file))));
  return count;
}

/** Pagefind's scripts come with long names and white space: a fifth of what a first search loads of them. */
async function minifyScript(file: string): Promise<void> {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'));
  if (errors.length > 0) throw indexError(errors.map(({ message }) => `${file}: ${message}`));
  await writeFile(file, code);
}

/** Content is read but not checked again: the collections have refused what is wrong. One plan's text is held at a time. */
export function* recordsOfContent(root: string, corpus = readCorpus(root).corpus): Generator<SearchRecord> {
  yield* siteRecords(corpus, ({ id }) => readPlanText(root, id));
}

export function listsOfContent(root: string, corpus = readCorpus(root).corpus): SearchLists {
  return searchLists(recordsOfContent(root, corpus), corpus);
}

/** @param folder The root of the site. */
async function writeSearchLists(lists: SearchLists, folder: string): Promise<void> {
  const file = join(folder, listsPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(lists));
}

type CustomRecord = Parameters<NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>['addCustomRecord']>[0];

function indexedRecord({ url, content, meta, filters }: SearchRecord): CustomRecord {
  const written = Object.entries(meta).map(([name, words]: [string, string]) => [name, toIndexLetters(words)]);
  const known = Object.entries(filters).filter(([, values]) => values.length > 0);
  return {
    url,
    language: 'vi',
    content: toIndexLetters(content),
    meta: Object.fromEntries(written) as Record<string, string>,
    filters: Object.fromEntries(known.map(([name, values]) => [name, [...values]])),
  };
}

function indexError(errors: readonly string[]): Error {
  return new Error(`Pagefind could not build the search index:\n${errors.join('\n')}`);
}
