/** Our own code that a browser loads to search and to show what it found, for the bench to weigh. */
export { createSearch } from '../../src/query/search.ts';
export { groupHits } from '../../src/query/group-hits.ts';
export { pagefindIndex } from '../../src/query/pagefind-index.ts';
export { shownOf } from '../../src/query/shown.ts';
