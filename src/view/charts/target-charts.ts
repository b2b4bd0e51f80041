/** Charts of targets that are counted in one unit and one way: a row for each, with its sign, base and due. */
import type { Plan, Target } from '../../domain/facts.ts';
import { isChange, measurability } from '../../domain/measurability.ts';
import { factAnchor } from '../../domain/paths.ts';
import { chartTitleWords } from '../../i18n/charts.ts';
import { frameWords } from '../../i18n/frame.ts';
import type { Language } from '../../i18n/language.ts';
import { quoted } from '../../i18n/mixed.ts';
import { numbersIn } from '../../i18n/numbers.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { plansWithin } from '../limit.ts';
import { planLink } from '../links.ts';
import { basePeriod, countedIn, targetCell, targetPeriod } from '../target-words.ts';
import type { ChartRow } from './chart.ts';
import type { SiteChart } from './site-chart.ts';

const mostCharts = 6;
const mostRows = 20;

/** The ways of counting with most targets first; one indicator alone is no comparison here, its plans are compared elsewhere. */
export function targetCharts(index: CorpusIndex, language: Language): readonly SiteChart[] {
  const plans = plansWithin(index.plans, ({ targets }) => targets.length);
  const all = plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target })));
  const groups = Map.groupBy(all, ({ target }) => measureId(target));
  return [...groups.values()]
    .filter((items) => new Set(items.map(({ target }) => target.indicator)).size > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostCharts)
    .flatMap((items) => {
      const [first] = items;
      return first === undefined ? [] : [chartOf(index, first.target, items, language)];
    });
}

/** Targets of one id are counted in one unit and one way. */
function measureId(target: Target): string {
  const { unit, perYear } = target;
  const id = (kind: string) => `muc-dat-ra-${kind}${perYear ? '-moi-nam' : ''}`;
  if (isChange(target)) return id('tang-giam');
  if (unit === '%') return id('ty-le');
  const slug = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return id(slug.replace(/[^a-z0-9]+/g, '-').slice(0, 80));
}

function titleOf(target: Target, language: Language): string {
  const { unit, perYear } = target;
  const say = chartTitleWords(language);
  if (isChange(target)) return perYear ? say.changesYearly : say.changes;
  if (unit === '%') return perYear ? say.sharesYearly : say.shares;
  return (perYear ? say.countedYearly : say.counted)(quoted(language, unit));
}

function chartOf(
  index: CorpusIndex,
  sample: Target,
  items: readonly { plan: Plan; target: Target }[],
  language: Language,
): SiteChart {
  const say = chartTitleWords(language);
  const numbers = numbersIn(language);
  const highest = ({ value = 0, max = value }: Target) => max;
  const shown = items.toSorted((a, b) => highest(b.target) - highest(a.target)).slice(0, mostRows);
  const isWhole = shown.length === items.length;
  return {
    language,
    id: measureId(sample),
    title: titleOf(sample, language),
    unit: countedIn(sample, language),
    source: isWhole ? say.allPlans : say.highest(say.allPlans, numbers(shown.length), numbers(items.length)),
    columns: [say.target, say.value],
    notes: [say.plan, say.time, say.base],
    rows: shown.map(({ plan, target }) => targetRow(index, plan, target, language)),
    direction: 'across',
    page: { label: frameWords(language).targets, href: '/chi-tieu/' },
    anchor: measureId(sample),
  };
}

function targetRow(index: CorpusIndex, plan: Plan, target: Target, language: Language): ChartRow {
  const say = chartTitleWords(language);
  const withoutBase = { missing: say.baseMissing, unneeded: say.baseUnneeded, stated: '' };
  return {
    label: quoted(language, target.indicator),
    href: `/chi-tieu/#${factAnchor(target)}`,
    values: [targetCell(target, language)],
    notes: [
      quoted(language, `${planLink(plan).label}, ${index.provinceById.get(plan.province)?.shortName ?? plan.province}`),
      targetPeriod(target, language) ?? say.noTime,
      basePeriod(target, language) ?? withoutBase[measurability(target).base],
    ],
  };
}
