import type { PlanText } from './clause.ts';

export interface PublishedWord {
  readonly word: string;
  /** Label of the clause whose own words it belongs to. */
  readonly clause: string;
  /** Paragraph, heading or cell it stands in, counted through the whole text: equal for words of one sentence. */
  readonly block: number;
}

/** Every word of a plan in reading order, markers and heads of tables too, parted at white space. */
export function publishedWords({ clauses, tables }: PlanText): PublishedWord[] {
  const tablesOf = Map.groupBy(tables, ({ ownerId }) => ownerId);
  let block = 0;
  const words: PublishedWord[] = [];
  const add = (clause: string, text: string) => {
    for (const word of text.split(/\s+/u).filter(Boolean)) words.push({ word, clause, block });
  };
  for (const { id, label, marker, texts } of clauses) {
    block += 1;
    add(label, marker);
    for (const [index, text] of texts.entries()) {
      if (index > 0) block += 1; // the marker and what follows it are one sentence
      add(label, text);
    }
    for (const column of (tablesOf.get(id) ?? []).flatMap(({ columns }) => columns)) {
      block += 1;
      add(label, column);
    }
  }
  return words;
}
