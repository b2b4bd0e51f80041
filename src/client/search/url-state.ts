/** The address of the search page says what is searched, so that results can be linked, reloaded and gone back to. */
import type { Chosen } from '../../query/answer.ts';
import { type FacetName, facetNames } from '../../search/facet-names.ts';

/** What a reader asks: words, and the facets that narrow them. */
export interface Question {
  readonly typed: string;
  readonly chosen: Chosen;
}

const path = '/tim-kiem/';
const wordsKey = 'q';

/** Facets in the address: `/tim-kiem/?q=nhãn+hiệu&loai=task&nam=2020`. */
const facetKeys: Readonly<Record<FacetName, string>> = {
  kind: 'loai',
  province: 'tinh',
  plan: 'ke-hoach',
  agency: 'co-quan',
  year: 'nam',
  field: 'linh-vuc',
};

/** @param search What follows the path: "?q=so+huu&loai=task". */
export function readQuestion(search: string): Question {
  const asked = new URLSearchParams(search);
  const chosen = facetNames.flatMap((name) => {
    const values = [...new Set(asked.getAll(facetKeys[name]))].filter((value) => value !== '');
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return { typed: asked.get(wordsKey) ?? '', chosen: Object.fromEntries(chosen) };
}

/** @returns "/tim-kiem/?q=so+huu&loai=task"; without words and facets "/tim-kiem/". */
export function addressOf({ typed, chosen }: Question): string {
  const asked = new URLSearchParams();
  if (typed.trim() !== '') asked.set(wordsKey, typed);
  for (const name of facetNames) for (const value of chosen[name] ?? []) asked.append(facetKeys[name], value);
  const query = asked.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** @returns The same facets with one value more, or without it if it was chosen. */
export function toggleFacet(chosen: Chosen, name: FacetName, value: string): Chosen {
  const { [name]: before = [], ...others } = chosen;
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return values.length === 0 ? others : { ...others, [name]: values };
}

/** Where results were left: kept with the address in the browser's history. */
export interface PageState {
  /** How many results were shown. */
  readonly shown: number;
  /** How far the page was scrolled. */
  readonly top: number;
}

/** @param state Whatever the browser kept, perhaps by another script or version. */
export function readPageState(state: unknown): PageState | undefined {
  if (typeof state !== 'object' || state === null || !('shown' in state)) return undefined;
  const { shown, top } = { top: 0, ...state };
  return isWhole(shown) && shown > 0 && isWhole(top) ? { shown, top } : undefined;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
