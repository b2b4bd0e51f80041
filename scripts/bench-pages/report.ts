/** What was measured, as rows of tables and lines of words. */
import { goals } from './goals.ts';
import { categories, metrics, type Metric, type Run } from './scores.ts';
import { bytesOf, kinds, type Visits } from './weights.ts';

export type Row = Readonly<Record<string, string | number>>;

export interface MeasuredPage {
  readonly name: string;
  readonly address: string;
  readonly visits: Visits;
  /** `undefined` when Lighthouse was left out. */
  readonly run: Run | undefined;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const over = (isOver: boolean): string => (isOver ? ' ✗' : '');
const isPlan = ({ address }: MeasuredPage): boolean => /^\/ke-hoach\/[^/]+\/$/.test(address);

/** kB of a first visit by kinds; then read to the end; then the same page for somebody who comes from another. */
export function weightRow(page: MeasuredPage): Row {
  const { first, following } = page.visits;
  const weight = (bytes: number, goal: number): string => `${kilobytes(bytes)}${over(isPlan(page) && bytes >= goal)}`;
  return {
    page: page.name,
    ...Object.fromEntries(kinds.map((kind) => [kind, kilobytes(bytesOf(first.loaded, kind))])),
    first: weight(bytesOf(first.loaded), goals.firstBytes),
    'to the end': weight(bytesOf(first.read), goals.firstBytes),
    following: weight(bytesOf(following.loaded), goals.followingBytes),
    'to its end': weight(bytesOf(following.read), goals.followingBytes),
  };
}

export function scoreRow({ name, run }: MeasuredPage): Row {
  if (run === undefined) return { page: name };
  const scores = categories.map((category) => {
    const score = run.scores[category];
    const leftOut = category === 'seo' && run.isUnlisted ? ' (noindex)' : '';
    return [category, `${score}${leftOut}${over(score < goals.score)}`] as const;
  });
  const numbers = (Object.keys(metrics) as Metric[]).map((name) => [name, shown(name, run.metrics[name])] as const);
  return { page: name, ...Object.fromEntries(scores), ...Object.fromEntries(numbers) };
}

function shown(metric: Metric, value: number): string {
  if (metric === 'CLS') return value.toFixed(3);
  return metric === 'TBT ms' ? value.toFixed(0) : (value / 1000).toFixed(2);
}

/** One page as soon as it is measured: all of them take long, and a run may be ended. */
export function pageLine({ name, visits, run }: MeasuredPage): string {
  const scores = run === undefined ? [] : categories.map((category) => `${category} ${run.scores[category]}`);
  const weight = `${kilobytes(bytesOf(visits.first.loaded))} kB, following ${kilobytes(bytesOf(visits.following.loaded))} kB`;
  return [`${name}: ${weight}`, ...scores].join(', ');
}

/** What misses a goal, and which audits say so. */
export function missLines(page: MeasuredPage): readonly string[] {
  const { name, visits, run } = page;
  const weights = [
    [`${name}, first visit read to the end`, bytesOf(visits.first.read), goals.firstBytes],
    [`${name}, following visit read to the end`, bytesOf(visits.following.read), goals.followingBytes],
  ] as const;
  const heavy = weights
    .filter(([, bytes, goal]) => isPlan(page) && bytes >= goal)
    .map(([visit, bytes, goal]) => `${visit}: ${kilobytes(bytes)} kB, the goal is less than ${goal / 1000} kB`);
  const low = categories
    .filter((category) => run !== undefined && run.scores[category] < goals.score)
    .map(
      (category) => `${name}, ${category} ${run?.scores[category] ?? ''}: ${run?.faults[category].join(', ') ?? ''}`,
    );
  return [...heavy, ...low];
}
