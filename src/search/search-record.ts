import type { RecordFilters } from './record-kind.ts';
import type { RecordMeta } from './record-meta.ts';

/** One thing that can be found, in the letters of the text; the index writes them its own way (`letters.ts`). */
export interface SearchRecord {
  /** Path with the clause's id as fragment; no two records share one. */
  readonly url: string;
  /** Written by `joinContent`. */
  readonly content: string;
  readonly meta: RecordMeta;
  readonly filters: RecordFilters;
}

/** What a record is narrowed by where nothing is known. */
export const noFilters: RecordFilters = {
  kind: [],
  province: [],
  plan: [],
  agency: [],
  year: [],
  field: [],
  lead: [],
  time: [],
};
