/** What results can be narrowed by. Values are ids and codes, never names: names may change. */
export const facetNames = ['kind', 'province', 'plan', 'agency', 'year', 'field'] as const;
export type FacetName = (typeof facetNames)[number];
