/** Counts of tasks for charts. A task counts once for an agency in a role, and once in each year that its time covers. */
import type { Agency } from '../domain/agency.ts';
import type { Task } from '../domain/facts.ts';
import { agencyPath } from '../domain/paths.ts';
import { chartTitleWords } from '../i18n/charts.ts';
import type { Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';
import type { ChartRow } from './charts/chart.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import { agencyNameAmongAll } from './links.ts';
import { yearsOfTask } from './task-time.ts';

/**
 * The agencies that lead most tasks, most first: rows of two numbers, led and coordinated.
 *
 * @param most The most rows.
 * @param nameOf What an agency is called: where one province is spoken of, its name alone is enough.
 */
export function tasksByLeadAgency(
  index: CorpusIndex,
  tasks: readonly Task[],
  most: number,
  nameOf: (agency: Agency) => string = (agency) => agencyNameAmongAll(index, agency),
): readonly ChartRow[] {
  const counts = new Map<string, { lead: number; coordinate: number }>();
  for (const task of tasks) {
    for (const role of ['lead', 'coordinate'] as const) {
      for (const id of agenciesOf(task, role)) {
        const count = counts.get(id) ?? { lead: 0, coordinate: 0 };
        counts.set(id, count);
        count[role] += 1;
      }
    }
  }
  return [...counts]
    .filter(([, { lead }]) => lead > 0)
    .sort(([a, x], [b, y]) => y.lead - x.lead || y.coordinate - x.coordinate || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id, { lead, coordinate }]) => {
      const agency = index.agencyById.get(id);
      const label = agency === undefined ? id : nameOf(agency);
      return { label, href: agencyPath(id), values: [lead, coordinate] };
    });
}

/**
 * Single agencies that lead most tasks, most first: rows of one number. A name for several agencies cannot be ranked beside
 * one agency, so it is left out.
 *
 * @param most The most rows.
 */
export function leadRanking(index: CorpusIndex, tasks: readonly Task[], most: number): readonly ChartRow[] {
  const single = tasks.map((task) => ({
    ...task,
    agencies: task.agencies.filter(({ agency }) => index.agencyById.get(agency)?.kind !== 'collective'),
  }));
  return tasksByLeadAgency(index, single, most).map(({ values: [lead], ...row }) => ({ ...row, values: [lead] }));
}

export interface TasksByYear {
  /** Every year from the first to the last: tasks to be done, tasks to be submitted. */
  readonly rows: readonly ChartRow[];
  readonly withYear: number;
  /** Tasks whose time names no year, or that state no time. */
  readonly withoutYear: number;
}

/** @param list Address of the list of these tasks, to which a year is added. */
export function tasksByYear(tasks: readonly Task[], list = '/nhiem-vu/?'): TasksByYear {
  const counts = new Map<number, { done: number; submitted: number }>();
  let withoutYear = 0;
  for (const task of tasks) {
    const years = yearsOfTask(task);
    if (years.length === 0) withoutYear += 1;
    for (const year of years) {
      const count = counts.get(year) ?? { done: 0, submitted: 0 };
      counts.set(year, count);
      count[task.time?.kind === 'submission' ? 'submitted' : 'done'] += 1;
    }
  }
  const years = [...counts.keys()];
  const first = Math.min(...years);
  const rows = Array.from({ length: years.length === 0 ? 0 : Math.max(...years) - first + 1 }, (_, step): ChartRow => {
    const { done, submitted } = counts.get(first + step) ?? { done: 0, submitted: 0 };
    return { label: String(first + step), href: `${list}nam=${first + step}`, values: [done, submitted] };
  });
  return { rows, withYear: tasks.length - withoutYear, withoutYear };
}

/** What a chart by year rests on and what it leaves out, after "Nguồn: ". */
export function yearSource({ withoutYear }: TasksByYear, language: Language): string {
  const say = chartTitleWords(language);
  return `${say.statedTimes}${withoutYear === 0 ? '' : say.withoutYear(numbersIn(language)(withoutYear))}`;
}
