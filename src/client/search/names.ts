import type { Language } from '../../i18n/language.ts';
import type { Shortcut } from '../../query/answer.ts';
import type { ListedPlan, SearchLists } from '../../search/lists.ts';
import { facetLabels, type FacetLabel } from './facets.ts';

/** What the ids in an answer stand for. */
export interface Names {
  readonly planOf: (id: string) => ListedPlan | undefined;
  /** As it stands below a plan, which says where the agency is. */
  readonly agencyName: (id: string) => string;
  readonly label: FacetLabel;
  readonly shortcut: (shortcut: Shortcut) => { readonly name: string; readonly about?: string };
}

export function namesIn(lists: SearchLists, language: Language): Names {
  const plans = new Map(lists.plans.map((plan) => [plan.id, plan]));
  const agencies = new Map(lists.agencies.map(({ id, name }) => [id, name]));
  const instruments = new Map(lists.instruments.map((instrument) => [instrument.id, instrument]));
  const label = facetLabels(lists, language);
  return {
    planOf: (id) => plans.get(id),
    agencyName: (id) => agencies.get(id) ?? id,
    label,
    shortcut: ({ kind, id }) => {
      if (kind === 'agency') return { name: label('agency', id) };
      const { name, title } = plans.get(id) ?? instruments.get(id) ?? { name: id };
      return { name, ...(title === undefined ? {} : { about: title }) };
    },
  };
}
