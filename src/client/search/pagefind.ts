import { metaWeights } from '../../search/record-meta.ts';

/** The part of Pagefind 1.6.0 that this site uses. Its script is made with the index, so it is loaded when first needed. */
export interface Pagefind {
  readonly options: (options: PagefindOptions) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindOptions {
  readonly exactDiacritics?: boolean;
  readonly ranking?: {
    readonly metaWeights?: Readonly<Record<string, number>>;
  };
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindRecord>;
}

export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => Pagefind;
}

/**
 * Pagefind finds nothing, and says nothing, when a part of the index cannot be fetched.
 *
 * @throws when the index cannot be reached now.
 */
export async function assertIndexIsThere(): Promise<void> {
  const response = await fetch('/pagefind/pagefind-entry.json', { method: 'HEAD', cache: 'no-store' });
  if (!response.ok) throw new Error(`The list of index files answers ${response.status}.`);
}

/**
 * Loads Pagefind and its list of records.
 *
 * @param attempt From 1: browsers remember a script that failed, so each try has an address of its own.
 * @throws when the script or the index cannot be loaded.
 */
export async function loadPagefind(attempt: number): Promise<Pagefind> {
  const address = `/pagefind/pagefind.js${attempt === 1 ? '' : `?lan=${attempt}`}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({ ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}
