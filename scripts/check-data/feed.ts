/** An independent parser reads the feed; every entry has what RFC 4287 asks of it, and leads to a page of the site. */
import { parseAtomFeed } from 'feedsmith';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from './proof.ts';

const file = 'tin.xml';
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export const proveFeed: Proof = ({ site }) => {
  const path = join(site, file);
  if (!existsSync(path)) return 'no address';
  const feed = parseAtomFeed(readFileSync(path, 'utf8'));
  const entries = feed.entries ?? [];
  const parts = [feed, ...entries];
  const ids = parts.map(({ id = '' }) => id);
  const isPage = (address = '') =>
    existsSync(join(site, new URL(address, 'https://site.invalid').pathname, 'index.html'));
  const problems = [
    ...(feed.links?.some(({ rel }) => rel === 'self') ? [] : ['The feed does not name its own address.']),
    ...(feed.authors?.length ? [] : ['The feed names no author.']),
    ...ids
      .filter((id, at) => !URL.canParse(id) || ids.indexOf(id) !== at)
      .map((id) => `The id "${id}" is no address, or stands twice.`),
    ...parts.flatMap(({ id, title, updated }) =>
      title?.value && instant.test(updated ?? '') ? [] : [`${id} has no title, or no instant of its last change.`],
    ),
    ...entries.flatMap(({ id, links = [] }) =>
      links.some(({ href }) => isPage(href)) ? [] : [`${id} leads to no page.`],
    ),
  ];
  return {
    checked: entries.length,
    faults: problems.map((problem) => ({ file, problem, advice: 'Mend src/publish/feed.ts.' })),
  };
};
