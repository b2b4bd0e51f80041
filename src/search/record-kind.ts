import type { FacetName } from './facet-names.ts';

/** What a record of the index is. A clause that orders something, sets a target or a time is all of that at once. */
export const recordKinds = {
  plan: 'Kế hoạch',
  task: 'Nhiệm vụ',
  target: 'Chỉ tiêu',
  deadline: 'Thời hạn',
  clause: 'Điều khoản khác',
  agency: 'Cơ quan',
  instrument: 'Văn bản được viện dẫn',
} as const;
export type RecordKind = keyof typeof recordKinds;

/** Stored with a record: its facets, and who leads (`agency` holds those who lead and who coordinate) and when. */
export type RecordFilters = Readonly<Record<FacetName | 'lead' | 'time', readonly string[]>>;
