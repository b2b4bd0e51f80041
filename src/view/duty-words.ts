/** How many duties a body has, in words. */
import { formatNumber } from '../vietnamese/format.ts';

/** What plans gave to a body. */
export interface DutyCounts {
  readonly leads: number;
  readonly coordinates: number;
  readonly owes: number;
}

/** "chủ trì 6, thời hạn 1". */
export function dutyWords({ leads, coordinates, owes }: DutyCounts): string {
  const parts = [
    [leads, 'chủ trì'],
    [coordinates, 'phối hợp'],
    [owes, 'thời hạn'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, name]) => `${name} ${formatNumber(count)}`);
  return words.length === 0 ? 'chưa có nhiệm vụ nào trong các kế hoạch' : words.join(', ');
}
