import type { SourceRecord } from '../domain/correction.ts';
import type { Plan } from '../domain/facts.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';

export interface CountedCorpus {
  readonly plans: readonly Plan[];
  readonly agencies: readonly unknown[];
  readonly records: Readonly<Record<string, SourceRecord>>;
}

/** How much there is of each thing, written as readers of a language write numbers. */
export function corpusCounts({ plans, agencies, records }: CountedCorpus, language: Language = defaultLanguage) {
  const formatNumber = numbersIn(language);
  const sum = (count: (plan: Plan) => number) => formatNumber(plans.reduce((total, plan) => total + count(plan), 0));
  return {
    plans: formatNumber(plans.length),
    clauses: sum(({ clauseCount }) => clauseCount),
    tasks: sum(({ tasks }) => tasks.length),
    targets: sum(({ targets }) => targets.length),
    deadlines: sum(({ deadlines }) => deadlines.length),
    agencies: formatNumber(agencies.length),
    corrections: formatNumber(Object.values(records).reduce((total, { corrections }) => total + corrections.length, 0)),
  };
}
