/** Under which body of today the duties of a body are counted. */
import { standingOf } from '../domain/agency-standing.ts';
import type { CorpusIndex } from './corpus-index.ts';

const made = new WeakMap<CorpusIndex, Map<string, string>>();

/** The one agency that has all its duties now; the agency itself where they are divided or where nobody is recorded to have them. */
export function agencyToday(index: CorpusIndex, agencyId: string): string {
  const known = made.get(index) ?? new Map<string, string>();
  made.set(index, known);
  const found = known.get(agencyId) ?? holderOf(index, agencyId);
  known.set(agencyId, found);
  return found;
}

function holderOf(index: CorpusIndex, agencyId: string): string {
  const { state, holders } = standingOf(agencyId, index.agencyChanges);
  return state === 'moved' ? (holders[0]?.agency ?? agencyId) : agencyId;
}
