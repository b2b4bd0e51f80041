/**
 * The Atom feed: each plan under the day of the release that it came with, and each release.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import { Feed, type Item } from 'feed';
import type { Plan } from '../domain/facts.ts';
import { feedPath, planPath } from '../domain/paths.ts';
import { planName } from '../domain/plan-name.ts';
import { daysPlansCame, releasePath, type Release } from '../domain/release.ts';
import { site } from '../domain/site.ts';
import { formatDate, formatNumber } from '../vietnamese/format.ts';

interface Entry {
  readonly path: string;
  /** `2026-11-21`. */
  readonly day: string;
  readonly title: string;
  readonly words: string;
}

export interface FeedInput {
  readonly plans: readonly Plan[];
  /** Newest first. */
  readonly releases: readonly Release[];
}

/** @param base Where the site is published: the ids of entries are the addresses of their pages. */
export function atomFeed(input: FeedInput, base: URL): string {
  const entries = feedEntries(input);
  const address = (path: string): string => new URL(path, base).href;
  const feed = new Feed({
    id: address(feedPath),
    title: site.name,
    description: 'Kế hoạch mới có trên trang và các phiên bản của bộ dữ liệu.',
    link: address('/'),
    feed: address(feedPath),
    updated: new Date(entries[0]?.day ?? 0),
    author: { name: site.name },
    generator: false,
  });
  for (const { path, day, title, words } of entries) {
    const item: Item = {
      link: address(path),
      date: new Date(day),
      title: escapeHtml(title),
      description: escapeHtml(words),
    };
    feed.addItem(item);
  }
  return `${feed.atom1()}\n`;
}

/** Newest first; of one day, releases first. A draft without day that no release names has no day to stand under. */
function feedEntries({ plans, releases }: FeedInput): readonly Entry[] {
  const cameOn = daysPlansCame(releases);
  const ofReleases = releases.map((release) => ({
    path: releasePath(release),
    day: release.date,
    title: `Bộ dữ liệu, phiên bản ${release.version}`,
    words: release.summary,
  }));
  const ofPlans = plans.flatMap((plan) => {
    const day = cameOn.get(plan.id) ?? plan.issuedOn;
    return day === undefined ? [] : [planEntry(plan, day)];
  });
  return [...ofReleases, ...ofPlans].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

function planEntry(plan: Plan, day: string): Entry {
  const counts = [
    [plan.tasks.length, 'nhiệm vụ và giải pháp'],
    [plan.targets.length, 'chỉ tiêu'],
    [plan.deadlines.length, 'thời hạn'],
  ] as const;
  const stated = counts.filter(([count]) => count > 0).map(([count, name]) => `${formatNumber(count)} ${name}`);
  return {
    path: planPath(plan.id),
    day,
    title: `${planName(plan)}: ${plan.shortTitle}`,
    words: [
      plan.issuedOn === undefined ? undefined : `Ban hành ngày ${formatDate(plan.issuedOn)}.`,
      `${plan.title}.`,
      stated.length === 0 ? undefined : `Toàn văn, ${stated.join(', ')}.`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  };
}

/** The library writes titles and summaries as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
