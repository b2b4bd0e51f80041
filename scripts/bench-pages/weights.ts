/** What a visit costs, by kinds of files. */
import type { Sent } from './host.ts';

export const kinds = ['HTML', 'CSS', 'JS', 'fonts', 'images', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Bytes that were sent until the page had loaded, and until its end was read. */
export interface Visit {
  readonly loaded: readonly Sent[];
  readonly read: readonly Sent[];
}

/** The same page visited by somebody new, and by somebody who comes from another page. */
export interface Visits {
  readonly first: Visit;
  readonly following: Visit;
}

const types: readonly (readonly [type: RegExp, kind: Kind])[] = [
  [/^text\/html/, 'HTML'],
  [/^text\/css/, 'CSS'],
  [/javascript|wasm/, 'JS'],
  [/^font\//, 'fonts'],
  [/^image\//, 'images'],
];

export function kindOf({ type }: Sent): Kind {
  return types.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}

export function bytesOf(sent: readonly Sent[], kind?: Kind): number {
  return sent.reduce((sum, one) => (kind === undefined || kindOf(one) === kind ? sum + one.bytes : sum), 0);
}

/**
 * The page that a reader comes from: another of the same type, which has the same files; of a type with one page, the
 * first page in its language.
 *
 * @param all Addresses of all pages, in order.
 * @param typical One address of each type.
 */
export function comesFrom(address: string, all: readonly string[], typical: readonly string[]): string {
  const { home, section, depth } = placeOf(address);
  const isSibling = (other: string): boolean => {
    const place = placeOf(other);
    const isAlike = place.home === home && place.section === section && place.depth === depth;
    return isAlike && depth > 1 && !typical.includes(other);
  };
  return all.find(isSibling) ?? (depth === 0 ? `${home}ke-hoach/` : home);
}

/** @param address As `/en/du-lieu/tasks/`, which is 2 deep in the section `du-lieu` below the home page `/en/`. */
function placeOf(address: string) {
  const { pathname } = new URL(address, 'http://localhost');
  const [, home = '/', rest = ''] = /^(\/(?:en\/)?)(.*)$/.exec(pathname) ?? [];
  const steps = rest.split('/').slice(0, -1);
  return { home, section: steps[0], depth: steps.length };
}
