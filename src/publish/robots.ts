/** `robots.txt`: every page is for everybody, machines too. */
import { siteMapPath } from '../domain/paths.ts';

/** @param base Where the site is published: only there is a site map, and its address must be whole. */
export const robotsText = (base: URL | undefined): string =>
  `User-agent: *\nAllow: /\n${base === undefined ? '' : `Sitemap: ${new URL(siteMapPath, base).href}\n`}`;
