/** How many letters have to be put in, left out or exchanged to come from one word to another. */

/** @returns The number, or `limit + 1` for any larger one. Words of up to 24 letters; longer ones count as far apart. */
export function letterDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > 24 || b.length > 24) return far;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (row[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchange, (row[j] ?? far) + 1, (next[j - 1] ?? far) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? far, far);
}
