/**
 * The site map keeps the rules of its protocol, and lists once, under its whole address, each page that may be found and
 * nothing else. The pages themselves say both: their canonical address, and `noindex` where they are not to be found.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXmlDocument } from 'slimdom';
import { siteMapPath } from '../../src/domain/paths.ts';
import { isListed } from '../../src/integrations/site-map.ts';
import { datasetDate } from '../../src/publish/about.ts';
import { canonicalOf } from './page-html.ts';
import type { Fault, Proof } from './proof.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const longestAddress = 2048;
const mostEntries = 50_000;
const mostBytes = 50 * 1024 ** 2;
const isoDay = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
const advice = 'Mend src/integrations/site-map.ts.';

interface Entry {
  readonly loc: string;
  readonly lastmod: string | undefined;
}
interface Part {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
}

export const proveSiteMap: Proof = ({ site }) => {
  const pages = listedPages(site);
  const [someAddress] = [...pages.values()].filter((address) => address !== undefined);
  if (someAddress === undefined) return 'no address';
  const whole = new URL(siteMapPath, someAddress).href;
  const index = readPart(site, fileOf(whole), 'sitemapindex', 'sitemap');
  const parts = index.entries.map(({ loc }) => readPart(site, fileOf(loc), 'urlset', 'url'));
  const listed = Map.groupBy(
    parts.flatMap(({ entries }) => entries),
    ({ loc }) => loc,
  );
  const addresses = new Set(pages.values());
  const robots = join(site, 'robots.txt');
  const isNamed = existsSync(robots) && readFileSync(robots, 'utf8').split('\n').includes(`Sitemap: ${whole}`);
  const faults = [
    ...(isNamed ? [] : [{ file: 'robots.txt', problem: `It does not name ${whole}.`, advice }]),
    ...[index, ...parts].flatMap(({ faults }) => faults),
    ...[...listed.keys()]
      .filter((loc) => !addresses.has(loc))
      .map((loc) => ({ file: fileOf(whole), problem: `${loc} is no page that may be found.`, advice })),
    ...[...pages].flatMap(([file, address = '']) => {
      const times = listed.get(address)?.length ?? 0;
      return times === 1
        ? []
        : [{ file, problem: `The page "${address}" is listed ${times} times, not once.`, advice }];
    }),
  ];
  return { checked: pages.size, faults };
};

/** The file of each page that may be found, with the address that it says is its own. */
function listedPages(site: string): ReadonlyMap<string, string | undefined> {
  const files = globSync('**/index.html', { cwd: site }).sort();
  return new Map(
    files.flatMap((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      return isListed(html) ? [[file, canonicalOf(html)] as const] : [];
    }),
  );
}

/** @param address Whole. @returns The file of the site that is served there. */
const fileOf = (address: string): string =>
  URL.canParse(address) ? decodeURIComponent(new URL(address).pathname.slice(1)) : address;

function readPart(site: string, file: string, rootName: string, entryName: string): Part {
  const broken = (problem: string): Part => ({ entries: [], faults: [{ file, problem, advice }] });
  if (!existsSync(join(site, file))) return broken('It is not there.');
  const xml = readFileSync(join(site, file));
  const [root, error] = rootOf(xml.toString('utf8'));
  if (root === undefined) return broken(error);
  if (root.namespaceURI !== namespace || root.localName !== rootName) return broken(`Its root is no <${rootName}>.`);
  const entries = root.children.map((entry) => {
    const textOf = (name: string) => entry.children.find(({ localName }) => localName === name)?.textContent?.trim();
    return { loc: textOf('loc') ?? '', lastmod: textOf('lastmod') };
  });
  const problems = [
    ...(xml.length > mostBytes || entries.length > mostEntries ? ['It is larger than the protocol allows.'] : []),
    ...root.children.flatMap((entry) => {
      const known = [entry, ...entry.children].every(({ namespaceURI }) => namespaceURI === namespace);
      const names = [entry, ...entry.children].map(({ localName }) => localName).join(' ');
      return known && (names === `${entryName} loc` || names === `${entryName} loc lastmod`)
        ? []
        : [`An entry is "${names}", not a <${entryName}> with a <loc> and perhaps a <lastmod>.`];
    }),
    ...entries.flatMap(entryProblems),
  ];
  return { entries, faults: problems.map((problem) => ({ file, problem, advice })) };
}

function rootOf(xml: string) {
  try {
    return [parseXmlDocument(xml).documentElement ?? undefined, 'It is empty.'] as const;
  } catch (error) {
    return [undefined, `It is no XML: ${(error as Error).message.split('\n', 1)[0] ?? ''}`] as const;
  }
}

/** The newest content is that of the newest release. */
function entryProblems({ loc, lastmod }: Entry): readonly string[] {
  const isDay = lastmod === undefined || (isoDay.test(lastmod) && Date.parse(lastmod) <= Date.parse(datasetDate));
  return [
    ...(URL.canParse(loc) && loc.length < longestAddress ? [] : [`"${loc}" is no whole address.`]),
    ...(isDay ? [] : [`${loc}: lastmod is "${lastmod}", which is no day up to that of the newest release.`]),
  ];
}
