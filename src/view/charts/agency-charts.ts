/** The charts on the page of one agency. */
import type { Agency } from '../../domain/agency.ts';
import { agencyPath } from '../../domain/paths.ts';
import { chartTitleWords } from '../../i18n/charts.ts';
import type { Language } from '../../i18n/language.ts';
import { quoted } from '../../i18n/mixed.ts';
import { lowerFirst } from '../../vietnamese/format.ts';
import type { AgencyRecords, CorpusIndex, PlanTask } from '../corpus-index.ts';
import { agencyNameAmongAll, planMention } from '../links.ts';
import { tasksByYear, yearSource, type TasksByYear } from '../task-counts.ts';
import type { ChartRow } from './chart.ts';
import { namedRows, type SiteChart } from './site-chart.ts';

export interface AgencyCharts {
  /** Absent where it has parts in one plan only, or in few tasks: then a table is enough. */
  readonly byPlan: SiteChart | undefined;
  /** Absent where fewer than half of its tasks name a year: the chart would show the lesser part as the whole. */
  readonly byYear: SiteChart | undefined;
}

const fewestTasks = 6;
const fewestYears = 3;

export function agencyCharts(index: CorpusIndex, agency: Agency, language: Language): AgencyCharts {
  const say = chartTitleWords(language);
  const records = index.recordsOfAgency(agency.id);
  const name = agencyNameAmongAll(index, agency);
  const said = agency.kind === 'collective' ? lowerFirst(name) : name;
  const of = {
    language,
    unit: say.tasks,
    unitOfOne: say.task,
    page: { label: quoted(language, name), href: agencyPath(agency.id) },
  };
  const rows = partsByPlan(records);
  const years = yearsShown(agency.id, [...records.leads, ...records.coordinates]);
  return {
    byPlan:
      rows.length < 2 || records.leads.length + records.coordinates.length < fewestTasks
        ? undefined
        : {
            ...of,
            id: `nhiem-vu-theo-ke-hoach-${agency.id}`,
            title: say.bodyByPlan(quoted(language, said)),
            source: say.allPlans,
            columns: [say.plan, say.leads, say.coordinates],
            rows: namedRows(rows, language),
            direction: 'across',
            anchor: 'theo-ke-hoach',
          },
    byYear:
      years === undefined
        ? undefined
        : {
            ...of,
            id: `nhiem-vu-theo-nam-${agency.id}`,
            title: say.bodyByYear(quoted(language, said)),
            source: yearSource(years, language),
            columns: [say.year, say.toDo, say.toSubmit],
            rows: years.rows,
            direction: 'up',
            anchor: 'theo-nam',
          },
  };
}

/** Rows of two numbers, led and coordinated, for each plan in which the agency has a part. */
export function partsByPlan({ leads, coordinates }: Pick<AgencyRecords, 'leads' | 'coordinates'>): readonly ChartRow[] {
  const plans = new Map([...leads, ...coordinates].map(({ plan }) => [plan.id, plan]));
  const [led, coordinated] = [countByPlan(leads), countByPlan(coordinates)];
  return [...plans.values()].map((plan) => ({
    ...planMention(plan),
    values: [led.get(plan.id) ?? 0, coordinated.get(plan.id) ?? 0],
  }));
}

function countByPlan(items: readonly PlanTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { plan } of items) counts.set(plan.id, (counts.get(plan.id) ?? 0) + 1);
  return counts;
}

function yearsShown(agencyId: string, items: readonly PlanTask[]): TasksByYear | undefined {
  const tasks = [...new Set(items.map(({ task }) => task))]; // an agency may lead and coordinate one task
  const years = tasksByYear(tasks, `/nhiem-vu/?co-quan=${agencyId}&`);
  return years.rows.length < fewestYears || years.withYear * 2 < tasks.length ? undefined : years;
}
