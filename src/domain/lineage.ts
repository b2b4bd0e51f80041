/** One indicator in several plans, and what changed from one plan of a province to the next. Pure. */
import type { Plan, Target } from './facts.ts';
import type { Indicator } from './indicator.ts';
import { targetOperators } from './target.ts';

export interface IndicatorTarget {
  readonly plan: Plan;
  readonly target: Target;
  /** What is counted, in words of the quote, where plans differ in it. */
  readonly scope: string | undefined;
}

export interface SharedIndicator {
  readonly id: string;
  readonly name: string;
  /** Why the editors judge these targets to be of one indicator; `undefined` where the plans' targets have one name. */
  readonly reason: string | undefined;
  /** Oldest plan first; inside a plan the order of the text. */
  readonly targets: readonly IndicatorTarget[];
}

/** Every indicator that several plans set a value for: judged to be one, or of one name. */
export function sharedIndicators(plans: readonly Plan[], judged: readonly Indicator[]): readonly SharedIndicator[] {
  const judgement = new Map(
    judged.flatMap((indicator) =>
      indicator.targets.map(({ target, scope }) => [target, { indicator, scope }] as const),
    ),
  );
  const groups = new Map<string, { first: Omit<SharedIndicator, 'targets'>; targets: IndicatorTarget[] }>();
  for (const plan of plans.toSorted(oldestFirst))
    for (const target of plan.targets) {
      const { indicator, scope } = judgement.get(target.id) ?? {};
      const key = indicator?.id ?? `\0${plainName(target.indicator)}`;
      const group = groups.get(key) ?? {
        first: {
          id: indicator?.id ?? slug(target.indicator),
          name: indicator?.name ?? target.indicator,
          reason: indicator?.reason,
        },
        targets: [],
      };
      groups.set(key, group);
      group.targets.push({ plan, target, scope });
    }
  return [...groups.values()]
    .filter(({ targets }) => new Set(targets.map(({ plan }) => plan.id)).size > 1)
    .map(({ first, targets }) => ({ ...first, targets }));
}

export const stepAspects = {
  unit: 'đơn vị',
  perYear: 'cách tính mỗi năm hay cả kỳ',
  base: 'mốc so sánh',
  scope: 'phạm vi',
  sign: 'dấu so sánh',
} as const;
export type StepAspect = keyof typeof stepAspects;

export interface LineageStep extends IndicatorTarget {
  /** The target of the plan before that it follows. */
  readonly previous: IndicatorTarget | undefined;
  readonly changed: readonly StepAspect[];
  /** By how much the bound rose or fell; only where unit, base, scope and way of counting are the same and neither is a range. */
  readonly difference: number | undefined;
}

/** The steps of one province; none where only one of its plans sets a value. */
export function lineageIn(indicator: SharedIndicator, province: string): readonly LineageStep[] {
  const own = indicator.targets.filter(({ plan }) => plan.province === province);
  const byPlan = [...Map.groupBy(own, ({ plan }) => plan).values()];
  if (byPlan.length < 2) return [];
  return byPlan.flatMap((steps, at) => steps.map((step) => lineageStep(step, byPlan[at - 1] ?? [])));
}

/** @param earlier What the plan before sets. */
function lineageStep(step: IndicatorTarget, earlier: readonly IndicatorTarget[]): LineageStep {
  const previous = earlier.find(({ scope }) => scope === step.scope) ?? earlier[0];
  if (previous === undefined) return { ...step, previous, changed: [], difference: undefined };
  const changed = changedAspects(previous, step);
  const [from, to] = [previous.target.value, step.target.value];
  const isComparable = changed.every((aspect) => aspect === 'sign') && from !== undefined && to !== undefined;
  return { ...step, previous, changed, difference: isComparable ? Number((to - from).toPrecision(12)) : undefined };
}

function changedAspects(before: IndicatorTarget, after: IndicatorTarget): readonly StepAspect[] {
  const [a, b] = [before.target, after.target];
  const isChanged: Readonly<Record<StepAspect, boolean>> = {
    unit: a.unit !== b.unit,
    perYear: a.perYear !== b.perYear,
    base: baseKey(a) !== baseKey(b),
    scope: before.scope !== after.scope,
    sign: targetOperators[a.operator] !== targetOperators[b.operator],
  };
  return (Object.keys(stepAspects) as StepAspect[]).filter((aspect) => isChanged[aspect]);
}

function baseKey({ baseYear, basePeriodFrom, basePeriodTo, basePrinted }: Target): string {
  return [baseYear, basePeriodFrom, basePeriodTo, basePrinted].join('|');
}

/** Two spellings of one word, "hoá" and "hóa", are the same. */
function plainName(name: string): string {
  return name.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function slug(name: string): string {
  return plainName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 120)
    .replace(/-$/, '');
}

function oldestFirst(a: Plan, b: Plan): number {
  const [from, to] = [dayOf(a), dayOf(b)];
  return from === to ? (a.id < b.id ? -1 : 1) : from < to ? -1 : 1;
}

const dayOf = ({ issuedOn, period }: Plan): string => issuedOn ?? String(period?.from ?? period?.to ?? 9999);
