import { targetOperators, type TargetRecord } from '../domain/target.ts';
import { isChange } from '../domain/measurability.ts';
import { formatNumber } from '../vietnamese/format.ts';
import type { WordedCell } from './charts/chart.ts';

/** "trên 5.500 văn bằng", "từ 3% đến 5% mỗi năm". */
export function targetValue({ operator, value, min, max, unit, perYear }: TargetRecord): string {
  const number =
    operator === 'range'
      ? `từ ${formatNumber(min ?? 0)}${unit === '%' ? '%' : ''} đến ${formatNumber(max ?? 0)}`
      : `${operator === '=' ? '' : `${targetOperators[operator]} `}${formatNumber(value ?? 0)}`;
  return `${number}${unit === '%' ? '' : ' '}${unit}${perYear ? ' mỗi năm' : ''}`;
}

/** "đến năm 2030", "2026–2030"; `undefined` where the document gives no year. */
export function targetPeriod({ periodFrom, periodTo }: TargetRecord): string | undefined {
  if (periodFrom !== undefined && periodTo !== undefined) return `giai đoạn ${periodFrom}–${periodTo}`;
  if (periodTo !== undefined) return `đến năm ${periodTo}`;
  return periodFrom === undefined ? undefined : `từ năm ${periodFrom}`;
}

/** "so với năm 2020", "so với giai đoạn 2021–2025", else what is printed; `undefined` where there is no base. */
export function basePeriod({
  baseYear,
  basePeriodFrom,
  basePeriodTo,
  basePrinted,
}: Pick<TargetRecord, 'baseYear' | 'basePeriodFrom' | 'basePeriodTo' | 'basePrinted'>): string | undefined {
  if (baseYear !== undefined) return `so với năm ${baseYear}`;
  if (basePeriodFrom !== undefined) return `so với giai đoạn ${basePeriodFrom}–${basePeriodTo}`;
  return basePrinted === undefined ? undefined : `so với ${basePrinted}`;
}

/** The value as a chart draws it: number or interval, sign, and, of a growth, whether its base is stated. */
export function targetCell(target: TargetRecord): WordedCell {
  const { operator, value, min = 0, max } = target;
  const base = basePeriod(target) === undefined ? 'missing' : 'stated';
  return {
    value: value ?? min,
    ...(max === undefined ? {} : { to: max }),
    ...(isChange(target) ? { base } : {}),
    sign: operator,
    text: targetValue(target),
  };
}
