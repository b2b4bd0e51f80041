/** How many duties an agency has, in words. */
import { dutyCountWords } from '../i18n/agency-page.ts';
import type { Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';

/** What plans gave to an agency. */
export interface DutyCounts {
  readonly leads: number;
  readonly coordinates: number;
  readonly owes: number;
}

/** "chủ trì 6, thời hạn 1". */
export function dutyWords(counts: DutyCounts, language: Language): string {
  const say = dutyCountWords(language);
  const words = (['leads', 'coordinates', 'owes'] as const)
    .filter((duty) => counts[duty] > 0)
    .map((duty) => say[duty](numbersIn(language)(counts[duty])));
  return words.length === 0 ? say.none : words.join(', ');
}
