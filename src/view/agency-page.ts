/** What the page of one agency shows: its names, its parts in plans by plan and by year, its reports. */
import { agencyKinds, agencyLevels, type Agency } from '../domain/agency.ts';
import type { Plan, Task } from '../domain/facts.ts';
import { instrumentName } from '../domain/instrument.ts';
import { agencyPath, instrumentPath } from '../domain/paths.ts';
import { lowerFirst } from '../vietnamese/format.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { ChartRow } from './chart.ts';
import type { CorpusIndex, PlanTask } from './corpus-index.ts';
import { deadlineRow, type DeadlineRow } from './deadline-groups.ts';
import { clauseLink, planLink, planMention, type Link } from './links.ts';
import { taskGroups, type TaskGroup } from './task-list.ts';
import { yearsOfTask } from './task-time.ts';

export interface AgencyPage {
  readonly kind: string;
  readonly level: string;
  readonly province: string | undefined;
  readonly isCollective: boolean;
  readonly parent: Link | undefined;
  readonly parts: readonly Link[];
  /** Names other than its own that a plan prints for it, in the order of the alphabet. */
  readonly printedNames: readonly string[];
  readonly leadCount: number;
  readonly coordinateCount: number;
  readonly planCount: number;
  /** Rows of two numbers: led, coordinated. */
  readonly byPlan: readonly ChartRow[];
  readonly byYear: readonly ChartRow[];
  readonly leads: readonly TaskGroup[];
  readonly coordinates: readonly TaskGroup[];
  readonly owes: readonly DeadlineRow[];
  readonly receives: readonly DeadlineRow[];
  readonly issued: readonly (Link & { readonly shortTitle: string; readonly isDraft: boolean })[];
  readonly recipientOf: readonly { readonly plan: Link; readonly clause: Link; readonly printed: string }[];
  readonly instruments: readonly Link[];
}

export function agencyPage(index: CorpusIndex, agency: Agency): AgencyPage {
  const records = index.recordsOfAgency(agency.id);
  const { leads, coordinates } = records;
  const plans = new Map([...leads, ...coordinates].map(({ plan }) => [plan.id, plan]));
  const [led, coordinated] = [countByPlan(leads), countByPlan(coordinates)];
  const parent = index.agencyById.get(agency.parent ?? '');
  return {
    kind: agencyKinds[agency.kind],
    level: agencyLevels[agency.level],
    province:
      agency.province === undefined ? undefined : lowerFirst(index.provinceById.get(agency.province)?.name ?? ''),
    isCollective: agency.kind === 'collective',
    parent: parent === undefined ? undefined : link(parent),
    parts: records.parts.map(link),
    printedNames: printedNames(agency, [...leads, ...coordinates]),
    leadCount: leads.length,
    coordinateCount: coordinates.length,
    planCount: plans.size,
    byPlan: [...plans.values()].map((plan) => ({
      ...planMention(plan),
      values: [led.get(plan) ?? 0, coordinated.get(plan) ?? 0],
    })),
    byYear: rolesByYear(
      leads.map(({ task }) => task),
      coordinates.map(({ task }) => task),
    ),
    leads: taskGroups(index, leads),
    coordinates: taskGroups(index, coordinates),
    owes: records.owes.map((item) => deadlineRow(index, item)),
    receives: records.receives.map((item) => deadlineRow(index, item)),
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

/** Every year from the first to the last that a task's time covers: led, coordinated. */
export function rolesByYear(leads: readonly Task[], coordinates: readonly Task[]): readonly ChartRow[] {
  const led = countByYear(leads);
  const coordinated = countByYear(coordinates);
  const years = [...led.keys(), ...coordinated.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, step) => ({
    label: String(first + step),
    values: [led.get(first + step) ?? 0, coordinated.get(first + step) ?? 0],
  }));
}

function countByYear(tasks: readonly Task[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const year of tasks.flatMap(yearsOfTask)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

function countByPlan(items: readonly PlanTask[]): ReadonlyMap<Plan, number> {
  const counts = new Map<Plan, number>();
  for (const { plan } of items) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  return counts;
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
