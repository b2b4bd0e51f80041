import { listsPath, type SearchLists } from '../../search/lists.ts';

let lists: Promise<SearchLists> | undefined;

/**
 * Loads the lists once for a page; the next call tries again what failed.
 *
 * @throws when they cannot be loaded.
 */
export function loadLists(): Promise<SearchLists> {
  lists ??= fetchLists().catch((error: unknown) => {
    lists = undefined;
    throw error;
  });
  return lists;
}

async function fetchLists(): Promise<SearchLists> {
  const response = await fetch(listsPath);
  if (!response.ok) throw new Error(`${listsPath} answers ${response.status}.`);
  return (await response.json()) as SearchLists;
}
