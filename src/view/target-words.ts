import { targetOperators, type TargetRecord } from '../domain/plan.ts';
import { formatNumber } from '../vietnamese/format.ts';

/** "trên 5.500 văn bằng", "từ 3 đến 5 % mỗi năm". */
export function targetValue({ operator, value, min, max, unit, perYear }: TargetRecord): string {
  const number =
    operator === 'range'
      ? `từ ${formatNumber(min ?? 0)} đến ${formatNumber(max ?? 0)}`
      : `${operator === '=' ? '' : `${targetOperators[operator]} `}${formatNumber(value ?? 0)}`;
  return `${number}${unit === '%' ? '' : ' '}${unit}${perYear ? ' mỗi năm' : ''}`;
}
