import { isChange } from '../domain/measurability.ts';
import type { TargetRecord } from '../domain/target.ts';
import { codeLabels } from '../i18n/codes.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { targetWords } from '../i18n/target-words.ts';
import type { WordedCell } from './charts/chart.ts';

/** "trên 5.500 văn bằng", "từ 3% đến 5% mỗi năm". */
export function targetValue(
  { operator, value = 0, min = 0, max = 0, unit, perYear }: TargetRecord,
  language: Language = defaultLanguage,
): string {
  const say = targetWords(language);
  const numbers = numbersIn(language);
  const sign = operator === '=' ? '' : `${codeLabels(language).targetOperators[operator]} `;
  const number =
    operator === 'range'
      ? say.between(`${numbers(min)}${unit === '%' ? '%' : ''}`, numbers(max))
      : `${sign}${numbers(value)}`;
  const amount = unit === '%' ? `${number}%` : `${number} ${quoted(language, unit)}`;
  return perYear ? say.yearly(amount) : amount;
}

/** "đến năm 2030", "2026–2030"; `undefined` where the document gives no year. */
export function targetPeriod(
  { periodFrom, periodTo }: Pick<TargetRecord, 'periodFrom' | 'periodTo'>,
  language: Language = defaultLanguage,
): string | undefined {
  const say = targetWords(language);
  if (periodFrom !== undefined && periodTo !== undefined) return say.during(String(periodFrom), String(periodTo));
  if (periodTo !== undefined) return say.until(String(periodTo));
  return periodFrom === undefined ? undefined : say.since(String(periodFrom));
}

type Base = Pick<TargetRecord, 'baseYear' | 'basePeriodFrom' | 'basePeriodTo' | 'basePrinted'>;

/** "năm 2020", "giai đoạn 2021–2025", else what is printed; `undefined` where there is no base. */
export function baseName(
  { baseYear, basePeriodFrom, basePeriodTo, basePrinted }: Base,
  language: Language = defaultLanguage,
): string | undefined {
  const say = targetWords(language);
  if (baseYear !== undefined) return say.inYear(String(baseYear));
  if (basePeriodFrom !== undefined) return say.during(String(basePeriodFrom), String(basePeriodTo));
  return basePrinted === undefined ? undefined : quoted(language, basePrinted);
}

/** "so với năm 2020"; `undefined` where there is no base. */
export function basePeriod(target: Base, language: Language = defaultLanguage): string | undefined {
  const base = baseName(target, language);
  return base === undefined ? undefined : targetWords(language).against(base);
}

/** The value as a chart draws it: number or interval, sign, and, of a growth, whether its base is stated. */
export function targetCell(target: TargetRecord, language: Language): WordedCell {
  const { operator, value, min = 0, max } = target;
  const base = basePeriod(target) === undefined ? 'missing' : 'stated';
  return {
    value: value ?? min,
    ...(max === undefined ? {} : { to: max }),
    ...(isChange(target) ? { base } : {}),
    sign: operator,
    text: targetValue(target, language),
  };
}

/** "văn bằng", "% mỗi năm". */
export function countedIn({ unit, perYear }: TargetRecord, language: Language): string {
  const counted = unit === '%' ? unit : quoted(language, unit);
  return perYear ? targetWords(language).yearly(counted) : counted;
}
