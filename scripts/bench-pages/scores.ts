/** What Lighthouse says of a page: of several runs, the median of each number. */
import { quantile } from '../bench-search/scoring.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export const metrics = {
  'FCP s': 'first-contentful-paint',
  'LCP s': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;
export type Metric = keyof typeof metrics;

export interface Run {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds; the shift without unit. */
  readonly metrics: Readonly<Record<Metric, number>>;
  /** Why a score is not full: the id of the audit and what it says. */
  readonly faults: Readonly<Record<Category, readonly string[]>>;
  /** Whether the page asks not to be indexed; its scores leave out that search engines do not find it. */
  readonly isUnlisted: boolean;
}

/** @returns The run in the middle by performance, with the median of every score and metric. */
export function medianRun(runs: readonly Run[]): Run {
  const [first] = runs;
  if (first === undefined) throw new Error('There is no run to take the median of.');
  const median = (value: (run: Run) => number): number => quantile(runs.map(value), 0.5);
  const middle = runs.find(({ scores }) => scores.performance === median((run) => run.scores.performance)) ?? first;
  return {
    scores: mapKeys(first.scores, (name) => median(({ scores }) => scores[name])),
    metrics: mapKeys(first.metrics, (name) => median((run) => run.metrics[name])),
    faults: middle.faults,
    isUnlisted: first.isUnlisted,
  };
}

function mapKeys<K extends string, V>(record: Readonly<Record<K, unknown>>, value: (key: K) => V): Record<K, V> {
  return Object.fromEntries((Object.keys(record) as K[]).map((key) => [key, value(key)])) as Record<K, V>;
}
