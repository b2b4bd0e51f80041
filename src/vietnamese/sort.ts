const collator = new Intl.Collator('vi', { numeric: true });

/** Sorts as Vietnamese dictionaries do; numbers inside text by value. For `Array.prototype.toSorted`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
