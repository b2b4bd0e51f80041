import { defaultLanguage, type Language } from '../../i18n/language.ts';
import { numbersIn } from '../../i18n/numbers.ts';
import { searchWords } from '../../i18n/search.ts';
import type { Hit } from '../../query/answer.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** More than this fill a phone's screen; the clause itself names them all. */
const mostAgencies = 5;

/** @returns Who leads a task, who helps, and when; nothing for what is not said. */
export function taskFacts(
  { lead, coordinating, time }: Pick<Hit, 'lead' | 'coordinating' | 'time'>,
  nameOf: (agencyId: string) => string,
  language: Language = defaultLanguage,
): readonly Fact[] {
  const say = searchWords(language);
  const facts = [
    { name: say.lead, value: listed(lead.map(nameOf), language) },
    { name: say.coordinating, value: listed(coordinating.map(nameOf), language) },
    { name: say.time, value: time.join('; ') },
  ];
  return facts.filter(({ value }) => value !== '');
}

function listed(names: readonly string[], language: Language): string {
  if (names.length <= mostAgencies + 1) return names.join('; '); // "and 1 other" is no shorter than its name
  return searchWords(language).andOthers(
    names.slice(0, mostAgencies).join('; '),
    numbersIn(language)(names.length - mostAgencies),
  );
}
