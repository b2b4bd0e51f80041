/** The kinds of agencies as pages name and order them: as official lists of recipients do, the Party first. */
import type { Agency } from '../domain/agency.ts';
import { assemblyWords } from '../i18n/agency-kinds.ts';
import { codeLabels } from '../i18n/codes.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';

export const kindsInOrder = [
  'party',
  'assembly',
  'government',
  'committee',
  'department',
  'vertical',
  'division',
  'union',
  'press',
  'institute',
  'enterprise',
  'collective',
] as const satisfies readonly Agency['kind'][];

/** A province has a council and no national assembly. */
export function kindName(
  { kind, province }: Pick<Agency, 'kind' | 'province'>,
  language: Language = defaultLanguage,
): string {
  if (kind !== 'assembly') return codeLabels(language).agencyKinds[kind];
  const say = assemblyWords(language);
  return province === undefined ? say.national : say.council;
}
