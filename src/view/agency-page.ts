/** What the page of one agency shows: its names, its reports, its parts in plans by plan and by year. */
import type { Agency } from '../domain/agency.ts';
import { instrumentName } from '../domain/instrument.ts';
import { agencyPath, instrumentPath } from '../domain/paths.ts';
import { agencyPageWords } from '../i18n/agency-page.ts';
import { codeLabels } from '../i18n/codes.ts';
import type { Language } from '../i18n/language.ts';
import { lowerFirst } from '../vietnamese/format.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import { kindName } from './agency-kinds.ts';
import { agencyCharts, partsByPlan, type AgencyCharts } from './charts/agency-charts.ts';
import type { ChartRow } from './charts/chart.ts';
import { relatedThroughName } from './collectives.ts';
import type { AgencyRecords, CorpusIndex, PlanDeadline, PlanTask } from './corpus-index.ts';
import { deadlineRow, type DeadlineRow } from './deadline-groups.ts';
import { agencyLinks, clauseLink, planLink, planMention, type Link } from './links.ts';
import { offersGivenBy } from './offer-rows.ts';
import { byDay } from './plan-cards.ts';
import { resultsOfTasks, type ResultRow } from './result-rows.ts';
import { taskGroups, type TaskGroup } from './task-list.ts';

/** In how many tasks an agency has which part, and in how many plans. */
export interface AgencyCounts {
  readonly leadCount: number;
  readonly coordinateCount: number;
  readonly planCount: number;
}

export interface AgencyPage extends AgencyCounts {
  readonly kind: string;
  readonly level: string;
  readonly province: string | undefined;
  readonly isCollective: boolean;
  readonly parent: Link | undefined;
  readonly parts: readonly Link[];
  /** Names other than its own that a plan prints for it, in the order of the alphabet. */
  readonly printedNames: readonly string[];
  /** Rows of two numbers: led, coordinated. */
  readonly byPlan: readonly ChartRow[];
  readonly charts: AgencyCharts;
  /** What the page holds, each with its anchor there. */
  readonly counts: readonly (Link & { readonly count: number })[];
  /** Names for several agencies that may mean this one; of such a name the agencies that it may mean. */
  readonly related: readonly (Link & { readonly leads: number; readonly coordinates: number; readonly owes: number })[];
  /** Support for businesses and people that it gives or joins in. */
  readonly offerCount: number;
  /** Of tasks that it leads. */
  readonly results: readonly ResultRow[];
  readonly leads: readonly TaskGroup[];
  readonly coordinates: readonly TaskGroup[];
  readonly owes: readonly DeadlineRow[];
  readonly receives: readonly DeadlineRow[];
  readonly issued: readonly (Link & { readonly shortTitle: string; readonly isDraft: boolean })[];
  readonly recipientOf: readonly { readonly plan: Link; readonly clause: Link; readonly printed: string }[];
  readonly instruments: readonly Link[];
}

export function agencyPage(index: CorpusIndex, agency: Agency, language: Language): AgencyPage {
  const say = agencyPageWords(language);
  const records = index.recordsOfAgency(agency.id);
  const { leads, coordinates } = records;
  const byPlan = partsByPlan(records);
  const parent = index.agencyById.get(agency.parent ?? '');
  return {
    kind: kindName(agency, language),
    level: codeLabels(language).agencyLevels[agency.level],
    offerCount: offersGivenBy(index.plans, agency.id),
    province:
      agency.province === undefined ? undefined : lowerFirst(index.provinceById.get(agency.province)?.name ?? ''),
    isCollective: agency.kind === 'collective',
    parent: parent === undefined ? undefined : link(parent),
    parts: records.parts.map(link),
    printedNames: printedNames(agency, [...leads, ...coordinates]),
    ...agencyCounts(records),
    byPlan,
    charts: agencyCharts(index, agency, language),
    counts: [
      { label: say.leads, href: '#chu-tri', count: leads.length },
      { label: say.coordinates, href: '#phoi-hop', count: coordinates.length },
      {
        label: isReports(records.owes) ? say.mustReport : say.mustDo,
        href: '#phai-lam',
        count: records.owes.length,
      },
      { label: say.getsReports, href: '#nhan-bao-cao', count: records.receives.length },
    ].filter(({ count }) => count > 0),
    related: relatedThroughName(neighboursOf(index, agency), agency)
      .map((other) => {
        const { leads: led, coordinates: joined, owes } = index.recordsOfAgency(other.id);
        return { ...link(other), leads: led.length, coordinates: joined.length, owes: owes.length };
      })
      .filter((other) => agency.kind === 'collective' || other.leads + other.coordinates + other.owes > 0),
    results: resultsOfTasks(
      index,
      leads.map(({ task }) => task),
      language,
    ),
    leads: taskGroups(index, leads, language),
    coordinates: taskGroups(index, coordinates, language),
    owes: rowsByDay(index, records.owes, language),
    receives: rowsByDay(index, records.receives, language),
    issued: records.issued.map((plan) => ({
      ...planLink(plan),
      shortTitle: plan.shortTitle,
      isDraft: plan.status === 'draft',
    })),
    recipientOf: records.recipientOf.map(({ plan, clause, printed }) => ({
      plan: planMention(plan),
      clause: clauseLink(plan.id, clause),
      printed,
    })),
    instruments: records.issuedInstruments
      .map((instrument) => ({ label: instrumentName(instrument), href: instrumentPath(instrument.id) }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
  };
}

export function agencyCounts({ leads, coordinates }: Pick<AgencyRecords, 'leads' | 'coordinates'>): AgencyCounts {
  return {
    leadCount: leads.length,
    coordinateCount: coordinates.length,
    planCount: new Set([...leads, ...coordinates].map(({ plan }) => plan.id)).size,
  };
}

function rowsByDay(index: CorpusIndex, items: readonly PlanDeadline[], language: Language): readonly DeadlineRow[] {
  return items
    .toSorted((a, b) => byDay(a.deadline, b.deadline))
    .map((item) => deadlineRow(index, item, agencyLinks, language));
}

function isReports(items: readonly PlanDeadline[]): boolean {
  return items.every(({ deadline }) => deadline.toWhom !== undefined || deadline.toWhomAgencies.length > 0);
}

const byProvince = new WeakMap<CorpusIndex, ReadonlyMap<string, readonly Agency[]>>();

/** All agencies of its province; grouped once for all pages. */
function neighboursOf(index: CorpusIndex, { province = '' }: Agency): readonly Agency[] {
  const groups = byProvince.get(index) ?? Map.groupBy(index.agencyById.values(), (agency) => agency.province ?? '');
  byProvince.set(index, groups);
  return groups.get(province) ?? [];
}

function printedNames({ id, name, otherNames, abbreviations }: Agency, items: readonly PlanTask[]): readonly string[] {
  const printed = items.flatMap(({ task }) =>
    task.agencies.filter(({ agency }) => agency === id).map((part) => part.printed),
  );
  const names = new Set([...otherNames, ...abbreviations, ...printed]);
  names.delete(name);
  return [...names].sort(compareVietnamese);
}

function link({ id, name }: Agency): Link {
  return { label: name, href: agencyPath(id) };
}

/** Whether there is a task or deadline of it, so that its files are not empty. */
export function agencyHasData(index: CorpusIndex, agencyId: string): boolean {
  const { leads, coordinates, owes, receives } = index.recordsOfAgency(agencyId);
  return leads.length + coordinates.length + owes.length + receives.length > 0;
}
