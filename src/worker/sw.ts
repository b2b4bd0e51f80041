/**
 * The service worker: keeps what a reader has seen, so that it can be read again without a network. All pages are files, so
 * what stands behind "?" is for scripts alone and a page is kept once, by its path.
 */
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly, type Strategy } from 'workbox-strategies';
import {
  cacheNames,
  mostPages,
  shellLanguageOf,
  shellPages,
  type KeepMessage,
  type Shell,
  type ShellLanguage,
} from '../domain/offline.ts';
import { breakWords } from '../view/kept-words.ts';
import { isPage, isWhole, newest, stamped } from './kept-copy.ts';
import { noteKeptPage } from './note-kept-page.ts';
import { dropOutdatedCaches, dropUnusedAssets, keepShell, limit } from './tidy.ts';
import { tellBreak } from './tell-break.ts';
import { wayOf, wayOfFile, type Way } from './way.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build. */
declare const SHELL: Shell;
const shell = SHELL;

/** How long a reader waits for an answer before the kept copy is shown, where there is one. */
const patienceSeconds = 4;
/** Parts of the search index, its lists, pictures: some kB each. */
const mostFiles = 400;

const languageOf = ({ url }: Pick<Request, 'url'>): ShellLanguage => shellLanguageOf(new URL(url).pathname);
const breakNote = (request: Request): string => `<p class="callout">${breakWords(languageOf(request))}</p>`;

const byPath: WorkboxPlugin = { cacheKeyWillBeUsed: ({ request }) => Promise.resolve(new URL(request.url).pathname) };

const onlyWhole: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) => Promise.resolve(isWhole(response) ? response : null),
};

const onlyWholePages: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(isWhole(response) && isPage(response) ? stamped(response, new Date()) : null),
};

const limitedTo = (most: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => limit(await caches.open(cacheName), most),
});

async function newestCopy(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  return newest(await Promise.all(all.map((cache) => cache.match(pathname))));
}

/** A page may be kept because it was seen, with a saved plan, or with the shell. */
const newestPage: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request }) => {
    const copy = await newestCopy(request);
    return copy !== undefined && isPage(copy) ? noteKeptPage(copy, self.navigator.onLine) : copy;
  },
  handlerWillRespond: ({ request, response }) =>
    Promise.resolve(isPage(response) ? tellBreak(response, breakNote(request)) : response),
  handlerDidError: async ({ request }) => {
    const [page, inOther] = languageOf(request) === 'en' ? (['en', 'vi'] as const) : (['vi', 'en'] as const);
    return (await caches.match(shellPages[page][0])) ?? caches.match(shellPages[inOther][0]);
  },
};

/** The pages for readers without a network come in a language when the first page of it is read. */
const shellOfLanguage: WorkboxPlugin = {
  handlerDidComplete: ({ request }) => keepShell(caches, shell, languageOf(request)).catch(() => undefined),
};

/** A file may be kept with a saved plan. */
const anyCopy: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? newestCopy(request),
};
const copyWhenLost: WorkboxPlugin = { handlerDidError: ({ request }) => newestCopy(request) };

const files = { cacheName: cacheNames.files, plugins: [byPath, onlyWhole, limitedTo(mostFiles)] };
const strategies: Readonly<Record<Way, Strategy>> = {
  page: new NetworkFirst({
    cacheName: cacheNames.pages,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [byPath, onlyWholePages, newestPage, shellOfLanguage, limitedTo(mostPages)],
  }),
  asset: new CacheFirst({ cacheName: cacheNames.assets, plugins: [byPath, onlyWhole, anyCopy] }),
  indexPart: new CacheFirst(files),
  file: new NetworkFirst({ networkTimeoutSeconds: patienceSeconds, ...files }),
  other: new NetworkOnly({ plugins: [copyWhenLost] }),
};

for (const [way, strategy] of Object.entries(strategies))
  registerRoute(({ request, url, sameOrigin }) => sameOrigin && wayOf(request, url.pathname) === way, strategy);

/** What the first page of a visit had loaded before there was a service worker: the browser still holds it. */
async function keep(event: ExtendableMessageEvent, { keep: [page, ...loaded] }: KeepMessage): Promise<void> {
  const asked = [...new Set(loaded)].map((address) => [wayOfFile(new URL(address).pathname), address] as const);
  const wanted = [
    ...(page === undefined ? [] : [['page', page] as const]),
    ...asked.filter(([way]) => way !== 'other'),
  ];
  await Promise.all(
    wanted.map(async ([way, address]) => {
      const request = new Request(address, { cache: 'force-cache' });
      await Promise.all(strategies[way].handleAll({ event, request }));
    }),
  );
}

async function keepShellOfOpenPages(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const languages = new Set<ShellLanguage>(open.length === 0 ? ['vi'] : open.map(languageOf));
  for (const language of languages) await keepShell(caches, shell, language);
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepShellOfOpenPages());
  void self.skipWaiting(); // every page stays right with a newer worker: no page is loaded anew for it
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      dropOutdatedCaches(caches, shell.version).then(() => dropUnusedAssets(caches, shell)),
      self.registration.navigationPreload.enable(),
    ]),
  );
});
clientsClaim();

self.addEventListener('message', (event) => {
  event.waitUntil(keep(event, event.data as KeepMessage));
});
