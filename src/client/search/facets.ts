/** What results can be narrowed by, in words: which values, in which order, with which names. */
import { defaultLanguage, type Language } from '../../i18n/language.ts';
import { searchWords } from '../../i18n/search.ts';
import type { Chosen, FacetCounts } from '../../query/answer.ts';
import type { SearchLists } from '../../search/lists.ts';
import { type FacetName, facetNames } from '../../search/facet-names.ts';
import { recordKinds } from '../../search/record-kind.ts';
import { compareVietnamese } from '../../vietnamese/sort.ts';

const titleNames = {
  kind: 'facetKind',
  province: 'facetProvince',
  plan: 'facetPlan',
  agency: 'facetAgency',
  year: 'facetYear',
  field: 'facetField',
} as const satisfies Readonly<Record<FacetName, string>>;

export const facetTitle = (name: FacetName, language: Language): string => searchWords(language)[titleNames[name]];

/** All values but kinds and years are names that the content gives, Vietnamese in every language. */
export const isVietnamese = (name: FacetName): boolean => name !== 'kind' && name !== 'year';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

/** The name that people know a value by. */
export type FacetLabel = (name: FacetName, value: string) => string;

/** @returns Names from the lists; of a value that they lack, the value itself. Two agencies of one name say where they are. */
export function facetLabels(
  { plans, agencies, provinces }: SearchLists,
  language: Language = defaultLanguage,
): FacetLabel {
  const say = searchWords(language);
  const provinceNames = new Map(provinces.map(({ id, name }) => [id, name]));
  const sameName = Map.groupBy(agencies, ({ name }) => name);
  const agencyName = (name: string, province: string | undefined): string =>
    province === undefined || sameName.get(name)?.length === 1
      ? name
      : `${name}, ${provinceNames.get(province) ?? province}`;
  const names: Readonly<Record<FacetName, ReadonlyMap<string, string>>> = {
    kind: new Map(recordKinds.map((kind) => [kind, say[kind]])),
    province: provinceNames,
    plan: new Map(plans.map(({ id, name, title }) => [id, name === title ? name : `${name}: ${title}`])),
    agency: new Map(agencies.map(({ id, name, province }) => [id, agencyName(name, province)])),
    year: new Map(),
    field: new Map(),
  };
  return (name, value) => names[name].get(value) ?? value;
}

/**
 * Kinds stand in their own order, years newest first, all else by how many records it leaves.
 *
 * @returns Facets that can narrow: with a value that is chosen, or two that have records.
 */
export function facetsToShow(
  counts: FacetCounts,
  chosen: Chosen,
  label: FacetLabel,
  language: Language = defaultLanguage,
): readonly Facet[] {
  return facetNames
    .map((name): Facet => {
      const picked = chosen[name] ?? [];
      const counted = counts[name] ?? {};
      const values = [...new Set([...Object.keys(counted), ...picked])]
        .map((value) => ({
          value,
          label: label(name, value),
          count: counted[value] ?? 0,
          isChosen: picked.includes(value),
        }))
        .filter(({ count, isChosen }) => count > 0 || isChosen)
        .sort(orders[name] ?? byCount);
      return { name, title: facetTitle(name, language), values };
    })
    .filter(({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen));
}

type Order = (a: FacetValue, b: FacetValue) => number;

const byCount: Order = (a, b) => b.count - a.count || compareVietnamese(a.label, b.label);
const kindOrder: readonly string[] = recordKinds;
const orders: Readonly<Partial<Record<FacetName, Order>>> = {
  kind: (a, b) => kindOrder.indexOf(a.value) - kindOrder.indexOf(b.value),
  year: (a, b) => compareVietnamese(b.value, a.value),
};
