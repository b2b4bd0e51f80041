/** Which plans a list holds, and in which order. */

/** The most records of one kind on one page; above it a page lists the newest plans and says so. */
export const pageLimit = 3000;

/** Rows of a dataset's table that its page shows before it is asked for more. */
export const previewRows = 20;
/** The most bytes of a table that a reader's browser loads to look through it, about a tenth of them compressed. */
export const loadedBytes = 8_000_000;

/**
 * The first plans whose records together stay within the limit; at least one plan.
 *
 * @param plans Newest first.
 */
export function plansWithin<P>(plans: readonly P[], count: (plan: P) => number, limit = pageLimit): readonly P[] {
  let sum = 0;
  const end = plans.findIndex((plan) => (sum += count(plan)) > limit);
  return end === -1 ? plans : plans.slice(0, Math.max(1, end));
}

/** Plans in force before drafts; inside each the order they are given in. */
export function issuedFirst<P extends { readonly status: 'draft' | 'issued' }>(plans: readonly P[]): readonly P[] {
  return plans.toSorted((a, b) => Number(a.status === 'draft') - Number(b.status === 'draft'));
}
