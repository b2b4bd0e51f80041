/** The order of rows by one of their columns. No document here: this part is tested by itself. */
import { compareVietnamese } from '../vietnamese/sort.ts';

export interface Order {
  /** Of the column; `undefined`: as the page was written. */
  readonly by: string | undefined;
  readonly isDescending: boolean;
}

/** Ends the name of a column in the address where the order runs downwards. */
const descending = '-giam';

/** "chu-tri", "chu-tri-giam"; empty: as the page was written. */
export function readOrder(value: string): Order {
  const isDescending = value.endsWith(descending);
  const by = isDescending ? value.slice(0, -descending.length) : value;
  return { by: by === '' ? undefined : by, isDescending };
}

/** What a press of the head of a column asks for next. */
export function nextOrder(value: string, column: string): string {
  return value === column ? `${column}${descending}` : column;
}

/**
 * @param keys Of each row, in the order of the page: words, or numbers, which stand by their size.
 * @returns Their positions in the new order; empty keys last in both directions.
 */
export function sortedPositions(keys: readonly (string | number)[], isDescending: boolean): readonly number[] {
  const sign = isDescending ? -1 : 1;
  return [...keys.keys()].sort((a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    if (one === '' || other === '') return Number(one === '') - Number(other === '') || a - b;
    return sign * compareKeys(one, other) || a - b;
  });
}

const compareKeys = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : compareVietnamese(String(one), String(other));
