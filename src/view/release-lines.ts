/** What a release brought, in the language of the page. Vietnamese words in an English line are marked. */
import type { Release } from '../domain/release.ts';
import type { Language } from '../i18n/language.ts';
import { markVietnamese } from '../i18n/mark-vietnamese.ts';

export interface ReleaseLines {
  readonly summary: string;
  /** Names of columns stand between backticks. */
  readonly changes: readonly string[];
}

export const releaseLines = ({ summary, summaryEn, changes }: Release, language: Language): ReleaseLines =>
  language === 'vi'
    ? { summary, changes: changes.map(({ what }) => what) }
    : { summary: markVietnamese(summaryEn), changes: changes.map(({ whatEn }) => markVietnamese(whatEn)) };
