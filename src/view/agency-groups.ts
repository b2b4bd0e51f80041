/** Agencies as the list shows them: by province, then by kind, with what the plans give them to do. */
import type { Agency } from '../domain/agency.ts';
import type { DaySpan } from '../domain/day-span.ts';
import { agencyPath } from '../domain/paths.ts';
import { agencyListWords } from '../i18n/agencies.ts';
import type { Language } from '../i18n/language.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import { kindName, kindsInOrder } from './agency-kinds.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { agencySpan } from './day-spans.ts';
import { agencyNameAmongAll } from './links.ts';
import type { Link } from './links.ts';

export interface AgencyRow {
  readonly href: string;
  readonly name: string;
  /** With its province where the name alone does not say it. */
  readonly nameAmongAll: string;
  /** From when to when it is there, where a beginning or an end is recorded. */
  readonly span: DaySpan | undefined;
  readonly leads: number;
  readonly coordinates: number;
  /** That it must keep, and of reports to it. */
  readonly deadlines: number;
}

export interface AgencyKindGroup {
  readonly kind: string;
  /** Agencies named together, of which each member is meant. */
  readonly isCollective: boolean;
  readonly rows: readonly AgencyRow[];
}

export interface AgencyProvinceGroup {
  readonly id: string;
  readonly name: string;
  /** Its name is none of a province. */
  readonly isCentral: boolean;
  readonly count: number;
  readonly kinds: readonly AgencyKindGroup[];
  /** Agencies without task and deadline. */
  readonly onlyNamed: readonly Link[];
}

const central = 'trung-uong';

export function agencyGroups(
  index: CorpusIndex,
  agencies: readonly Agency[],
  language: Language,
): readonly AgencyProvinceGroup[] {
  const places = new Map<string, Agency[]>();
  for (const agency of agencies) {
    const place = agency.province ?? central;
    places.set(place, [...(places.get(place) ?? []), agency]);
  }
  return [...places]
    .map(([id, members]) => ({
      id,
      name: id === central ? agencyListWords(language).central : (index.provinceById.get(id)?.name ?? id),
      isCentral: id === central,
      count: members.length,
      kinds: kindsOf(
        index,
        members.filter((agency) => !isOnlyNamed(index, agency)),
        language,
      ),
      onlyNamed: members
        .filter((agency) => isOnlyNamed(index, agency))
        .sort(byName)
        .map((agency) => ({ label: agency.name, href: agencyPath(agency.id) })),
    }))
    .sort((a, b) => Number(a.id === central) - Number(b.id === central) || compareVietnamese(a.name, b.name));
}

function kindsOf(index: CorpusIndex, agencies: readonly Agency[], language: Language): readonly AgencyKindGroup[] {
  return kindsInOrder
    .map((kind) => agencies.filter((agency) => agency.kind === kind).sort(byName))
    .flatMap((members): AgencyKindGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      const rows = members.map((agency) => agencyRow(index, agency));
      return [{ kind: kindName(first, language), isCollective: first.kind === 'collective', rows }];
    });
}

function agencyRow(index: CorpusIndex, agency: Agency): AgencyRow {
  const { id, name } = agency;
  const { leads, coordinates, owes, receives } = index.recordsOfAgency(id);
  const deadlines = new Set([...owes, ...receives].map(({ deadline }) => deadline));
  return {
    href: agencyPath(id),
    name,
    nameAmongAll: agencyNameAmongAll(index, agency),
    span: agencySpan(id, index.agencyChanges),
    leads: leads.length,
    coordinates: coordinates.length,
    deadlines: deadlines.size,
  };
}

/** An agency that neither does, reports, receives a report nor issues: a recipient, an issuer of what is cited. */
function isOnlyNamed(index: CorpusIndex, { id }: Agency): boolean {
  const { leads, coordinates, owes, receives, issued } = index.recordsOfAgency(id);
  return [leads, coordinates, owes, receives, issued].every(({ length }) => length === 0);
}

function byName(a: Agency, b: Agency): number {
  return compareVietnamese(a.name, b.name);
}
