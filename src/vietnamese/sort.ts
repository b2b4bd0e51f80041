let collator: Intl.Collator | undefined;

/** Sorts as Vietnamese dictionaries do; numbers inside text by value. For `Array.prototype.toSorted`. */
export function compareVietnamese(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true }); // not before it is needed: a phone takes a tenth of a second
  return collator.compare(a, b);
}
