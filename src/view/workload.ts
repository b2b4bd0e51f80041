/** How many tasks each agency has in each year, led and coordinated: one count for the page and its file. */
import type { Task } from '../domain/facts.ts';
import { agencyPath } from '../domain/paths.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import { agencyToday } from './agency-today.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import type { Link } from './links.ts';
import { timeGroup, yearsOfTask, type TimeGroup } from './task-time.ts';

/** Agencies as the plans name them, or as their duties are held today. */
export const workloadViews = ['theo-van-ban', 'hien-nay'] as const;
export type WorkloadView = (typeof workloadViews)[number];

/** A year, or how a task without one is timed. */
export type WorkloadColumn = number | Exclude<TimeGroup, 'co-nam'>;

export interface WorkloadCount {
  readonly lead: number;
  readonly coordinate: number;
}

export interface WorkloadRow {
  readonly id: string;
  readonly agency: Link;
  /** Its id; `undefined` for a central agency. */
  readonly province: string | undefined;
  readonly isCollective: boolean;
  /** Every task once. */
  readonly total: WorkloadCount;
  /** In the order of the columns. */
  readonly counts: readonly WorkloadCount[];
}

export interface Workload {
  readonly columns: readonly WorkloadColumn[];
  /** Most led first. */
  readonly rows: readonly WorkloadRow[];
  /** The most that one agency has in one year. */
  readonly most: number;
}

/** A task counts for each agency that it names and in each year that its time covers. */
export function workload(index: CorpusIndex, tasks: readonly Task[], view: WorkloadView): Workload {
  const years = new Set(tasks.flatMap(yearsOfTask));
  const first = Math.min(...years);
  const columns: readonly WorkloadColumn[] = [
    ...Array.from({ length: years.size === 0 ? 0 : Math.max(...years) - first + 1 }, (_, step) => first + step),
    'thuong-xuyen',
    'khong-ghi-nam',
    'khong-neu',
  ];
  const bodyOf = (id: string): string => (view === 'hien-nay' ? agencyToday(index, id) : id);
  const counted = new Map<string, { lead: Task[]; coordinate: Task[] }>();
  for (const task of tasks)
    for (const role of ['lead', 'coordinate'] as const)
      for (const id of new Set(agenciesOf(task, role).map(bodyOf))) {
        const own = counted.get(id) ?? { lead: [], coordinate: [] };
        counted.set(id, own);
        own[role].push(task);
      }
  const rows = [...counted].map(([id, own]): WorkloadRow => {
    const agency = index.agencyById.get(id);
    const inColumn = (column: WorkloadColumn) => (task: Task) => columnsOf(task).includes(column);
    return {
      id,
      agency: { label: agency?.name ?? id, href: agencyPath(id) },
      province: agency?.province,
      isCollective: agency?.kind === 'collective',
      total: { lead: own.lead.length, coordinate: own.coordinate.length },
      counts: columns.map((column) => ({
        lead: own.lead.filter(inColumn(column)).length,
        coordinate: own.coordinate.filter(inColumn(column)).length,
      })),
    };
  });
  return {
    columns,
    rows: rows.sort(
      (a, b) =>
        b.total.lead - a.total.lead ||
        b.total.coordinate - a.total.coordinate ||
        compareVietnamese(a.agency.label, b.agency.label),
    ),
    most: Math.max(0, ...rows.flatMap(({ counts }) => counts.map(sumOf))),
  };
}

function columnsOf(task: Task): readonly WorkloadColumn[] {
  const group = timeGroup(task);
  return group === 'co-nam' ? yearsOfTask(task) : [group];
}

export function sumOf({ lead, coordinate }: WorkloadCount): number {
  return lead + coordinate;
}

/** The tasks that a number counts. */
export function workloadList(
  view: WorkloadView,
  agencyId: string,
  role: keyof WorkloadCount,
  column?: WorkloadColumn,
): string {
  const roleField = role === 'lead' ? 'chu-tri' : 'phoi-hop';
  return `/nhiem-vu/?${new URLSearchParams({
    [view === 'hien-nay' ? `${roleField}-nay` : roleField]: agencyId,
    ...(column === undefined ? {} : typeof column === 'number' ? { nam: String(column) } : { 'thoi-gian': column }),
  }).toString()}#danh-sach`;
}

/** How dark a cell is: 0 for nothing, 1 to 4 by its share of the most. */
export function heatOf(count: WorkloadCount, most: number): number {
  return most === 0 ? 0 : Math.ceil((4 * sumOf(count)) / most);
}

/** A line for each agency and column in which it has tasks. */
export function workloadLines({ columns, rows }: Workload) {
  return rows.flatMap(({ id, agency, province, counts }) =>
    counts.flatMap((count, at) =>
      sumOf(count) === 0
        ? []
        : [
            {
              agency_id: id,
              agency_name: agency.label,
              province: province ?? null,
              time: String(columns[at]),
              ...count,
            },
          ],
    ),
  );
}
