/** The agencies that a question names: in full, or by what it is called after "Sở". */
import type { ListedAgency, SearchLists } from '../search/lists.ts';
import { wordsIn, type Word } from './accents.ts';
import { hasRow, type Wording } from './interpret.ts';

export interface NamedAgency {
  readonly agency: ListedAgency;
  /** Which part of the words that say something name it, from 0 to 1. */
  readonly share: number;
}

/** Longest names first, then those with more tasks. A name that stands inside a longer named one is left out. */
export function findAgencies(
  wordings: readonly Wording[],
  { agencies, provinces }: SearchLists,
): readonly NamedAgency[] {
  const places = provinces.map(({ name }) => wordsIn(name));
  return wordings
    .flatMap((wording) => {
      const said = wording.filter(({ isStop, letters }) => !isStop && letters !== 'va');
      return agencies.flatMap((agency) => {
        const name = wordsIn(agency.name);
        const row = withoutPlace(name, places).filter(({ letters }) => letters !== 'va');
        return row.length > 1 && hasRow(said, row, 0.75)
          ? [{ agency, length: row.length, share: Math.min(1, row.length / said.length) }]
          : [];
      });
    })
    .sort((a, b) => b.length - a.length || b.agency.tasks - a.agency.tasks)
    .filter(
      ({ length, agency }, at, all) =>
        all[0]?.length === length && all.findIndex((other) => other.agency.id === agency.id) === at,
    );
}

/** "Sở Y tế thành phố Cần Thơ" is named by "Sở Y tế". */
function withoutPlace(name: readonly Word[], places: readonly (readonly Word[])[]): readonly Word[] {
  const place = places.find((row) => row.every((word, at) => name.at(at - row.length)?.key === word.key));
  return place === undefined ? name : name.slice(0, -place.length);
}
