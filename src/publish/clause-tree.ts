import type { Clause } from '../domain/clause.ts';

/** A clause with what stands below it. */
export interface ClauseTree {
  readonly clause: Clause;
  readonly children: readonly ClauseTree[];
}

/** The clauses without parent, in order. */
export function clauseTrees(clauses: readonly Clause[]): readonly ClauseTree[] {
  const below = Map.groupBy(clauses, ({ parentId }) => parentId);
  const tree = (clause: Clause): ClauseTree => ({ clause, children: (below.get(clause.id) ?? []).map(tree) });
  return (below.get(undefined) ?? []).map(tree);
}

/** The clauses of a tree in reading order. */
export const inOrder = ({ clause, children }: ClauseTree): readonly Clause[] => [clause, ...children.flatMap(inOrder)];

/** Whether it is part of a table: the rows below a clause are those of its own table. */
export const isRow = ({ level }: Clause): boolean => level === 'row' || level === 'rowGroup';

/** Whether the first cell of a row is its number; the words of a group without number stand over that column too. */
export const hasNumberCell = ({ level, marker, texts }: Clause, isNumbered: boolean): boolean =>
  isNumbered && (level === 'row' || marker !== '' || texts.length > 1);
