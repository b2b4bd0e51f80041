import { languageOf, type Language } from '../i18n/language.ts';

/** The language of the page that the reader is on. */
export const pageLanguage = (): Language => languageOf(document.documentElement.lang);
