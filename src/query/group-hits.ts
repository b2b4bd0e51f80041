/** Results in the order of the page: by plan, agencies and documents apart. */
import type { Hit } from './answer.ts';

export interface HitGroup {
  /** A plan's id, or `agency`, `instrument`. */
  readonly id: string;
  /** Shown at once. */
  readonly first: readonly Hit[];
  /** Behind "more of this plan". */
  readonly rest: readonly Hit[];
}

/** The first hits of the page are those that rank first. */
const seenFirst = 5;
/** A group whose best hit comes later shows so many at once; one that is alone shows a page. */
const seenLater = 2;
const seenAlone = 10;

/**
 * A group stands where its best hit stands, and shows as many hits at once as it has among the very best.
 *
 * @param hits Best first.
 */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const groups = Map.groupBy(hits, groupOf);
  const among = Map.groupBy(hits.slice(0, seenFirst), groupOf);
  return [...groups].map(([id, all]) => {
    const shown = groups.size === 1 ? seenAlone : (among.get(id)?.length ?? seenLater);
    return { id, first: all.slice(0, shown), rest: all.slice(shown) };
  });
}

/** The id of the group that a hit stands in. */
export function groupOf({ planId, kinds }: Hit): string {
  return planId ?? (kinds.includes('agency') ? 'agency' : 'instrument');
}
