/** The loaders of Astro's collections: the one place of a build where content is read whole, checked and refused. */
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { loadCorpus, type Corpus } from './load-corpus.ts';

export type Row = { readonly id: string };
type Watcher = NonNullable<LoaderContext['watcher']>;

/** An editor or `git checkout` changes many files at once: milliseconds of quiet before they are read. */
const quiet = 250;

/**
 * Makes loaders that share one reading of all content.
 *
 * A build with an error in content ends with every problem, so nothing is published by halves. The development server
 * prints the problems once, keeps the records that it has, and reads again when a file of content or seeds changes.
 *
 * @returns Makes the loader of one collection; `rows` picks its records, which go in as they are.
 */
export function corpusLoaders(): (name: string, rows: (corpus: Corpus) => readonly Row[]) => Loader {
  let reading: Promise<Corpus | undefined> | undefined;

  const read = ({ config, watcher, logger }: LoaderContext): Promise<Corpus | undefined> =>
    (reading ??= Promise.resolve(fileURLToPath(config.root))
      .then(checkedCorpus)
      .then((corpus) => {
        if (watcher !== undefined) logger.info(`${corpus.plans.length} plans read and checked`);
        return corpus;
      })
      .catch((error: unknown) => {
        if (watcher === undefined) throw error;
        logger.error(error instanceof Error ? error.message : String(error));
        return undefined;
      }));

  return (name, rows) => {
    const fill = async (context: LoaderContext): Promise<void> => {
      const corpus = await read(context);
      if (corpus === undefined) return;
      context.store.clear();
      for (const row of rows(corpus)) context.store.set({ id: row.id, data: { ...row } });
    };
    const load = async (context: LoaderContext): Promise<void> => {
      if (context.watcher !== undefined) {
        const forget = () => (reading = undefined);
        watch(context.watcher, fileURLToPath(context.config.root), forget, () => void fill(context));
      }
      await fill(context);
    };
    return { name: `corpus-${name}`, load };
  };
}

/** @throws with every problem found, when content has an error. */
function checkedCorpus(root: string): Corpus {
  const { corpus, diagnostics } = loadCorpus(root);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(`${errors.length} errors in content:\n${errors.map(formatDiagnostic).join('\n')}`);
  return corpus;
}

/** @param atOnce Called at each change. @param afterwards Called once when a row of changes has ended. */
function watch(watcher: Watcher, root: string, atOnce: () => void, afterwards: () => void): void {
  const folders = ['content', 'seeds'].map((folder) => join(root, folder));
  const pages = join(root, 'content', 'pages') + sep; // Astro's own loader watches them
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    if (path.startsWith(pages) || !folders.some((folder) => path.startsWith(folder + sep))) return;
    atOnce();
    clearTimeout(timer);
    timer = setTimeout(afterwards, quiet);
  };
  watcher.add(folders);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}
