import { planTypes } from './plan.ts';
import type { Plan } from './facts.ts';

/** "Kế hoạch 151/KH-UBND"; a draft without a number: "Dự thảo Chương trình". */
export function planName({ type, number, status }: Pick<Plan, 'type' | 'number' | 'status'>): string {
  if (number !== undefined) return `${planTypes[type]} ${number}`;
  return status === 'draft' ? `Dự thảo ${planTypes[type].toLocaleLowerCase('vi')}` : planTypes[type];
}

/** "đến năm 2030", "2026–2030"; `undefined` where the document states no period. */
export function periodName(period: Plan['period']): string | undefined {
  const { from, to } = period ?? {};
  if (from !== undefined && to !== undefined) return `${from}–${to}`;
  if (to !== undefined) return `đến năm ${to}`;
  return from === undefined ? undefined : `từ năm ${from}`;
}
