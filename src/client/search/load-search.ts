import type { Search } from '../../query/answer.ts';
import { pagefindIndex, type PagefindModule } from '../../query/pagefind-index.ts';
import { createSearch } from '../../query/search.ts';
import { programPath } from '../../search/lists.ts';
import { ranking } from '../../search/record-meta.ts';
import { nextTask } from '../next-task.ts';
import { pageLanguage } from '../page-language.ts';
import { loadLists } from './load-lists.ts';
import { namesIn, type Names } from './names.ts';

export interface LoadedSearch {
  readonly search: Search;
  readonly names: Names;
}

/**
 * Loads the script of the index, which is made with it, and the lists. The index itself is on its way when this ends: the
 * first question waits for it.
 *
 * @param attempt From 1: browsers remember a script that failed, so each try has an address of its own.
 * @throws when the script or the lists cannot be loaded.
 */
export async function loadSearch(attempt: number): Promise<LoadedSearch> {
  const address = `${programPath}${attempt === 1 ? '' : `?lan=${attempt}`}`;
  const [lists, { createInstance }] = await Promise.all([
    loadLists(),
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
  ]);
  const index = pagefindIndex(createInstance({ ranking }));
  await nextTask();
  const search = createSearch(index, lists);
  await nextTask();
  return { search, names: namesIn(lists, pageLanguage()) };
}

/**
 * Pagefind finds nothing, and says nothing, when a part of the index cannot be fetched.
 *
 * @throws when the index cannot be reached now.
 */
export async function assertIndexIsThere(): Promise<void> {
  const response = await fetch('/pagefind/pagefind-entry.json', { method: 'HEAD', cache: 'no-store' });
  if (!response.ok) throw new Error(`The list of index files answers ${response.status}.`);
}
