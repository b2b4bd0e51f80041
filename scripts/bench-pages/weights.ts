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
 * first page of the site.
 *
 * @param all Addresses of all pages, in order.
 * @param typical One address of each type.
 */
export function comesFrom(address: string, all: readonly string[], typical: readonly string[]): string {
  const { pathname } = new URL(address, 'http://localhost');
  const steps = pathname.split('/');
  const isSibling = (other: string): boolean => {
    const others = other.split('/');
    return others.length === steps.length && others.length > 3 && others[1] === steps[1] && !typical.includes(other);
  };
  return all.find(isSibling) ?? (pathname === '/' ? '/ke-hoach/' : '/');
}
