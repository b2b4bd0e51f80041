/** Keeps what is kept small: nothing of older builds that nobody can reach, and no more pages than a reader goes back to. */
import { assetNames, assetPath, assetsNeeded } from '../domain/asset-names.ts';
import { cacheNames, isOutdatedCache, shellCacheName, type Shell, type ShellLanguage } from '../domain/offline.ts';

/** Takes away what came first, until `most` are left. */
export async function limit(cache: Pick<Cache, 'keys' | 'delete'>, most: number): Promise<void> {
  const asked = await cache.keys();
  await Promise.all(asked.slice(0, Math.max(0, asked.length - most)).map((request) => cache.delete(request)));
}

export async function dropOutdatedCaches(caches: CacheStorage, version: string): Promise<void> {
  const outdated = (await caches.keys()).filter((name) => isOutdatedCache(name, version));
  await Promise.all(outdated.map((name) => caches.delete(name)));
}

/** Takes away style sheets, scripts and fonts of older builds, but for those that a kept page still needs. */
export async function dropUnusedAssets(caches: CacheStorage, shell: Shell): Promise<void> {
  const [pages, assets] = await Promise.all([caches.open(cacheNames.pages), caches.open(cacheNames.assets)]);
  const textAt = async (cache: Pick<Cache, 'match'>, asked: RequestInfo) => (await cache.match(asked))?.text();
  const names = new Set(Object.values(shell.addresses).flat().flatMap(assetNames));
  for (const request of await pages.keys())
    for (const name of assetNames((await textAt(pages, request)) ?? '')) names.add(name);
  const needed = await assetsNeeded(names, (name) =>
    /\.(?:css|js)$/.test(name) ? textAt(assets, assetPath(name)) : Promise.resolve(undefined),
  );
  const unused = (await assets.keys()).filter(({ url }) => assetNames(url).every((name) => !needed.has(name)));
  await Promise.all(unused.map((request) => assets.delete(request)));
}

/** Loads what the shell of a language still lacks, all of it or nothing. */
export async function keepShell(
  caches: CacheStorage,
  { version, addresses }: Shell,
  language: ShellLanguage,
): Promise<void> {
  const cache = await caches.open(shellCacheName(version));
  const kept = await Promise.all(addresses[language].map((address) => cache.match(address)));
  const lacking = addresses[language].filter((_, index) => kept[index] === undefined);
  const fresh = lacking.map(
    (address) => new Request(address, { cache: address.endsWith('/') ? 'no-cache' : 'default' }),
  );
  await cache.addAll(fresh);
}
