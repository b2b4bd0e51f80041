/** Round numbers along an axis. */

/**
 * Multiples of 1, 2 or 5 times a power of ten, of which the largest is the first that is not below `high`.
 *
 * @param low At most 0.
 * @param high At least 0.
 * @param most About how many steps there may be; at least 1.
 * @param whole Things that are counted one by one have no step below 1.
 */
export function roundSteps(low: number, high: number, most: number, whole: boolean): readonly number[] {
  const span = high - low;
  if (span < Number.MIN_VALUE * 1e20) return [0];
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= span / most) ?? span;
  const size = whole ? Math.max(1, step) : step;
  const [first, last] = [Math.ceil(low / size), Math.ceil(high / size)];
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * size).toPrecision(12)));
}
