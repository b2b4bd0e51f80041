/** The filters that lists of several plans share: where, which plan, which agency. */
import type { Plan } from '../domain/facts.ts';
import { filterWords } from '../i18n/filters.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Choice, FilterField } from './filters.ts';
import { agencyNameAmongAll, planLink } from './links.ts';

export function provinceField(
  index: CorpusIndex,
  plans: readonly Plan[],
  language: Language = defaultLanguage,
): FilterField {
  return {
    name: 'tinh',
    label: filterWords(language).province,
    choicesLanguage: 'vi',
    choices: [...new Set(plans.map(({ province }) => province))]
      .map((id) => ({ value: id, label: index.provinceById.get(id)?.name ?? id }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
  };
}

export function planField(plans: readonly Plan[], language: Language = defaultLanguage): FilterField {
  const choices = plans.map((plan) => ({ value: plan.id, label: `${planLink(plan).label}: ${plan.shortTitle}` }));
  return { name: 'ke-hoach', label: filterWords(language).plan, choices, choicesLanguage: 'vi' };
}

/** @param ids Of the agencies that some row names; one that is named often is offered once. */
export function agencyField(
  index: CorpusIndex,
  ids: readonly string[],
  { name, label } = { name: 'co-quan', label: filterWords(defaultLanguage).agency },
): FilterField {
  const choices = [...new Set(ids)]
    .flatMap((id): Choice[] => {
      const agency = index.agencyById.get(id);
      return agency === undefined ? [] : [{ value: id, label: agencyNameAmongAll(index, agency) }];
    })
    .sort((a, b) => compareVietnamese(a.label, b.label));
  return { name, label, choices, choicesLanguage: 'vi' };
}
