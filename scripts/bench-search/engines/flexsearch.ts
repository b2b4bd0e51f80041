import { Index } from 'flexsearch';
import { shownCount, type Download, type Engine } from './engine.ts';
import { gzipBytes, joinRanks, peerEngine, textsOf, type PeerRecord } from './peer.ts';
import { foldedTermsOf } from './terms.ts';

/** Folded terms, whole words, neighbours three words either way; all words, then any. */
export function flexSearch(records: readonly PeerRecord[], libraryBytes: number): Engine {
  const index = new Index({
    encode: (text: string) => [...foldedTermsOf(text)],
    tokenize: 'strict',
    context: { depth: 3, bidirectional: true, resolution: 5 },
  });
  for (const [id, { text, rest }] of records.entries()) index.add(id, `${text} ${rest}`);
  const find = (query: string, suggest: boolean) => (): readonly number[] =>
    index.search(query, { limit: shownCount, suggest }).map(Number);
  const downloads: Download[] = [{ part: 'library', bytes: libraryBytes }, textsOf(records)];
  index.export((_key: string, data: string | undefined) => {
    if (data !== undefined) downloads.push({ part: 'index', bytes: gzipBytes(data) });
  });
  return peerEngine(
    {
      name: 'FlexSearch',
      rank: (query) => joinRanks([find(query, false), find(query, true)]),
      downloads,
    },
    records,
  );
}
