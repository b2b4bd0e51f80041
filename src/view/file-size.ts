import { formatNumber } from '../vietnamese/format.ts';

/** `1,2 KB`, `162 KB`, `1,4 MB`: thousands of bytes, one decimal below ten. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [amount, unit] = bytes < 999_500 ? ([bytes / 1000, 'KB'] as const) : ([bytes / 1_000_000, 'MB'] as const);
  return `${formatNumber(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))} ${unit}`;
}
