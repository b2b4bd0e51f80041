/** Pagefind with its own ranking and without our layer, on the same records in the letters of the text. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind, PagefindModule, PagefindOptions } from '../../../src/query/pagefind-index.ts';
import { listsPath } from '../../../src/search/lists.ts';
import { fetchedBy, type ServedFolder } from '../served-folder.ts';
import { shownCount, type Download, type Engine, type Part } from './engine.ts';

/** Loaded beside what a search fetches; Node has no worker, so there the fetches are its page's own. */
export const scripts = ['/pagefind/pagefind.js', '/pagefind/pagefind-worker.js'];

/** @param folder Holds `pagefind/`, with an index of records as they are. */
export async function plainPagefind(folder: string, served: ServedFolder): Promise<Engine> {
  const createInstance = await loadPagefind(folder, served);
  const warm = createInstance({});
  const search = async (pagefind: Pagefind, query: string) => {
    const { results } = await pagefind.search(query, { filters: {} });
    const records = await Promise.all(results.slice(0, shownCount).map((result) => result.data()));
    return records.map(({ url, content, meta, filters }) => ({
      url,
      planId: filters['plan']?.[0],
      text: `${meta['title'] ?? ''} ${content}`,
    }));
  };
  return {
    name: 'Pagefind',
    search: async (query) => {
      const hits = await search(warm, query);
      return { hits, isFlagged: hits.length === 0 };
    },
    coldSearch: async (query) =>
      downloadsOf([...scripts, ...(await fetchedBy(() => search(createInstance({}), query)))], served),
    close: () => served.close(),
  };
}

export async function loadPagefind(
  folder: string,
  { address }: ServedFolder,
): Promise<(options: PagefindOptions) => Pagefind> {
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(script)) as PagefindModule;
  return (options) => createInstance({ basePath: `${address}/pagefind/`, baseUrl: '/', ...options });
}

export function downloadsOf(paths: readonly string[], { bytesOf }: ServedFolder): readonly Download[] {
  return paths.map((path) => ({ part: partOf(path), bytes: bytesOf(path) }));
}

function partOf(path: string): Part {
  if (path === listsPath) return 'lists';
  if (path.endsWith('.pf_meta')) return 'records';
  if (path.endsWith('.pf_index')) return 'index';
  return path.endsWith('.pf_fragment') ? 'texts' : 'library';
}
