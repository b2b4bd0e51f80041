import { targetOperators, type TargetRecord } from '../domain/target.ts';
import { formatNumber } from '../vietnamese/format.ts';

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

/** "so với năm 2020", "so với giai đoạn 2021–2025"; `undefined` where there is no base. */
export function basePeriod({ baseYear, basePeriodFrom, basePeriodTo }: TargetRecord): string | undefined {
  if (baseYear !== undefined) return `so với năm ${baseYear}`;
  return basePeriodFrom === undefined ? undefined : `so với giai đoạn ${basePeriodFrom}–${basePeriodTo}`;
}
