/** An index in memory that finds as Pagefind 1.6.0 does; only its scores are simpler. */
import type { Candidate, Chosen, FacetCounts, Index } from '../query/answer.ts';
import { toIndexLetters } from '../search/letters.ts';
import type { SearchRecord } from '../search/search-record.ts';

export interface FakeIndex extends Index {
  /** Every question so far. */
  readonly asked: readonly FakeQuestion[];
}

export interface FakeQuestion {
  readonly term: string;
  readonly exactDiacritics: boolean;
}

/** A word of a record as it is written, small, and where it stands in the content; words of the title stand nowhere. */
interface Written {
  readonly word: string;
  readonly record: number;
  readonly place: number | undefined;
}

export function fakeIndex(records: readonly SearchRecord[]): FakeIndex {
  const asked: FakeQuestion[] = [];
  const places = placesByBeginning(records);
  let countsFacets = false;
  const candidateOf = (record: number, score: number, found: readonly number[]): Candidate => ({
    id: `vi_${record}`,
    score,
    places: found,
    read: () => Promise.resolve(stored(records[record])),
  });
  return {
    asked,
    find: (term, { exactDiacritics, chosen }) => {
      asked.push({ term, exactDiacritics });
      const words = wordsOf(term.replaceAll('"', '')).map(([whole]) => whole);
      const isRow = /^".*"$/u.test(term.trim());
      const found = words.map((word) => (isRow ? wholeWords : beginnings)(places, word, exactDiacritics));
      const candidates = [...(isRow ? inRow(found) : together(found, words))]
        .filter(([record]) => isChosen(records[record], chosen))
        .map(([record, { score, at }]) => candidateOf(record, score, at))
        .sort((a, b) => b.score - a.score);
      const results = candidates.map(({ id }) => records[Number(id.slice(3))]);
      return Promise.resolve({ candidates, counts: countsFacets ? countsOf(results) : {} });
    },
    loadFacets: () => {
      countsFacets = true;
      return Promise.resolve();
    },
  };
}

type Beginnings = ReadonlyMap<string, readonly Written[]>;
type FoundRecords = ReadonlyMap<number, { readonly score: number; readonly at: readonly number[] }>;

function placesByBeginning(records: readonly SearchRecord[]): Beginnings {
  const places = new Map<string, Written[]>();
  const add = (text: string, record: number, isContent: boolean): void => {
    wordsOf(toIndexLetters(text)).forEach((forms, at) => {
      for (const word of new Set(forms)) {
        const folded = foldMarks(word);
        for (let length = 1; length <= folded.length; length += 1) {
          const beginning = folded.slice(0, length);
          const known = places.get(beginning) ?? [];
          if (known.length === 0) places.set(beginning, known);
          known.push({ word, record, place: isContent ? at : undefined });
        }
      }
    });
  };
  records.forEach(({ content, meta }, record) => {
    add(content, record, true);
    for (const words of Object.values(meta)) add(words, record, false);
  });
  return places;
}

/** The words of a text without their signs; one with signs inside ("151/KH-UBND") is there whole, and its parts with it. */
function wordsOf(text: string): readonly (readonly string[])[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== ''))
    .filter((parts) => parts.length > 0)
    .map((parts) => [parts.join(''), ...parts]);
}

/** Pagefind folds marks and leaves đ as it is. */
function foldMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Words that begin as asked; if there are none, those that begin with the longest part of it. */
function beginnings(places: Beginnings, word: string, exactDiacritics: boolean): readonly Written[] {
  const folded = foldMarks(word);
  for (let length = folded.length; length > 0; length -= 1) {
    const found = places.get(folded.slice(0, length)) ?? [];
    if (found.length > 0) return exactDiacritics ? found.filter((written) => written.word.startsWith(word)) : found;
  }
  return [];
}

function wholeWords(places: Beginnings, word: string, exactDiacritics: boolean): readonly Written[] {
  const folded = foldMarks(word);
  const found = places.get(folded) ?? [];
  return found.filter((written) => (exactDiacritics ? written.word === word : foldMarks(written.word) === folded));
}

/** Records that have a word for each of those asked. The more of its words are asked for whole, the higher a record scores. */
function together(found: readonly (readonly Written[])[], words: readonly string[]): FoundRecords {
  const [first = new Map<number, Written[]>(), ...others] = found.map((written) => Map.groupBy(written, ({ record }) => record));
  const records = [...first.keys()].filter((record) => others.every((one) => one.has(record)));
  return new Map(
    records.map((record) => {
      const all = [first, ...others].map((one) => one.get(record) ?? []);
      const score = all.reduce((sum, written, at) => sum + Math.max(...written.map(({ word }) => (words[at] ?? '').length / word.length)), 0);
      return [record, { score, at: placesOf(all.flat()) }];
    }),
  );
}

/** Records that have the words one behind the other: Pagefind gives all the same score. */
function inRow(found: readonly (readonly Written[])[]): FoundRecords {
  const [first = [], ...others] = found;
  const known = others.map((written) => new Set(written.map(({ record, place }) => `${record} ${place ?? 'title'}`)));
  const starts = first.filter(({ record, place }) => known.every((one, at) => one.has(`${record} ${place === undefined ? 'title' : place + at + 1}`)));
  const rows = starts.flatMap((start) => found.map((_, at) => ({ ...start, place: start.place === undefined ? undefined : start.place + at })));
  return new Map([...Map.groupBy(rows, ({ record }) => record)].map(([record, written]) => [record, { score: 1, at: placesOf(written) }]));
}

function placesOf(written: readonly Written[]): readonly number[] {
  const places = written.flatMap(({ place }) => (place === undefined ? [] : [place]));
  return [...new Set(places)].sort((a, b) => a - b);
}

function isChosen(record: SearchRecord | undefined, chosen: Chosen): boolean {
  return Object.entries(chosen).every(
    ([facet, values]) => values.length === 0 || values.some((value) => filtersOf(record)[facet]?.includes(value)),
  );
}

function countsOf(records: readonly (SearchRecord | undefined)[]): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const record of records) {
    for (const [facet, values] of Object.entries(filtersOf(record))) {
      const count = (counts[facet] ??= {});
      for (const value of values) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return counts;
}

function filtersOf(record: SearchRecord | undefined): Readonly<Record<string, readonly string[]>> {
  return record?.filters ?? {};
}

function stored(record: SearchRecord | undefined) {
  const { url = '', content = '', meta = {} } = record ?? {};
  const written = Object.entries(meta).map(([name, words]: [string, string]) => [name, toIndexLetters(words)]);
  return {
    url,
    content: toIndexLetters(content),
    meta: Object.fromEntries(written) as Record<string, string>,
    filters: filtersOf(record),
  };
}
