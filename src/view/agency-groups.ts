/** Agencies as the list shows them: by province, then by kind, with what the plans give them to do. */
import { agencyKinds, type Agency } from '../domain/agency.ts';
import { agencyPath } from '../domain/paths.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';

export interface AgencyRow {
  readonly href: string;
  readonly name: string;
  readonly leads: number;
  readonly coordinates: number;
  readonly deadlines: number;
}

export interface AgencyKindGroup {
  readonly kind: string;
  /** Bodies named together, of which each member is meant. */
  readonly isCollective: boolean;
  readonly rows: readonly AgencyRow[];
}

export interface AgencyProvinceGroup {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly kinds: readonly AgencyKindGroup[];
}

const central = 'trung-uong';

export function agencyGroups(index: CorpusIndex, agencies: readonly Agency[]): readonly AgencyProvinceGroup[] {
  const places = new Map<string, Agency[]>();
  for (const agency of agencies) {
    const place = agency.province ?? central;
    places.set(place, [...(places.get(place) ?? []), agency]);
  }
  return [...places]
    .map(([id, members]) => ({
      id,
      name: id === central ? 'Trung ương' : (index.provinceById.get(id)?.name ?? id),
      count: members.length,
      kinds: kindsOf(index, members),
    }))
    .sort((a, b) => Number(a.id === central) - Number(b.id === central) || compareVietnamese(a.name, b.name));
}

function kindsOf(index: CorpusIndex, agencies: readonly Agency[]): readonly AgencyKindGroup[] {
  return Object.entries(agencyKinds)
    .map(([kind, name]) => ({
      kind: name,
      isCollective: kind === 'collective',
      rows: agencies
        .filter((agency) => agency.kind === kind)
        .sort((a, b) => compareVietnamese(a.name, b.name))
        .map(({ id, name: agencyName }): AgencyRow => {
          const { leads, coordinates, owes } = index.recordsOfAgency(id);
          return {
            href: agencyPath(id),
            name: agencyName,
            leads: leads.length,
            coordinates: coordinates.length,
            deadlines: owes.length,
          };
        }),
    }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => Number(a.isCollective) - Number(b.isCollective) || workOf(b) - workOf(a));
}

/** Kinds that have most to do stand first. */
function workOf({ rows }: AgencyKindGroup): number {
  return rows.reduce((sum, { leads, coordinates }) => sum + leads + coordinates, 0);
}
