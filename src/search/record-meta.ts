/** Words that the index weighs apart from the content. */
export interface RecordMeta {
  /** What the hit is called: "II.3.đ – Nâng cao hiệu quả hoạt động thực thi quyền sở hữu trí tuệ". */
  readonly title: string;
  /** The name of the thing itself, where it has one: a heading, a row of an annex, a plan. It counts more than a mention. */
  readonly name?: string;
  /** Of the plan's own record alone, so that its number finds the plan before its clauses. */
  readonly number?: string;
}

/** How much a word counts in each field; in the content 1. Found by trying 52 judged queries (shared/search/queries.json). */
export const metaWeights: Readonly<Record<keyof RecordMeta, number>> = { title: 1, name: 3, number: 20 };
