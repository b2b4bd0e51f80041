import MiniSearch, { type QueryCombination } from 'minisearch';
import { fold } from '../../../src/vietnamese/fold.ts';
import type { Engine } from './engine.ts';
import { gzipBytes, joinRanks, peerEngine, textsOf, type PeerRecord } from './peer.ts';
import { termsOf } from './terms.ts';

/** Accented and folded terms, the beginning of the last word, one wrong letter; all words, then any. */
export function miniSearch(records: readonly PeerRecord[], libraryBytes: number): Engine {
  const index = new MiniSearch({
    fields: ['text', 'rest'],
    tokenize: (text) => [...termsOf(text)],
    processTerm: spellings,
    searchOptions: { boost: { text: 2 }, weights: { fuzzy: 0.1, prefix: 0.2 } },
  });
  index.addAll(records.map(({ text, rest }, id) => ({ id, text, rest })));
  const find = (query: string, combineWith: 'AND' | 'OR') => (): readonly number[] =>
    index.search(combine(termsOf(query), combineWith)).map(({ id }) => id as number);
  return peerEngine(
    {
      name: 'MiniSearch',
      rank: (query) => joinRanks([find(query, 'AND'), find(query, 'OR')]),
      downloads: [
        { part: 'library', bytes: libraryBytes },
        { part: 'index', bytes: gzipBytes(JSON.stringify(index)) },
        textsOf(records),
      ],
    },
    records,
  );
}

function spellings(term: string): string[] {
  return [...new Set([term, fold(term)])];
}

function combine(terms: readonly string[], combineWith: 'AND' | 'OR'): QueryCombination {
  return {
    combineWith,
    queries: terms.map((term, at) => ({
      combineWith: 'OR',
      queries: spellings(term).map((spelling, isFolded) => ({
        queries: [spelling],
        tokenize: (text) => [text],
        processTerm: (word) => word,
        prefix: at === terms.length - 1,
        fuzzy: spelling.length > 3 ? 1 : false,
        boostTerm: () => (isFolded === 0 ? 1 : 0.6),
      })),
    })),
  };
}
