import type { FacetName } from './facet-names.ts';

/** What a record of the index is. A clause that orders something, sets a target or a time is all of that at once. */
export const recordKinds = ['plan', 'task', 'target', 'deadline', 'clause', 'agency', 'instrument'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const isRecordKind = (word: string): word is RecordKind => recordKinds.some((kind) => kind === word);

/** Stored with a record: its facets, and who leads (`agency` holds those who lead and who coordinate) and when. */
export type RecordFilters = Readonly<Record<FacetName | 'lead' | 'time', readonly string[]>>;
