/** Rows of tables that hold no content of their own. */
import { fold } from '../../vietnamese/fold.ts';

/** "1", "2" … "11" or "(1)", "(2)" …: a row that numbers the columns. */
export function numbersColumns(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell !== '');
  return numbers.length > 2 && numbers.every((cell, at) => cell.replace(/[()]/gu, '') === String(at + 1));
}

/** "Tổng cộng", "Tổng I + II", "Cộng" in one of the first two cells: a sum of the rows around it; not "Tổng đàn". */
export function isTotalRow(cells: readonly string[]): boolean {
  return cells
    .slice(0, 2)
    .some((cell) => /^(?:tong|cong|tong cong|tong so)(?: [ivx]+(?: ?\+ ?[ivx]+)*)?[:.]?$/.test(fold(cell)));
}
