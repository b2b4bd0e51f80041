/** The help of rules in the language of the page. Vietnamese words in an English line are marked. */
import type { Finder, RoomNames, Rule } from '../domain/rules/rule.ts';
import type { Language } from '../i18n/language.ts';
import { markVietnamese } from '../i18n/mark-vietnamese.ts';

export interface RuleHelp {
  readonly summary: string;
  readonly more: string | undefined;
  readonly whatToDo: string;
}

export const ruleHelp = (rule: Rule, language: Language): RuleHelp =>
  language === 'vi'
    ? { summary: rule.summary, more: rule.more, whatToDo: rule.whatToDo }
    : {
        summary: markVietnamese(rule.summaryEn),
        more: rule.moreEn === undefined ? undefined : markVietnamese(rule.moreEn),
        whatToDo: markVietnamese(rule.whatToDoEn),
      };

export const finderHelp = ({ looksFor, looksForEn }: Finder, language: Language): string =>
  language === 'vi' ? looksFor : markVietnamese(looksForEn);

export const roomName = ({ name, nameEn }: RoomNames, language: Language): string =>
  language === 'vi' ? name : nameEn;
