/** Every chart of the site. Pages, the charts' own pages and their files all take them from here. */
import type { Plan } from '../../domain/facts.ts';
import { lowerFirst } from '../../vietnamese/format.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { pageLimit, plansWithin } from '../limit.ts';
import { planMention } from '../links.ts';
import { repeatedIndicators } from '../target-rows.ts';
import { leadRanking, tasksByLeadAgency, tasksByYear, yearSource } from '../task-counts.ts';
import { agencyCharts } from './agency-charts.ts';
import { allPlans, type SiteChart } from './site-chart.ts';
import { targetCharts } from './target-charts.ts';

const mostAgencies = 10;
const mostIndicators = 6;
const made = new WeakMap<CorpusIndex, ReadonlyMap<string, SiteChart>>();

/** By id: those of the whole site first, then of plans, then of agencies. Made once for an index. */
export function siteCharts(index: CorpusIndex): ReadonlyMap<string, SiteChart> {
  const known = made.get(index);
  if (known !== undefined) return known;
  const charts = [
    leadChart(index),
    yearChart(index),
    ...indicatorCharts(index),
    ...targetCharts(index),
    ...index.plans.map((plan) => planChart(index, plan)),
    ...[...index.agencyById.values()].flatMap((agency) => {
      const { byPlan, byYear } = agencyCharts(index, agency);
      return [byPlan, byYear];
    }),
  ];
  const byId = new Map(charts.filter((chart) => chart !== undefined).map((chart) => [chart.id, chart]));
  made.set(index, byId);
  return byId;
}

/** On the first page. */
export function leadChart(index: CorpusIndex): SiteChart | undefined {
  const tasks = index.plans.flatMap((plan) => plan.tasks);
  return ofRows({
    id: 'ai-chu-tri',
    title: 'Ai chủ trì nhiều nhiệm vụ nhất',
    unit: 'nhiệm vụ',
    source: `${allPlans}; một nhiệm vụ có thể giao nhiều cơ quan`,
    columns: ['Cơ quan', 'Chủ trì'],
    rows: leadRanking(index, tasks, mostAgencies),
    direction: 'across',
    page: { label: 'Trang chủ', href: '/' },
    anchor: 'ai-chu-tri',
  });
}

/** On the list of tasks; of the plans that this list holds. */
export function yearChart(index: CorpusIndex): SiteChart | undefined {
  const years = tasksByYear(plansWithin(index.plans, ({ tasks }) => tasks.length).flatMap(({ tasks }) => tasks));
  return ofRows({
    id: 'nhiem-vu-theo-nam',
    title: 'Nhiệm vụ của các kế hoạch theo năm',
    unit: 'nhiệm vụ',
    source: yearSource(years),
    columns: ['Năm', 'Phải làm', 'Phải trình'],
    rows: years.rows,
    direction: 'up',
    page: { label: 'Nhiệm vụ', href: '/nhiem-vu/' },
    anchor: 'theo-nam',
  });
}

/** On the list of targets: what several plans of one province set a value for. */
export function indicatorCharts(index: CorpusIndex): readonly SiteChart[] {
  const plans = plansWithin(index.plans, ({ targets }) => targets.length);
  return repeatedIndicators(plans)
    .slice(0, mostIndicators)
    .map(({ id, province, indicator, unit, rows }) => {
      const where = lowerFirst(index.provinceById.get(province)?.name ?? province);
      return {
        id: `chi-tieu-${id}`,
        title: `${indicator}: mức các kế hoạch của ${where} đặt ra`,
        unit,
        source: allPlans,
        columns: ['Kế hoạch, thời gian', 'Mức đặt ra'],
        rows,
        direction: 'across',
        page: { label: 'Chỉ tiêu', href: '/chi-tieu/' },
        anchor: `chi-tieu-${id}`,
      };
    });
}

/** On the page of a plan; a draft has no number, so that its name follows. */
export function planChart(index: CorpusIndex, plan: Plan): SiteChart | undefined {
  const page = planMention(plan);
  const province = lowerFirst(index.provinceById.get(plan.province)?.name ?? plan.province);
  const rows = tasksByLeadAgency(index, plan.tasks, mostAgencies, ({ name }) => name);
  return rows.length < 2
    ? undefined
    : {
        id: `co-quan-chu-tri-${plan.id}`,
        title: `Cơ quan được giao chủ trì nhiều việc nhất theo ${lowerFirst(page.label)}`,
        unit: 'nhiệm vụ',
        source: `${lowerFirst(page.label)} của ${province}`,
        columns: ['Cơ quan', 'Chủ trì', 'Phối hợp'],
        rows,
        direction: 'across',
        page,
        anchor: 'bieu-do-co-quan',
      };
}

function ofRows(chart: SiteChart): SiteChart | undefined {
  return chart.rows.length === 0 ? undefined : chart;
}

export interface ChartGroups {
  readonly groups: readonly { readonly id: string; readonly title: string; readonly charts: readonly SiteChart[] }[];
  readonly count: number;
  /** How many charts one page cannot hold. */
  readonly left: number;
}

/** The charts of the site by what they speak of. */
export function chartGroups(index: CorpusIndex): ChartGroups {
  const all = [...siteCharts(index).values()];
  const shown = all.slice(0, pageLimit);
  const kindOf = ({ page: { href } }: SiteChart) =>
    href.startsWith('/ke-hoach/') ? 'tung-ke-hoach' : href.startsWith('/co-quan/') ? 'tung-co-quan' : 'tat-ca';
  const groups = [
    { id: 'tat-ca', title: 'Của mọi kế hoạch' },
    { id: 'tung-ke-hoach', title: 'Của từng kế hoạch' },
    { id: 'tung-co-quan', title: 'Của từng cơ quan' },
  ].map((group) => ({ ...group, charts: shown.filter((chart) => kindOf(chart) === group.id) }));
  return {
    groups: groups.filter(({ charts }) => charts.length > 0),
    count: all.length,
    left: all.length - shown.length,
  };
}
