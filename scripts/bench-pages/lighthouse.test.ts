import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runOf } from './lighthouse.ts';

type Report = Parameters<typeof runOf>[0];

function aReport(report: Partial<Report> = {}): Report {
  const category = (score: number, ...ids: string[]) => ({
    score,
    auditRefs: ids.map((id) => ({ id, weight: 1 })),
  });
  const audit = (id: string, score: number, numericValue: number, displayValue?: string) => ({
    id,
    score,
    numericValue,
    ...(displayValue === undefined ? {} : { displayValue }),
  });
  const audits = [audit('total-blocking-time', 0.6, 420.4, '420 ms'), audit('meta-description', 0, 0)];
  return {
    requestedUrl: 'http://localhost/',
    categories: {
      performance: category(0.914, 'total-blocking-time'),
      accessibility: category(1),
      'best-practices': category(1),
      seo: category(0.92, 'meta-description'),
    },
    audits: Object.fromEntries(audits.map((one) => [one.id, one])),
    ...report,
  } as unknown as Report;
}

test('a report of Lighthouse gives scores of 100, metrics, and the audits that cost points', () => {
  const { scores, metrics, faults } = runOf(aReport());
  assert.deepEqual(scores, { performance: 91, accessibility: 100, 'best-practices': 100, seo: 92 });
  assert.equal(metrics['TBT ms'], 420.4);
  assert.deepEqual([faults.performance, faults.seo], [['total-blocking-time 420 ms'], ['meta-description']]);
});

test('a page that Lighthouse could not load has no scores', () => {
  const runtimeError = { code: 'NO_FCP', message: 'The page did not paint any content.' };
  assert.throws(
    () => runOf(aReport({ runtimeError })),
    /^Error: Lighthouse, http:\/\/localhost\/: The page did not paint/,
  );
});

const blocked = (source: unknown) => ({
  id: 'is-crawlable',
  score: 0,
  details: { type: 'table', items: [{ source }] },
});
const seo = {
  score: 0.2,
  auditRefs: [
    { id: 'is-crawlable', weight: 3 },
    { id: 'meta-description', weight: 1 },
    { id: 'document-title', weight: 1 },
    { id: 'structured-data', weight: 0 },
  ],
};
function aBlockedReport(source: unknown): Report {
  const { categories, audits } = aReport();
  const all = { ...audits, 'document-title': { score: 1 }, 'is-crawlable': blocked(source) };
  return aReport({ categories: { ...categories, seo }, audits: all } as unknown as Partial<Report>);
}

test('a page that asks not to be indexed is judged by all else', () => {
  const run = runOf(aBlockedReport({ type: 'node', snippet: '<meta name="robots" content="noindex" />' }));
  assert.deepEqual([run.isUnlisted, run.scores.seo, run.faults.seo], [true, 50, ['meta-description']]);
});

test('a page that robots.txt shuts away is blamed for it', () => {
  const run = runOf(aBlockedReport({ type: 'source-location', url: 'http://localhost/robots.txt', line: 0 }));
  assert.deepEqual([run.isUnlisted, run.scores.seo], [false, 20]);
  assert.deepEqual(run.faults.seo, ['is-crawlable', 'meta-description']);
});
