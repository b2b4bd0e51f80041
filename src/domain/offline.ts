/** What the site, its service worker and its build agree on about copies kept on a reader's device. */

/** Says what is kept on the device, with the network or without. */
export const keptPath = '/ban-luu/';
/** Shown in place of a page that is not kept when there is no network. */
export const offlinePath = '/ngoai-tuyen/';
const english = '/en';
/** What must be there when nothing else is, for those who read in a language. */
export const shellPages = {
  vi: [offlinePath, keptPath],
  en: [`${english}${offlinePath}`, `${english}${keptPath}`],
} as const;
export type ShellLanguage = keyof typeof shellPages;
export const shellLanguageOf = (path: string): ShellLanguage => (path.startsWith(`${english}/`) ? 'en' : 'vi');
export const serviceWorkerPath = '/sw.js';

/** Every cache of this site begins so. The number is that of the form of what is kept: an older form is dropped. */
const cacheFamily = 'ke-hoach-mo-';
const cacheForm = `${cacheFamily}1-`;

export const cacheNames = {
  pages: `${cacheForm}pages`,
  assets: `${cacheForm}assets`,
  files: `${cacheForm}files`,
} as const;

const planCache = `${cacheForm}plan-`;
/** One plan saved on request, with all that it needs to be read: taken away as a whole. */
export const planCacheName = (planId: string): string => `${planCache}${planId}`;
const isPlanCache = (cacheName: string): boolean => cacheName.startsWith(planCache);
/** The plans that have a cache among these. */
export function plansWithCache(names: readonly string[]): readonly string[] {
  return names.filter(isPlanCache).map((name) => name.slice(planCache.length));
}
/** The pages that must be there when nothing else is, of one build of the site. */
export const shellCacheName = (version: string): string => `${cacheForm}shell-${version}`;

/** Whether the service worker of this build has no use for the cache. One that is not ours is left alone. */
export function isOutdatedCache(cacheName: string, version: string): boolean {
  const used: readonly string[] = [...Object.values(cacheNames), shellCacheName(version)];
  return cacheName.startsWith(cacheFamily) && !isPlanCache(cacheName) && !used.includes(cacheName);
}

/** Pages that were seen are kept up to this number. */
export const mostPages = 60;

/** Headers of a kept answer: when it came (an instant, ISO 8601), and which edition of the file it is. */
export const keptHeaders = { at: 'X-Kept-At', hash: 'X-Kept-Hash' } as const;

export interface OfflineFile {
  readonly address: string;
  /** As the file stands in the built site, not compressed. */
  readonly bytes: number;
  /** Tells editions of the file apart. */
  readonly hash: string;
}

/** All that one plan needs to be read without a network. */
export interface OfflineList {
  readonly plan: string;
  /** The name of the plan and what it is about. */
  readonly title: string;
  /** Tells editions of the whole apart. */
  readonly version: string;
  readonly bytes: number;
  readonly files: readonly OfflineFile[];
}

/** What the service worker brings with it: addresses of the shell, and what tells this build of the site from others. */
export interface Shell {
  readonly version: string;
  readonly addresses: Readonly<Record<ShellLanguage, readonly string[]>>;
}

/** What the first page of a visit asks the service worker to keep: it was loaded before there was one. */
export interface KeepMessage {
  /** Addresses; the page itself comes first. */
  readonly keep: readonly string[];
}
