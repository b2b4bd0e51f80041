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

/**
 * How Pagefind orders what it finds before the query layer reads the best: how much a word counts in each field (in the content
 * 1), and how much short records come before long ones. With its own value, 0.75, the names of agencies would fill the first
 * places at 10,000 pages.
 */
export const ranking: {
  readonly metaWeights: Readonly<Record<keyof RecordMeta, number>>;
  readonly pageLength: number;
} = {
  metaWeights: { title: 1, number: 20 },
  pageLength: 0.3,
};
