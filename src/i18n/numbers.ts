import { formatNumber } from '../vietnamese/format.ts';
import type { Language } from './language.ts';

/** Writes numbers as readers of a language do: `5.500` and `2,5` in Vietnamese, `5,500` and `2.5` in English. */
export const numbersIn = (language: Language): ((value: number) => string) =>
  language === 'vi' ? formatNumber : (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 20 });

/** "1 task", "0 tasks". @param count As `numbersIn` writes it. */
export const counted = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`;
