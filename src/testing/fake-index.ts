/**
 * An index in memory that finds what Pagefind 1.6.0 finds; its scores are simpler. Pagefind loads its index in parts, and
 * finds a beginning only in parts that are loaded: here all of them are.
 */
import type { Find } from '../query/retrieve.ts';
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

/** A word of a record, in small letters, and its place, from 0 in the content; words of the meta have places below 0. */
interface Written {
  readonly word: string;
  readonly record: number;
  readonly place: number;
}

const longestMeta = 1000;

export function fakeIndex(records: readonly SearchRecord[]): FakeIndex {
  const asked: FakeQuestion[] = [];
  const places = placesByBeginning(records);
  const nothing = emptyCounts(records);
  let countsFacets = false;
  return {
    asked,
    find: (term, { exactDiacritics, chosen }) => {
      asked.push({ term, exactDiacritics });
      const words = wordsOf(term.replaceAll('"', '')).map(([whole = '']) => whole);
      const isRow = /^".*"$/u.test(term);
      const all = isRow ? inRow(places, words, exactDiacritics) : together(places, words, exactDiacritics);
      const found = all.filter(({ record }) => isChosen(records[record], chosen)).sort((a, b) => b.score - a.score);
      const counts = countsFacets
        ? countsOf(
            found.map(({ record }) => records[record]),
            nothing,
          )
        : {};
      return Promise.resolve({
        candidates: found.map(({ record, score, at }) =>
          aCandidate(records[record], { id: `vi_${record}`, score, places: at }),
        ),
        counts,
      });
    },
    loadFacets: () => {
      countsFacets = true;
      return Promise.resolve();
    },
  };
}

type Beginnings = ReadonlyMap<string, readonly Written[]>;

interface FoundRecord {
  readonly record: number;
  readonly score: number;
  readonly at: readonly number[];
}

/** Every beginning of a word, without marks, and the words that begin so. */
function placesByBeginning(records: readonly SearchRecord[]): Beginnings {
  const places = new Map<string, Written[]>();
  const add = (text: string, record: number, from: number): void => {
    wordsOf(toIndexLetters(text)).forEach((forms, at) => {
      for (const word of new Set(forms)) {
        const folded = foldMarks(word);
        for (let length = 1; length <= folded.length; length += 1) {
          const known = places.get(folded.slice(0, length));
          const written = { word, record, place: from + at };
          if (known === undefined) places.set(folded.slice(0, length), [written]);
          else known.push(written);
        }
      }
    });
  };
  records.forEach(({ content, meta }, record) => {
    add(content, record, 0);
    Object.values(meta).forEach((words: string, at) => add(words, record, -longestMeta * (at + 1)));
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

/** Records that have words with all these beginnings; one that no record has is left out. Whole words score highest. */
function together(places: Beginnings, words: readonly string[], exactDiacritics: boolean): FoundRecord[] {
  const found = words.flatMap((word) => {
    const all = places.get(foldMarks(word)) ?? [];
    const same = exactDiacritics ? all.filter((written) => written.word.startsWith(word)) : all;
    return all.length === 0 ? [] : [{ word, byRecord: Map.groupBy(same, ({ record }) => record) }];
  });
  const records = [...(found[0]?.byRecord.keys() ?? [])].filter((record) =>
    found.every(({ byRecord }) => byRecord.has(record)),
  );
  return records.map((record) => {
    const answers = found.map(({ word, byRecord }) => ({ word, written: byRecord.get(record) ?? [] }));
    const score = sum(
      answers.map(({ word, written }) => word.length / Math.min(...written.map((one) => one.word.length))),
    );
    return { record, score, at: placesOf(answers.flatMap(({ written }) => written)) };
  });
}

/** Records that have these very words one behind the other: Pagefind gives all of them the same score. */
function inRow(places: Beginnings, words: readonly string[], exactDiacritics: boolean): FoundRecord[] {
  const [first = [], ...others] = words.map((word) => {
    const folded = foldMarks(word);
    const isSame = (written: Written): boolean =>
      exactDiacritics ? written.word === word : foldMarks(written.word) === folded;
    return (places.get(folded) ?? []).filter(isSame);
  });
  const known = others.map((written) => new Set(written.map(({ record, place }) => `${record} ${place}`)));
  const starts = first.filter(({ record, place }) => known.every((one, at) => one.has(`${record} ${place + at + 1}`)));
  const rows = starts.flatMap((start) => words.map((_, at) => ({ ...start, place: start.place + at })));
  return [...Map.groupBy(rows, ({ record }) => record)].map(([record, row]) => ({
    record,
    score: 1,
    at: placesOf(row),
  }));
}

function placesOf(written: readonly Written[]): readonly number[] {
  return [...new Set(written.map(({ place }) => place))].filter((place) => place >= 0).sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isChosen(record: SearchRecord | undefined, chosen: Chosen): boolean {
  return Object.entries(chosen).every(
    ([facet, values]) =>
      values.length === 0 || values.some((value) => (filtersOf(record)[facet] ?? []).includes(value)),
  );
}

/** Pagefind names values that nothing found has, with 0. */
function emptyCounts(records: readonly SearchRecord[]): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of records)
    for (const [facet, values] of Object.entries(filters))
      for (const value of values) (counts[facet] ??= {})[value] = 0;
  return counts;
}

function countsOf(records: readonly (SearchRecord | undefined)[], nothing: FacetCounts): FacetCounts {
  const counts: Record<string, Record<string, number>> = structuredClone(nothing);
  for (const record of records)
    for (const [facet, values] of Object.entries(filtersOf(record))) {
      const count = (counts[facet] ??= {});
      for (const value of values) count[value] = (count[value] ?? 0) + 1;
    }
  return counts;
}

function filtersOf(record: SearchRecord | undefined): Readonly<Record<string, readonly string[]>> {
  return record?.filters ?? {};
}

/** A record as the index gives it back. */
export function aCandidate(record: SearchRecord | undefined, facts: Partial<Candidate> = {}): Candidate {
  const { url = '', content = '', meta = {}, filters = {} } = record ?? {};
  const words = Object.entries(meta).map(([name, text]: [string, string]) => [name, toIndexLetters(text)]);
  const stored = {
    url,
    content: toIndexLetters(content),
    meta: Object.fromEntries(words) as Record<string, string>,
    filters,
  };
  return { id: url, score: 1, places: [], read: () => Promise.resolve(stored), ...facts };
}

/** Asks an index in the letters of the text, as the layer does. */
export function findIn(index: FakeIndex): Find {
  return ({ term, exactDiacritics }, chosen) => index.find(toIndexLetters(term), { exactDiacritics, chosen });
}
