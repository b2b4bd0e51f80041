import { isAsset, isIndexPart } from '../domain/asset-names.ts';
import { listsPath } from '../search/lists.ts';

/**
 * How an answer is had: a page and a file that keeps its name come from the network, or kept when it fails; what is named
 * after its content is kept for good; anything else comes from the network and is kept only with a saved plan.
 */
export type Way = 'page' | 'asset' | 'indexPart' | 'file' | 'other';

/** Pictures, and sheets for printing. */
const small = /\.(?:css|svg|png|webp|avif|ico|webmanifest)$/;

/** @returns `undefined` where the service worker stands aside: parts of files, frames, and who asks the network itself. */
export function wayOf(
  { mode, destination, cache, headers }: Pick<Request, 'mode' | 'destination' | 'cache' | 'headers'>,
  path: string,
): Way | undefined {
  if (headers.has('Range')) return undefined;
  if (mode === 'navigate') return destination === 'document' ? 'page' : undefined;
  if (destination === '' && cache === 'no-cache') return undefined;
  return wayOfFile(path);
}

/** @param path Of anything but a page that is gone to. */
export function wayOfFile(path: string): Exclude<Way, 'page'> {
  if (isAsset(path)) return 'asset';
  if (isIndexPart(path)) return 'indexPart';
  return path.startsWith('/pagefind/') || path === listsPath || small.test(path) ? 'file' : 'other';
}
