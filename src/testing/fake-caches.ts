/** The browser's store of answers, in memory: as much of it as our code asks for. */

const addressOf = (asked: RequestInfo | URL): string =>
  typeof asked === 'string' ? asked : asked instanceof URL ? asked.pathname : new URL(asked.url).pathname;

export type FakeCache = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>;

/** @param kept Texts by address, oldest first. */
export function aCache(kept: Readonly<Record<string, string | Response>> = {}): FakeCache {
  const answers = new Map(
    Object.entries(kept).map(([at, answer]) => [at, typeof answer === 'string' ? new Response(answer) : answer]),
  );
  return {
    match: (asked) => Promise.resolve(answers.get(addressOf(asked))?.clone()),
    put: (asked, answer) => {
      answers.delete(addressOf(asked));
      answers.set(addressOf(asked), answer);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...answers.keys()].map((at) => new Request(`http://site${at}`))),
    delete: (asked) => Promise.resolve(answers.delete(addressOf(asked))),
  };
}

export async function addressesIn(cache: Pick<Cache, 'keys'>): Promise<readonly string[]> {
  return (await cache.keys()).map(addressOf);
}

/** @param named Caches by name; one that is opened and not there is made. */
export function someCaches(named: Readonly<Record<string, FakeCache>>): CacheStorage {
  const all = new Map(Object.entries(named));
  return {
    keys: () => Promise.resolve([...all.keys()]),
    open: (name: string) => {
      const cache = all.get(name) ?? aCache();
      all.set(name, cache);
      return Promise.resolve(cache as Cache);
    },
    has: (name: string) => Promise.resolve(all.has(name)),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    match: async (asked: RequestInfo) => {
      for (const cache of all.values()) {
        const found = await cache.match(asked);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
