/** The clauses of a text as a tree, so that a search can go down and know what stands beside it. */
import type { Clause, PlanText } from '../../../domain/clause.ts';

export interface ClauseNode {
  readonly clause: Clause;
  readonly parent: ClauseNode | undefined;
  /** In the order of the text; tables and notes are not among them. */
  readonly children: readonly ClauseNode[];
}

const leftOut: ReadonlySet<Clause['level']> = new Set(['table', 'rowGroup', 'row', 'notes', 'note']);

/** @returns The clauses that stand in no other, each with all below it. Tables are left out: they are read by themselves. */
export function clauseTree(text: PlanText): readonly ClauseNode[] {
  const roots: ClauseNode[] = [];
  const open = new Map<string, { readonly node: ClauseNode; readonly children: ClauseNode[] }>();
  for (const clause of text.clauses) {
    if (leftOut.has(clause.level)) continue;
    const above = clause.parentId === undefined ? undefined : open.get(clause.parentId);
    const children: ClauseNode[] = [];
    const node: ClauseNode = { clause, parent: above?.node, children };
    open.set(clause.id, { node, children });
    (above?.children ?? roots).push(node);
  }
  return roots;
}
