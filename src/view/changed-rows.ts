/** How many rows a release changed in the one before. */
import type { RowChange, RowChanges } from '../domain/row-change.ts';

export interface ChangedRows extends Readonly<Record<RowChange['kind'], number>> {
  /** The version that was compared with. */
  readonly against: string;
}

/** @returns `undefined` where it was not recorded. */
export function changedRowsOf(version: string, all: readonly RowChanges[]): ChangedRows | undefined {
  const found = all.find(({ id }) => id === version);
  if (found === undefined) return undefined;
  const count = (kind: RowChange['kind']): number => found.rows.filter((row) => row.kind === kind).length;
  return { against: found.against, added: count('added'), changed: count('changed'), removed: count('removed') };
}

/** The manifest of a version is kept when the next one is compared with it. */
export const hasManifest = (version: string, all: readonly RowChanges[]): boolean =>
  all.some(({ against }) => against === version);
