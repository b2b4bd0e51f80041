/** What is said of copies kept on the reader's device. */
import { isoDateIn } from '../i18n/dates.ts';
import { keptNoteWords } from '../i18n/kept.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';

/** `22/11/2026`: the day on the device's own calendar. */
export function dayOf(moment: Date, language: Language = defaultLanguage): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return isoDateIn(language, `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`);
}

/** What stands above a page that is shown because the network failed. */
export function keptNote(keptAt: Date, isOnline: boolean, language: Language): string {
  return keptNoteWords(language)[isOnline ? 'online' : 'offline'](dayOf(keptAt, language));
}

/** What stands where a page breaks off because the network failed. */
export const breakWords = (language: Language): string => keptNoteWords(language).broken;
