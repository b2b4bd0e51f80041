/** Charts of targets that are counted in one unit and one way: a row for each, with its sign, base and due. */
import type { Plan, Target } from '../../domain/facts.ts';
import { isChange, measurability } from '../../domain/measurability.ts';
import { factAnchor } from '../../domain/paths.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { plansWithin } from '../limit.ts';
import { planLink } from '../links.ts';
import { basePeriod, targetCell, targetPeriod } from '../target-words.ts';
import type { ChartRow } from './chart.ts';
import { allPlans, type SiteChart } from './site-chart.ts';

const mostCharts = 6;
const mostRows = 20;

/** The ways of counting with most targets first; one indicator alone is no comparison here, its plans are compared elsewhere. */
export function targetCharts(index: CorpusIndex): readonly SiteChart[] {
  const plans = plansWithin(index.plans, ({ targets }) => targets.length);
  const all = plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target })));
  const groups = Map.groupBy(all, ({ target }) => measureOf(target).id);
  return [...groups.values()]
    .filter((items) => new Set(items.map(({ target }) => target.indicator)).size > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostCharts)
    .flatMap((items) => {
      const [first] = items;
      return first === undefined ? [] : [chartOf(index, measureOf(first.target), items)];
    });
}

interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
}

function measureOf(target: Target): Measure {
  const { unit, perYear } = target;
  const yearly = perYear ? ' mỗi năm' : '';
  const id = (kind: string) => `muc-dat-ra-${kind}${perYear ? '-moi-nam' : ''}`;
  const counted = `${unit}${yearly}`;
  if (isChange(target))
    return { id: id('tang-giam'), title: `Mức tăng, giảm${yearly} trong các kế hoạch`, unit: counted };
  if (unit === '%') return { id: id('ty-le'), title: `Tỷ lệ${yearly} trong các kế hoạch`, unit: counted };
  const slug = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return {
    id: id(slug.replace(/[^a-z0-9]+/g, '-').slice(0, 80)),
    title: `Số ${unit}${yearly} trong các kế hoạch`,
    unit: counted,
  };
}

function chartOf(
  index: CorpusIndex,
  { id, title, unit }: Measure,
  items: readonly { plan: Plan; target: Target }[],
): SiteChart {
  const highest = ({ value = 0, max = value }: Target) => max;
  const shown = items.toSorted((a, b) => highest(b.target) - highest(a.target)).slice(0, mostRows);
  const left = items.length - shown.length;
  return {
    id,
    title,
    unit,
    source: left === 0 ? allPlans : `${allPlans}; ${shown.length} mức cao nhất trong ${items.length} chỉ tiêu`,
    columns: ['Chỉ tiêu', 'Mức đặt ra'],
    notes: ['Kế hoạch', 'Thời gian', 'Mốc so sánh'],
    rows: shown.map(({ plan, target }) => targetRow(index, plan, target)),
    direction: 'across',
    page: { label: 'Chỉ tiêu', href: '/chi-tieu/' },
    anchor: id,
  };
}

const baseWords = { missing: 'không nêu mốc', unneeded: 'không cần mốc', stated: '' } as const;

function targetRow(index: CorpusIndex, plan: Plan, target: Target): ChartRow {
  return {
    label: target.indicator,
    href: `/chi-tieu/#${factAnchor(target)}`,
    values: [targetCell(target)],
    notes: [
      `${planLink(plan).label}, ${index.provinceById.get(plan.province)?.shortName ?? plan.province}`,
      targetPeriod(target) ?? 'không nêu thời gian',
      basePeriod(target) ?? baseWords[measurability(target).base],
    ],
  };
}
