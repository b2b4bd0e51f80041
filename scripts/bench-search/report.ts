/** What was measured, as rows of tables. */
import { parts, type Download, type Part } from './engines/engine.ts';
import type { Measured } from './measure.ts';
import { comparePairs, mean, meanScores, quantile, type Pair, type QueryScore, type Shown } from './scoring.ts';

export type Row = Readonly<Record<string, string | number>>;

export function engineRow({ name, scores, pairs }: Measured): Row {
  const unanswered = scores.filter(({ query }) => query.expect.length === 0);
  const answered = scores.filter(({ query }) => query.expect.length > 0);
  const { same, near } = comparePairs(pairs);
  const flagged = (some: readonly QueryScore[]): string =>
    `${some.filter(({ shown }) => shown.isFlagged).length}/${some.length}`;
  return {
    engine: name,
    ...qualityOf(scores),
    'no answer, told': flagged(unanswered),
    'answer, wrongly told': flagged(answered),
    'unaccented: same first': share(same),
    'in top 3': share(near),
    pairs: pairs.length,
  };
}

/** A row for each category, or each file, and one for all. */
export function groupRows(scores: readonly QueryScore[], by: 'category' | 'file'): readonly Row[] {
  return [...Map.groupBy(scores, ({ query }) => query[by]), ['all', scores] as const]
    .filter(([, some]) => meanScores(some) !== undefined)
    .map(([group, some]) => ({ [by]: group, n: meanScores(some)?.queries ?? 0, ...qualityOf(some) }));
}

/** kB of a first search by its parts, all without facets, and milliseconds of a later one. */
export function costRow({ name, downloads, milliseconds }: Measured): Row {
  const kilobytes = (files: readonly Download[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const ofPart = (part: Part) => downloads.map((files) => kilobytes(files.filter((file) => file.part === part)));
  const toShow = downloads.map((files) => files.filter(({ part }) => part !== 'facets'));
  const all = toShow.map(kilobytes);
  const files = toShow.map(({ length }) => length);
  return {
    engine: name,
    ...Object.fromEntries(parts.map((part) => [part, mean(ofPart(part)).toFixed(1)])),
    'kB mean': mean(all).toFixed(0),
    'kB p95': quantile(all, 0.95).toFixed(0),
    'files mean': mean(files).toFixed(1),
    'files p95': quantile(files, 0.95),
    'ms median': quantile(milliseconds, 0.5).toFixed(1),
    'ms p95': quantile(milliseconds, 0.95).toFixed(1),
  };
}

/** Queries whose first result is another without marks. */
export function pairLines(pairs: readonly Pair[]): readonly string[] {
  const first = ({ hits }: Shown): string => hits[0]?.url ?? 'nothing';
  return pairs
    .filter(({ shown, bareShown }) => first(shown) !== first(bareShown))
    .map(
      ({ bare, shown, bareShown }) =>
        `  without marks "${bare}": first ${first(bareShown)}, with marks ${first(shown)}`,
    );
}

/** What each query did not show, or should not have answered. */
export function missLines(scores: readonly QueryScore[]): readonly string[] {
  return scores.flatMap(({ query, shown, missing, reciprocalRank }) => {
    const { q, category, expect } = query;
    const first = shown.hits[0];
    const told = shown.isFlagged ? 'told as no good answer' : '';
    if (expect.length === 0)
      return shown.isFlagged ? [] : [`  ${category} "${q}": answered, with ${first?.url ?? 'nothing'} first`];
    if (missing.length === 0 && reciprocalRank === 1 && told === '') return [];
    const rank = reciprocalRank === 0 ? 'no rank' : `rank ${Math.round(1 / reciprocalRank)}`;
    const lines = missing.map(({ planIds, text }) => `    missing "${text}" of ${planIds?.join(', ') ?? 'any plan'}`);
    return [
      `  ${category} "${q}": ${[rank, told].filter(Boolean).join(', ')}; first ${first?.url ?? 'nothing'}`,
      ...lines,
    ];
  });
}

function qualityOf(scores: readonly QueryScore[]): Row {
  const means = meanScores(scores);
  return { 'recall@5': share(means?.recall), 'MRR@10': share(means?.reciprocalRank), 'success@1': share(means?.first) };
}

function share(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '-' : value.toFixed(3);
}
