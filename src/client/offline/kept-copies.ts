/** What is kept on the reader's device, for the page that lists it. */
import { cacheNames, keptHeaders, planCacheName, plansWithCache } from '../../domain/offline.ts';
import { planPath } from '../../domain/paths.ts';
import { readPlanCopy } from './plan-copy.ts';

export interface KeptCopy {
  readonly address: string;
  readonly title: string;
  readonly bytes: number;
  /** `undefined` for a plan of which some files are missing. */
  readonly keptAt: Date | undefined;
  readonly remove: () => Promise<boolean>;
}

export async function keptPlans(): Promise<readonly KeptCopy[]> {
  const copies = await Promise.all(plansWithCache(await caches.keys()).map(readPlanCopy));
  return copies
    .filter((copy) => copy !== undefined)
    .map(({ list, finishedAt }) => ({
      address: planPath(list.plan),
      title: list.title,
      bytes: list.bytes,
      keptAt: finishedAt,
      remove: () => caches.delete(planCacheName(list.plan)),
    }))
    .sort(newestFirst);
}

/** The pages that were seen. */
export async function keptPages(): Promise<readonly KeptCopy[]> {
  const cache = await caches.open(cacheNames.pages);
  const copies = (await cache.keys()).map(async (request): Promise<KeptCopy | undefined> => {
    const answer = await cache.match(request);
    if (answer === undefined) return undefined;
    const body = await answer.blob();
    return {
      address: new URL(request.url).pathname,
      title: await titleOf(body),
      bytes: body.size,
      keptAt: new Date(answer.headers.get(keptHeaders.at) ?? 0),
      remove: () => cache.delete(request),
    };
  });
  return (await Promise.all(copies)).filter((copy) => copy !== undefined).sort(newestFirst);
}

const newestFirst = (a: KeptCopy, b: KeptCopy): number => (b.keptAt?.getTime() ?? 0) - (a.keptAt?.getTime() ?? 0);

/** The title stands at the beginning of a page; the name of the site at its end is known here. */
async function titleOf(page: Blob): Promise<string> {
  const head = await page.slice(0, 4096).text();
  const { title } = new DOMParser().parseFromString(head, 'text/html');
  return title.replace(/ – [^–]*$/, '');
}
