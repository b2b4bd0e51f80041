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

/** @throws when Lighthouse could not load the page. */
export function runOf(report: Pick<Result, 'requestedUrl' | 'runtimeError' | 'categories' | 'audits'>): Run {
  const { requestedUrl, runtimeError, audits } = report;
  if (runtimeError !== undefined) throw new Error(`Lighthouse, ${requestedUrl ?? ''}: ${runtimeError.message}`);
  return {
    scores: each(categories, (name) => Math.round(100 * (report.categories[name]?.score ?? Number.NaN))),
    metrics: each(Object.keys(metrics) as (keyof typeof metrics)[], (name) => audits[metrics[name]]?.numericValue ?? 0),
    faults: each(categories, (name) => faultsOf(name, report)),
  };
}

function faultsOf(category: Category, { categories: all, audits }: Pick<Result, 'categories' | 'audits'>): string[] {
  return (all[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < goals.score / 100)
    .map(({ id }) => [id, audits[id]?.displayValue].filter((part) => part !== undefined).join(' '));
}

function each<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
