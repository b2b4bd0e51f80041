/** Keeps what is read for reading without a network. Browsers offer this on https and on localhost alone. */
import { serviceWorkerPath, type KeepMessage } from '../../domain/offline.ts';

async function register(): Promise<void> {
  const isFirstPage = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(serviceWorkerPath);
  if (!isFirstPage) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ keep: [location.href, ...loaded] } satisfies KeepMessage);
}

/** The page comes first: what it still asks for when it has loaded, as results of a search, has the network to itself. */
const settleMs = 1000;

// The build writes the worker: `npm run dev` has none.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => setTimeout(() => void register().catch(() => undefined), settleMs)); // the site reads as well without
