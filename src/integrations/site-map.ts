/**
 * The site map, `/sitemap-index.xml` with its parts: every page that people should find, with the day of its content where
 * content tells one. Addresses in it must be whole, so it is there only where SITE_URL says what they begin with.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/load-corpus.ts';
import { planOfPage, proofPath } from '../domain/paths.ts';
import { daysPlansCame, type Release } from '../domain/release.ts';
import { vietnamesePath } from '../i18n/english-pages.ts';

/** Of the protocol's extensions, which are for news, pictures and videos, none is used. */
const namespaces = { news: false, xhtml: false, image: false, video: false };

export function siteMap(): AstroIntegration {
  return {
    name: 'site-map',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (config.site !== undefined) updateConfig({ integrations: [mapOf(fileURLToPath(config.outDir))] });
      },
    },
  };
}

/** @param folder Where the site is built. */
function mapOf(folder: string): AstroIntegration {
  let dayOf: ((path: string) => string | undefined) | undefined;
  return sitemap({
    namespaces,
    filter: (address) => isListed(readFileSync(join(folder, pathOf(address), 'index.html'), 'utf8')),
    serialize: (item) => {
      dayOf ??= contentDays(readCorpus(process.cwd()).corpus.releases);
      const lastmod = dayOf(pathOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
}

const pathOf = (address: string): string => decodeURIComponent(new URL(address).pathname);

/** Whether a page lets search engines show it. @param html The page as it was built. */
export const isListed = (html: string): boolean => !/<meta name="robots" content="[^"]*\bnoindex\b/.test(html);

/**
 * Tells of pages, in either language, when their content last changed: those of a plan came with a release, those of the
 * datasets change with every release. No other page has a day in content, and none is made up: not that of the build, nor
 * that on which a plan was issued, which is older than its page.
 *
 * @param releases Newest first.
 * @returns What gives the day of a page, `2026-11-21`, by its path.
 */
export function contentDays(releases: readonly Release[]): (path: string) => string | undefined {
  const cameOn = daysPlansCame(releases);
  return (address) => {
    const path = vietnamesePath(address);
    return isOfRelease(path) ? releases[0]?.date : cameOn.get(planOfPage(path) ?? '');
  };
}

/** Pages of the datasets, but for that of proofs, which tells of a build; and the page of changes. */
const isOfRelease = (path: string): boolean =>
  path === '/thay-doi/' || (path.startsWith('/du-lieu/') && path !== proofPath);
