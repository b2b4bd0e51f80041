/** The agencies that a question names. */
import type { ListedAgency, SearchLists } from '../search/lists.ts';
import { rowOf } from './accents.ts';
import { saysRow, type Wording } from './interpret.ts';

export interface NamedAgency {
  readonly agency: ListedAgency;
  /** Which part of the words that say something name it, from 0 to 1. */
  readonly share: number;
}

/** Those with the longest name that is said, the one with more tasks first. "Và" may be left out. */
export function findAgencies(wordings: readonly Wording[], { agencies }: SearchLists): readonly NamedAgency[] {
  const named = wordings.flatMap((wording) => {
    const said = wording.filter(({ isStop, letters }) => !isStop && letters !== 'va');
    return agencies.flatMap((agency) => {
      const row = rowOf(agency.name).filter(({ letters }) => letters !== 'va');
      return row.length > 1 && saysRow(said, row)
        ? [{ agency, length: row.length, share: row.length / said.length }]
        : [];
    });
  });
  const longest = Math.max(...named.map(({ length }) => length));
  const ids = named.map(({ agency }) => agency.id);
  return named
    .filter(({ length, agency }, at) => length === longest && ids.indexOf(agency.id) === at)
    .sort((a, b) => b.agency.tasks - a.agency.tasks);
}
