import type { PlanRecord } from '../domain/plan.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { signatoryMessages } from '../i18n/plan-facts.ts';

/** "Nguyễn Thanh Dũng, Phó Chủ tịch, ký thay Chủ tịch (KT.), thay mặt Ủy ban nhân dân (TM.)". */
export function signatoryWords(
  { name, post, onBehalfOf, signingFor }: NonNullable<PlanRecord['signatory']>,
  language: Language = defaultLanguage,
): string {
  const say = signatoryMessages(language);
  return [
    quoted(language, name),
    officeName(post, language),
    signingFor === undefined ? undefined : say.signingFor(officeName(signingFor, language)),
    onBehalfOf === undefined ? undefined : say.onBehalfOf(officeName(onBehalfOf, language)),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Offices as documents print them in capitals; a sentence writes them in its language. */
const offices: Readonly<Record<string, 'chairman' | 'viceChairman' | 'committee'>> = {
  'CHỦ TỊCH': 'chairman',
  'PHÓ CHỦ TỊCH': 'viceChairman',
  'ỦY BAN NHÂN DÂN': 'committee',
};

/** An office that is not in the list stays as printed. */
function officeName(printed: string, language: Language): string {
  const office = offices[printed];
  return office === undefined ? quoted(language, printed) : signatoryMessages(language)[office];
}
