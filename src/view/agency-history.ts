/** What became of agencies: changes as rows, who holds the duties of an agency now, duties that nobody is recorded to have. */
import type { Agency } from '../domain/agency.ts';
import type { AgencyChange } from '../domain/agency-change.ts';
import { standingOf, type Standing } from '../domain/agency-standing.ts';
import { instrumentName } from '../domain/instrument.ts';
import { agencyChangePath, instrumentPath } from '../domain/paths.ts';
import { codeLabels } from '../i18n/codes.ts';
import { isoDateIn } from '../i18n/dates.ts';
import { historyWords } from '../i18n/agency-history.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { capitalize } from '../vietnamese/format.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { DutyCounts } from './duty-words.ts';
import { agencyLinks, agencyNameAmongAll, type Link } from './links.ts';
import { taskGroups, type TaskGroup } from './task-list.ts';

/** One change, as pages tell it. */
export interface ChangeRow {
  readonly id: string;
  readonly href: string;
  /** "Từ ngày 01/07/2025", "Trước ngày 01/06/2025", "Trong năm 2025". */
  readonly when: string;
  readonly kind: string;
  readonly from: readonly Link[];
  readonly to: readonly Link[];
  readonly subject: string | undefined;
  /** "theo văn bản", "suy ra". */
  readonly basis: string;
  readonly instruments: readonly Link[];
  readonly source: string;
  readonly note: string | undefined;
}

/** An agency that holds duties of another now. */
export interface NowHolder extends Link {
  readonly subject: string | undefined;
  readonly basis: string;
  /** The last change that brought them there, with its time. */
  readonly change: Link;
}

export interface Now {
  readonly state: Exclude<Standing['state'], 'unchanged'>;
  readonly holders: readonly NowHolder[];
  /** Of an agency that is no more: the change that ended it. */
  readonly end: (Link & { readonly basis: string }) | undefined;
}

export interface AgencyHistory {
  readonly now: Now | undefined;
  /** Agencies whose duties it has now, with how many plans gave them; in the order of the alphabet. */
  readonly inherited: readonly (Link & DutyCounts & { readonly subject: string | undefined })[];
  /** Changes from which it came or got duties, then those that ended it or took duties; latest first. */
  readonly changes: readonly ChangeRow[];
  readonly attestations: readonly {
    readonly when: string;
    readonly source: string;
    readonly instrument: Link | undefined;
  }[];
}

export function agencyHistory(index: CorpusIndex, agency: Agency, language: Language): AgencyHistory {
  return {
    now: agencyNow(index, agency.id, language),
    inherited: inheritedBy(index, agency.id),
    changes: index.agencyChanges
      .filter(({ from, to }) => from.includes(agency.id) || to.includes(agency.id))
      .map((change) => changeRow(index, change, language)),
    attestations: index.recordsOfAgency(agency.id).attestations.map(({ on, source, instrument }) => ({
      when: capitalize(timeOf(on, language)),
      source,
      instrument: instrument === undefined ? undefined : instrumentLink(index, instrument),
    })),
  };
}

/** Who has the duties of an agency now; `undefined` where no change of it is recorded. */
export function agencyNow(index: CorpusIndex, agencyId: string, language: Language = defaultLanguage): Now | undefined {
  const { changeBases } = codeLabels(language);
  const { state, holders, end } = standingOf(agencyId, index.agencyChanges);
  if (state === 'unchanged') return undefined;
  return {
    state,
    holders: holders.flatMap(({ agency, subject, changes }) => {
      const [last, link] = [changes.at(-1), agencyLinks(index, [agency])[0]];
      if (last === undefined || link === undefined) return [];
      const isSure = changes.every(({ basis }) => basis === 'text');
      return [
        { ...link, subject, basis: changeBases[isSure ? 'text' : 'inferred'], change: changeLink(last, language) },
      ];
    }),
    end: end === undefined ? undefined : { ...changeLink(end, language), basis: changeBases[end.basis] },
  };
}

