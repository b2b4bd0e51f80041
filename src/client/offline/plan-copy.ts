/** The copy of one plan on the reader's device: a cache of its own that holds its files and the list of them. */
import { keptHeaders, planCacheName, type OfflineList } from '../../domain/offline.ts';
import { offlineListPath } from '../../domain/paths.ts';
import type { Interruption } from '../../view/save-offline.ts';
import { saveFiles, sortKept } from './save-files.ts';

export interface PlanCopy {
  readonly list: OfflineList;
  /** When the last of its files came; `undefined` while some are missing. */
  readonly finishedAt: Date | undefined;
}

/** @returns `undefined` if nothing of the plan was ever saved. */
export async function readPlanCopy(planId: string): Promise<PlanCopy | undefined> {
  const name = planCacheName(planId);
  const kept = (await caches.has(name)) ? await (await caches.open(name)).match(offlineListPath(planId)) : undefined;
  if (kept === undefined) return undefined;
  const at = kept.headers.get(keptHeaders.at);
  return { list: (await kept.json()) as OfflineList, finishedAt: at === null ? undefined : new Date(at) };
}

/** Silence after which a connection counts as broken. */
const patienceMs = 30_000;

/**
 * Saves what is missing or has a newer edition. An older copy stays readable until the newer one is whole.
 *
 * @param onProgress Told which files are kept, at the start and after each.
 * @returns What came between; `undefined` if all is saved.
 */
export async function savePlan(
  list: OfflineList,
  onProgress: (kept: OfflineList['files']) => void,
  signal: AbortSignal,
): Promise<Interruption | undefined> {
  const cache = await caches.open(planCacheName(list.plan));
  if ((await readPlanCopy(list.plan)) === undefined && !(await keepList(cache, list, {}))) return 'full';
  const { kept, missing } = await sortKept(list.files, cache);
  const saved = [...kept];
  onProgress(saved);

  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort());
  let silence = setTimeout(() => stop.abort(), patienceMs);
  const effects = {
    cache,
    ask: (address: string, stopped: AbortSignal) => fetch(address, { cache: 'no-cache', signal: stopped }),
    copyOf: (address: string) => caches.match(address),
    now: () => new Date(),
  };
  const interruption = await saveFiles(
    missing,
    effects,
    (file) => {
      clearTimeout(silence);
      silence = setTimeout(() => stop.abort(), patienceMs);
      saved.push(file);
      onProgress(saved);
    },
    stop.signal,
  );
  clearTimeout(silence);
  if (interruption !== undefined) return interruption === 'stopped' && !signal.aborted ? 'lost' : interruption;
  await dropOthers(cache, list);
  return (await keepList(cache, list, { [keptHeaders.at]: new Date().toISOString() })) ? undefined : 'full';
}

/** @returns Whether there was room. */
async function keepList(cache: Cache, list: OfflineList, headers: Readonly<Record<string, string>>): Promise<boolean> {
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  const answer = new Response(JSON.stringify(list), { headers: { ...type, ...headers } });
  return cache.put(offlineListPath(list.plan), answer).then(
    () => true,
    () => false,
  );
}

async function dropOthers(cache: Cache, list: OfflineList): Promise<void> {
  const own = new Set(list.files.map(({ address }) => address));
  const others = (await cache.keys()).filter(({ url }) => !own.has(new URL(url).pathname));
  await Promise.all(others.map((request) => cache.delete(request)));
}
