/** Engines that a browser loads whole: the index, the texts to show, the library. */
import { gzipSync } from 'node:zlib';
import { readRecord } from '../../../src/search/read-record.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import type { EngineName } from '../arguments.ts';
import { shownCount, type Download, type Engine } from './engine.ts';

/** The same words as in our index. A title of their own made every peer worse: it says again what is below it. */
export interface PeerRecord {
  readonly url: string;
  readonly planId: string | undefined;
  readonly title: string;
  /** The clause's own words. */
  readonly text: string;
  /** Plan, place, headings and facts. */
  readonly rest: string;
}

export function peerRecord(record: SearchRecord): PeerRecord {
  const { url, planId, title, content } = readRecord({ ...record, meta: { ...record.meta } });
  const { text, plan, place, headings, facts } = content;
  return { url, planId, title, text, rest: [plan, place, ...headings, ...facts].filter(Boolean).join(' ') };
}

export interface Peer {
  readonly name: EngineName;
  /** Places in the list of records, best first. */
  readonly rank: (query: string) => readonly number[];
  readonly downloads: readonly Download[];
  readonly close?: () => void;
}

export function peerEngine({ name, rank, downloads, close }: Peer, records: readonly PeerRecord[]): Engine {
  return {
    name,
    search: (query) => {
      const found = rank(query).flatMap((at) => records[at] ?? []);
      const hits = found.map(({ url, planId, title, text, rest }) => ({
        url,
        planId,
        text: `${title} ${text} ${rest}`,
      }));
      return Promise.resolve({ hits, isFlagged: hits.length === 0 });
    },
    coldSearch: () => Promise.resolve(downloads),
    close: () => close?.(),
  };
}

/** What is loaded to show results, where the index holds no texts. */
export function textsOf(records: readonly PeerRecord[]): Download {
  const texts = records.map(({ url, title, text, rest }) => [url, title, text, rest]);
  return { part: 'texts', bytes: gzipBytes(JSON.stringify(texts)) };
}

export function gzipBytes(data: string | Uint8Array): number {
  return gzipSync(data).length;
}

/** The first answers, then those of the next question that are not among them, until there are enough. */
export function joinRanks(ranks: readonly (() => readonly number[])[]): readonly number[] {
  const found = new Set<number>();
  for (const rank of ranks) {
    if (found.size >= shownCount) break;
    for (const at of rank()) found.add(at);
  }
  return [...found].slice(0, shownCount);
}
