/** Rows of one width. */

/** More cells than any document has; padding the rows of a hostile table to its widest one would fill the memory. */
const mostCells = 200_000;
const leastWidth = 8;

/**
 * @param rows Each cell as a list of what stands in it.
 * @returns Rows as wide as the widest, empty cells on the right. In a table of too many cells, rows are cut to a width that
 *   fits and their last cell holds the rest: nothing is dropped and the order stays.
 */
export function evenRows<T>(rows: readonly (readonly (readonly T[])[])[]): readonly (readonly (readonly T[])[])[] {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const width = Math.min(widest, Math.max(leastWidth, Math.floor(mostCells / rows.length)));
  return rows.map((row) =>
    row.length > width
      ? [...row.slice(0, width - 1), row.slice(width - 1).flat()]
      : [...row, ...Array.from({ length: width - row.length }, (): readonly T[] => [])],
  );
}
