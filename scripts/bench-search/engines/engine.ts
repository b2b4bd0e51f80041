import type { EngineName } from '../arguments.ts';
import type { Shown } from '../scoring.ts';

export interface Engine {
  readonly name: EngineName;
  readonly search: (query: string) => Promise<Shown>;
  /** What a browser that knows nothing yet loads to answer a query, and then to count its facets. */
  readonly coldSearch: (query: string) => Promise<readonly Download[]>;
  readonly close: () => void;
}

/** One file. */
export interface Download {
  readonly part: Part;
  /** As a host sends it. */
  readonly bytes: number;
}

/**
 * `layer` is our own code, `records` what the index must know of every record before it is asked. `facets` is not loaded to
 * show results, only to count them.
 */
export const parts = ['library', 'layer', 'lists', 'records', 'index', 'texts', 'facets'] as const;
export type Part = (typeof parts)[number];

/** A page of results. */
export const shownCount = 10;
