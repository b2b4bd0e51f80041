/**
 * Words that the index weighs apart from the content, of a plan's own record alone: Pagefind indexes them beside the content,
 * and a title for every record made the index a tenth larger. Other titles are read from the content (`read-record.ts`).
 */
export interface RecordMeta {
  /** "Kế hoạch 151/KH-UBND – Chiến lược sở hữu trí tuệ". */
  readonly title?: string;
  /** Its number finds the plan before its clauses. */
  readonly number?: string;
}

/** How much a word counts in each field; in the content 1. */
export const metaWeights: Readonly<Record<keyof RecordMeta, number>> = { title: 1, number: 20 };
