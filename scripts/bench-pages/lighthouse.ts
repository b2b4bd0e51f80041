import lighthouse, { type Result } from 'lighthouse';
import { goals } from './goals.ts';
import { categories, metrics, type Category, type Run } from './scores.ts';

/**
 * Looks at a page as Lighthouse does by default: a cheap phone on a slow network, nothing kept from before.
 *
 * @param port Where the browser listens to tools.
 */
export async function look(address: string, port: number): Promise<Run> {
  const result = await lighthouse(address, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}.`);
  return runOf(result.lhr);
}

type Report = Pick<Result, 'requestedUrl' | 'runtimeError' | 'categories' | 'audits'>;

/** @throws when Lighthouse could not load the page. */
export function runOf(report: Report): Run {
  const { requestedUrl, runtimeError, audits } = report;
  const isUnlisted = asksNotToBeIndexed(report);
  if (runtimeError !== undefined) throw new Error(`Lighthouse, ${requestedUrl ?? ''}: ${runtimeError.message}`);
  return {
    scores: each(categories, (name) => Math.round(100 * scoreOf(name, report, isUnlisted))),
    metrics: each(Object.keys(metrics) as (keyof typeof metrics)[], (name) => audits[metrics[name]]?.numericValue ?? 0),
    faults: each(categories, (name) => faultsOf(name, report, isUnlisted)),
    isUnlisted,
  };
}

/** Whether search engines may find the page: the audit that a page which does not want it is not judged by. */
const findable = 'is-crawlable';

/** By its own words, not by those of robots.txt or of the server. */
function asksNotToBeIndexed({ audits }: Report): boolean {
  const { details } = audits[findable] ?? {};
  const items = details?.type === 'table' ? details.items : [];
  return items.some(({ source }) => typeof source === 'object' && 'snippet' in source);
}

function judgedBy(category: Category, report: Report, isUnlisted: boolean) {
  const all = report.categories[category]?.auditRefs ?? [];
  return all.filter(({ id, weight }) => weight > 0 && !(isUnlisted && id === findable));
}

/** As Lighthouse weighs it. */
function scoreOf(category: Category, report: Report, isUnlisted: boolean): number {
  if (category !== 'seo' || !isUnlisted) return report.categories[category]?.score ?? Number.NaN;
  const judged = judgedBy(category, report, isUnlisted);
  const weights = judged.reduce((sum, { weight }) => sum + weight, 0);
  return judged.reduce((sum, { id, weight }) => sum + weight * (report.audits[id]?.score ?? 0), 0) / weights;
}

function faultsOf(category: Category, report: Report, isUnlisted: boolean): string[] {
  const { audits } = report;
  return judgedBy(category, report, isUnlisted)
    .filter(({ id }) => (audits[id]?.score ?? 1) < goals.score / 100)
    .map(({ id }) => [id, audits[id]?.displayValue].filter((part) => part !== undefined).join(' '));
}

function each<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
