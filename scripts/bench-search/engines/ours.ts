/** The site's own search: the query layer over Pagefind's index, shown as the page shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Hit, Search } from '../../../src/query/answer.ts';
import { groupHits } from '../../../src/query/group-hits.ts';
import { pagefindIndex } from '../../../src/query/pagefind-index.ts';
import { createSearch } from '../../../src/query/search.ts';
import { shownOf } from '../../../src/query/shown.ts';
import { listsPath, type SearchLists } from '../../../src/search/lists.ts';
import { ranking } from '../../../src/search/record-meta.ts';
import type { ShownHit } from '../scoring.ts';
import { fetchedBy, type ServedFolder } from '../served-folder.ts';
import type { Engine } from './engine.ts';
import { downloadsOf, loadPagefind, scripts } from './pagefind.ts';

/**
 * @param folder Holds `pagefind/` and the lists beside it.
 * @param layerBytes What our own code weighs; 0 where that does not matter.
 */
export async function ours(folder: string, served: ServedFolder, layerBytes: number): Promise<Engine> {
  const createInstance = await loadPagefind(folder, served);
  const lists = JSON.parse(readFileSync(join(folder, listsPath), 'utf8')) as SearchLists;
  const freshSearch = (): Search => createSearch(pagefindIndex(createInstance({ ranking })), lists);
  const warm = freshSearch();
  return {
    name: 'ours',
    search: async (query) => {
      const answer = await warm({ typed: query });
      if (answer === undefined) throw new Error('A question that nothing interrupts has an answer.');
      return { hits: shownHits(answer), isFlagged: answer.quality !== 'good' };
    },
    coldSearch: async (query) => {
      let answer: Answer | undefined;
      const fetched = await fetchedBy(async () => (answer = await freshSearch()({ typed: query })));
      const counting = await fetchedBy(async () => answer?.countFacets());
      return [
        { part: 'layer', bytes: layerBytes },
        ...downloadsOf([...scripts, listsPath, ...fetched], served),
        ...downloadsOf(counting, served).map(({ bytes }) => ({ part: 'facets' as const, bytes })),
      ];
    },
    close: () => served.close(),
  };
}

/** Hits that stand behind "more of this plan" are not shown. */
function shownHits({ hits, marked }: Answer): readonly ShownHit[] {
  return groupHits(hits).flatMap(({ first }) => first.map((hit) => shownHit(hit, marked)));
}

function shownHit(hit: Hit, marked: string): ShownHit {
  const { title, place, plan, crumbs, excerpt, facts } = shownOf(hit, marked);
  const parts = [title, plan, place, crumbs, excerpt, facts].map((pieces) => pieces.map(({ text }) => text).join(''));
  return { url: hit.url, planId: hit.planId, text: parts.join('\n') };
}
