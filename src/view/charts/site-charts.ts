/** Every chart of the site. Pages, the charts' own pages and their files all take them from here. */
import type { Plan } from '../../domain/facts.ts';
import { lowerFirst } from '../../vietnamese/format.ts';
import { chartTitleWords, chartWords } from '../../i18n/charts.ts';
import { frameWords } from '../../i18n/frame.ts';
import type { Language } from '../../i18n/language.ts';
import { quoted } from '../../i18n/mixed.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { pageLimit, plansWithin } from '../limit.ts';
import { planMention } from '../links.ts';
import { repeatedIndicators } from '../target-rows.ts';
import { leadRanking, tasksByLeadAgency, tasksByYear, yearSource } from '../task-counts.ts';
import { agencyCharts } from './agency-charts.ts';
import { namedRows, type SiteChart } from './site-chart.ts';
import { targetCharts } from './target-charts.ts';

const mostAgencies = 10;
const mostIndicators = 6;
type Charts = ReadonlyMap<string, SiteChart>;
const made = new WeakMap<CorpusIndex, Map<Language, Charts>>();

/** By id: those of the whole site first, then of plans, then of agencies. Made once for an index and language. */
export function siteCharts(index: CorpusIndex, language: Language): Charts {
  const inLanguages = made.get(index) ?? new Map<Language, Charts>();
  made.set(index, inLanguages);
  const known = inLanguages.get(language);
  if (known !== undefined) return known;
  const charts = [
    leadChart(index, language),
    yearChart(index, language),
    ...indicatorCharts(index, language),
    ...targetCharts(index, language),
    ...index.plans.map((plan) => planChart(index, plan, language)),
    ...[...index.agencyById.values()].flatMap((agency) => {
      const { byPlan, byYear } = agencyCharts(index, agency, language);
      return [byPlan, byYear];
    }),
  ];
  const byId = new Map(charts.filter((chart) => chart !== undefined).map((chart) => [chart.id, chart]));
  inLanguages.set(language, byId);
  return byId;
}

/** On the first page. */
export function leadChart(index: CorpusIndex, language: Language): SiteChart | undefined {
  const say = chartTitleWords(language);
  const tasks = index.plans.flatMap((plan) => plan.tasks);
  return ofRows({
    language,
    id: 'ai-chu-tri',
    title: say.whoLeads,
    unit: say.tasks,
    unitOfOne: say.task,
    source: say.severalBodies(say.allPlans),
    columns: [say.agency, say.leads],
    rows: namedRows(leadRanking(index, tasks, mostAgencies), language),
    direction: 'across',
    page: { label: frameWords(language).home, href: '/' },
    anchor: 'ai-chu-tri',
  });
}

/** On the list of tasks; of the plans that this list holds. */
export function yearChart(index: CorpusIndex, language: Language): SiteChart | undefined {
  const say = chartTitleWords(language);
  const years = tasksByYear(plansWithin(index.plans, ({ tasks }) => tasks.length).flatMap(({ tasks }) => tasks));
  return ofRows({
    language,
    id: 'nhiem-vu-theo-nam',
    title: say.tasksByYear,
    unit: say.tasks,
    unitOfOne: say.task,
    source: yearSource(years, language),
    columns: [say.year, say.toDo, say.toSubmit],
    rows: years.rows,
    direction: 'up',
    page: { label: frameWords(language).tasks, href: '/nhiem-vu/' },
    anchor: 'theo-nam',
  });
}

/** On the list of targets: what several plans of one province set a value for. */
export function indicatorCharts(index: CorpusIndex, language: Language): readonly SiteChart[] {
  const say = chartTitleWords(language);
  const plans = plansWithin(index.plans, ({ targets }) => targets.length);
  return repeatedIndicators(plans, language)
    .slice(0, mostIndicators)
    .map(({ id, province, indicator, unit, rows }) => {
      const where = lowerFirst(index.provinceById.get(province)?.name ?? province);
      return {
        language,
        id: `chi-tieu-${id}`,
        title: say.indicator(quoted(language, indicator), quoted(language, where)),
        unit,
        source: say.allPlans,
        columns: [say.planAndTime, say.value],
        rows,
        direction: 'across',
        page: { label: frameWords(language).targets, href: '/chi-tieu/' },
        anchor: `chi-tieu-${id}`,
      };
    });
}

/** On the page of a plan; a draft has no number, so that its name follows. */
export function planChart(index: CorpusIndex, plan: Plan, language: Language): SiteChart | undefined {
  const say = chartTitleWords(language);
  const { label, href } = planMention(plan);
  const name = lowerFirst(label);
  const province = lowerFirst(index.provinceById.get(plan.province)?.name ?? plan.province);
  const rows = tasksByLeadAgency(index, plan.tasks, mostAgencies, ({ name }) => name);
  return rows.length < 2
    ? undefined
    : {
        language,
        id: `co-quan-chu-tri-${plan.id}`,
        title: say.planBodies(quoted(language, name)),
        unit: say.tasks,
        unitOfOne: say.task,
        source: say.planOf(quoted(language, name), quoted(language, province)),
        columns: [say.agency, say.leads, say.coordinates],
        rows: namedRows(rows, language),
        direction: 'across',
        page: { label: quoted(language, label), href },
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
export function chartGroups(index: CorpusIndex, language: Language): ChartGroups {
  const say = chartWords(language);
  const all = [...siteCharts(index, language).values()];
  const shown = all.slice(0, pageLimit);
  const kindOf = ({ page: { href } }: SiteChart) =>
    href.startsWith('/ke-hoach/') ? 'tung-ke-hoach' : href.startsWith('/co-quan/') ? 'tung-co-quan' : 'tat-ca';
  const groups = [
    { id: 'tat-ca', title: say.ofAll },
    { id: 'tung-ke-hoach', title: say.ofEachPlan },
    { id: 'tung-co-quan', title: say.ofEachBody },
  ].map((group) => ({ ...group, charts: shown.filter((chart) => kindOf(chart) === group.id) }));
  return {
    groups: groups.filter(({ charts }) => charts.length > 0),
    count: all.length,
    left: all.length - shown.length,
  };
}