export function changeRow(index: CorpusIndex, change: AgencyChange, language: Language): ChangeRow {
  const { changeBases, changeKinds } = codeLabels(language);
  const { id, kind, from, to, subject, basis, instruments, source, note } = change;
  return {
    id,
    href: agencyChangePath(id),
    when: changeTime(change, language),
    kind: changeKinds[kind],
    from: agencyLinks(index, from),
    to: agencyLinks(index, to),
    subject,
    basis: changeBases[basis],
    instruments: instruments.map((instrument) => instrumentLink(index, instrument)),
    source,
    note,
  };
}

/** An agency that is no more, whose duties no one agency is recorded to have, with what plans gave it. */
export interface OpenDuties extends Link, DutyCounts {
  readonly id: string;
  readonly now: Now;
  readonly led: readonly TaskGroup[];
  readonly joined: readonly TaskGroup[];
}

/** In the order of the alphabet; agencies to which no plan gave a duty are left out. */
export function openDuties(index: CorpusIndex, language: Language): readonly OpenDuties[] {
  return [...index.agencyById.values()]
    .flatMap((agency): OpenDuties[] => {
      const now = agencyNow(index, agency.id, language);
      if (now?.end === undefined || now.state === 'moved') return [];
      const counts = dutyCounts(index, agency.id);
      if (counts.leads + counts.coordinates + counts.owes === 0) return [];
      const [link] = agencyLinks(index, [agency.id]);
      const { leads, coordinates } = index.recordsOfAgency(agency.id);
      return link === undefined
        ? []
        : [
            {
              ...link,
              id: agency.id,
              label: agencyNameAmongAll(index, agency),
              now,
              ...counts,
              led: taskGroups(index, leads, language),
              joined: taskGroups(index, coordinates, language),
            },
          ];
    })
    .sort((a, b) => compareVietnamese(a.label, b.label));
}

function inheritedBy(index: CorpusIndex, agencyId: string): AgencyHistory['inherited'] {
  const earlier = new Set(index.agencyChanges.flatMap(({ from }) => from));
  earlier.delete(agencyId);
  return [...earlier]
    .flatMap((id) =>
      standingOf(id, index.agencyChanges)
        .holders.filter(({ agency }) => agency === agencyId)
        .flatMap(({ subject }) =>
          agencyLinks(index, [id]).map((link) => ({ ...link, subject, ...dutyCounts(index, id) })),
        ),
    )
    .sort((a, b) => compareVietnamese(a.label, b.label));
}

function dutyCounts(index: CorpusIndex, agencyId: string): DutyCounts {
  const { leads, coordinates, owes } = index.recordsOfAgency(agencyId);
  return { leads: leads.length, coordinates: coordinates.length, owes: owes.length };
}

/** A change by its time: "Từ ngày 01/07/2025". */
function changeLink(change: AgencyChange, language: Language): Link {
  return { label: changeTime(change, language), href: agencyChangePath(change.id) };
}

function changeTime({ on, before }: Pick<AgencyChange, 'on' | 'before'>, language: Language): string {
  const say = historyWords(language);
  if (on === undefined) return capitalize(say.unknownTime);
  if (before) return capitalize(say.before(timeOf(on, language)));
  return capitalize(on.length === 4 ? say.inYear(timeOf(on, language)) : say.since(timeOf(on, language)));
}

/** "năm 2025", "tháng 09/2025", "ngày 01/07/2025". */
function timeOf(on: string, language: Language): string {
  const say = historyWords(language);
  const printed = isoDateIn(language, on);
  return on.length === 4 ? say.year(printed) : on.length === 7 ? say.month(printed) : say.day(printed);
}

function instrumentLink(index: CorpusIndex, id: string): Link {
  const instrument = index.instrumentById.get(id);
  return { label: instrument === undefined ? id : instrumentName(instrument), href: instrumentPath(id) };
}
