/** How well results answer judged queries. */
import type { JudgedQuery, Passage } from './queries.ts';

/** One result as a reader sees it. */
export interface ShownHit {
  readonly url: string;
  /** Absent for what is no part of a plan. */
  readonly planId: string | undefined;
  /** All that is shown of it. */
  readonly text: string;
}

export interface Shown {
  /** In the order shown. */
  readonly hits: readonly ShownHit[];
  /** Whether the reader is told that there is no good answer. */
  readonly isFlagged: boolean;
}

export interface QueryScore {
  readonly query: JudgedQuery;
  readonly shown: Shown;
  /** Share of the expected passages in the first 5 results; where more than 5 are expected, of 5. */
  readonly recall: number;
  /** 1 over the rank of the first result of the first 10 with an expected passage; 0 if there is none. */
  readonly reciprocalRank: number;
  readonly isFirst: boolean;
  readonly missing: readonly Passage[];
}

export function scoreQuery(query: JudgedQuery, shown: Shown): QueryScore {
  const hits = shown.hits.slice(0, 10).map((hit) => ({ ...hit, text: comparable(hit.text) }));
  const isShown = (passage: Passage): boolean => hits.slice(0, 5).some((hit) => shows(hit, passage));
  const missing = query.expect.filter((passage) => !isShown(passage));
  const rank = 1 + hits.findIndex((hit) => query.expect.some((passage) => shows(hit, passage)));
  const found = query.expect.length - missing.length;
  return {
    query,
    shown,
    recall: Math.min(found, 5) / Math.min(query.expect.length, 5),
    reciprocalRank: rank === 0 ? 0 : 1 / rank,
    isFirst: rank === 1,
    missing,
  };
}

export interface Scores {
  readonly queries: number;
  readonly recall: number;
  readonly reciprocalRank: number;
  readonly first: number;
}

/** Means over the queries that have an answer; `undefined` where there is none. */
export function meanScores(scores: readonly QueryScore[]): Scores | undefined {
  const answered = scores.filter(({ query }) => query.expect.length > 0);
  if (answered.length === 0) return undefined;
  return {
    queries: answered.length,
    recall: mean(answered.map(({ recall }) => recall)),
    reciprocalRank: mean(answered.map(({ reciprocalRank }) => reciprocalRank)),
    first: mean(answered.map(({ isFirst }) => Number(isFirst))),
  };
}

/** The form of a query that someone types without marks; `undefined` where that is no other query, or names a document. */
export function unaccented({ q, category }: JudgedQuery): string | undefined {
  const bare = q
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  return category === 'doc-number' || bare === q ? undefined : bare;
}

/** What a query shows, and what the same query without its marks shows. */
export interface Pair {
  readonly bare: string;
  readonly shown: Shown;
  readonly bareShown: Shown;
}

export interface Pairs {
  /** Share of pairs with the same first result. */
  readonly same: number;
  /** Share of pairs where the first result of the accented form is among the first 3 of the other. */
  readonly near: number;
}

export function comparePairs(pairs: readonly Pair[]): Pairs {
  const within = (count: number): number =>
    mean(
      pairs.map(({ shown, bareShown }) => {
        const urls = bareShown.hits.slice(0, count).map(({ url }) => url);
        const first = shown.hits[0]?.url;
        return Number(first === undefined ? urls.length === 0 : urls.includes(first));
      }),
    );
  return { same: within(1), near: within(3) };
}

function shows({ planId, text }: ShownHit, passage: Passage): boolean {
  const isRightPlan = planId !== undefined && (passage.planIds?.includes(planId) ?? true);
  return isRightPlan && text.includes(comparable(passage.text));
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param share .5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
