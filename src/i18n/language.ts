/** The languages of the interface. The words of plans are Vietnamese in all of them. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of the pages at `/`. */
export const defaultLanguage: Language = 'vi';

/** @param locale What Astro says of a page's address (`Astro.currentLocale`). */
export const languageOf = (locale: string | undefined): Language =>
  languages.find((language) => language === locale) ?? defaultLanguage;

/** A text, or a text with gaps to fill. */
type Message = string | ((...gaps: never[]) => string);
type Messages = Readonly<Record<string, Message>>;

/** The same names, each with a text or with the same gaps. */
type SameMessages<Of extends Messages> = {
  readonly [Name in keyof Of]: Of[Name] extends (...gaps: infer Gaps) => string ? (...gaps: Gaps) => string : string;
};

/**
 * Declares the words of one topic in each language: one that is missing or has other gaps is a type error.
 *
 * @returns The words of a language.
 */
export function messages<Of extends Messages>(
  vi: Of,
  en: NoInfer<SameMessages<Of>>,
): (language: Language) => SameMessages<Of> {
  const of: Readonly<Record<Language, SameMessages<Of>>> = { vi: vi as unknown as SameMessages<Of>, en };
  return (language) => of[language];
}

/** The `lang` of words of one language among those of another; none is needed where both are the same. */
export const langAmong = (around: Language, language: Language): Language | undefined =>
  language === around ? undefined : language;
