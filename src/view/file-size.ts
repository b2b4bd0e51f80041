import { defaultLanguage, type Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';

/** `1,2 KB`, `162 KB`, `1,4 MB`: thousands of bytes, one decimal below ten. */
export function formatFileSize(bytes: number, language: Language = defaultLanguage): string {
  if (bytes < 1000) return language === 'vi' || bytes === 1 ? `${bytes} byte` : `${bytes} bytes`;
  const [amount, unit] = bytes < 999_500 ? ([bytes / 1000, 'KB'] as const) : ([bytes / 1_000_000, 'MB'] as const);
  return `${numbersIn(language)(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))} ${unit}`;
}
