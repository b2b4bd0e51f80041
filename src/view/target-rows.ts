/** All targets as rows, and the indicators that several plans set a value for. */
import type { Plan, Target } from '../domain/facts.ts';
import { clausePath, factAnchor } from '../domain/paths.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { periodIn } from '../i18n/periods.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { ChartRow } from './charts/chart.ts';
import { labelPlace } from '../domain/label-place.ts';
import { clauseLink, planLink, type Link } from './links.ts';
import { resultRows, type ResultRow } from './result-rows.ts';
import type { SourceView } from './plan-page.ts';
import { fold } from '../vietnamese/fold.ts';
import { measureBadge, type MeasureBadge } from './measure-words.ts';
import { targetDoubt } from './target-doubt.ts';
import { baseName, basePeriod, countedIn, targetCell, targetPeriod, targetValue } from './target-words.ts';

export interface TargetRow {
  readonly anchor: string;
  readonly indicator: string;
  readonly value: string;
  /** "năm 2020", without "so với". */
  readonly base: string | undefined;
  readonly period: string | undefined;
  /** Where the period stands, when not in the clause itself. */
  readonly periodIn: Link | undefined;
  readonly quote: string;
  /** The correction that doubts these words. */
  readonly doubt: Link | undefined;
  readonly clause: Link;
  readonly measure: MeasureBadge;
  readonly results: readonly ResultRow[];
}

export interface TargetGroup {
  readonly plan: Link;
  readonly shortTitle: string;
  readonly isDraft: boolean;
  readonly rows: readonly TargetRow[];
}

/** @param sources The witnesses of each plan, by its id. */
export function targetGroups(
  index: CorpusIndex,
  plans: readonly Plan[],
  sources: ReadonlyMap<string, readonly SourceView[]> = new Map(),
  language: Language = defaultLanguage,
): readonly TargetGroup[] {
  return plans
    .filter(({ targets }) => targets.length > 0)
    .map((plan) => ({
      plan: planLink(plan),
      shortTitle: plan.shortTitle,
      isDraft: plan.status === 'draft',
      rows: plan.targets.map((target) => targetRow(index, plan, target, sources.get(plan.id) ?? [], language)),
    }));
}

function targetRow(
  index: CorpusIndex,
  plan: Plan,
  target: Target,
  sources: readonly SourceView[],
  language: Language,
): TargetRow {
  const { clause, periodClause } = target;
  return {
    anchor: factAnchor(target),
    indicator: target.indicator,
    value: targetValue(target, language),
    base: baseName(target, language),
    period: targetPeriod(target, language),
    periodIn:
      periodClause === undefined || periodClause === clause
        ? undefined
        : { label: labelPlace(periodClause), href: clauseLink(plan.id, periodClause).href },
    quote: target.quote,
    doubt: targetDoubt(target, sources, language),
    clause: { label: clause, href: clausePath(plan.id, target.clauseId) },
    measure: measureBadge(target, language),
    results: resultRows(index, target.id, language),
  };
}

export interface IndicatorSeries {
  /** Permanent, in letters that an address can hold: made of what is compared. */
  readonly id: string;
  readonly province: string;
  readonly indicator: string;
  readonly unit: string;
  readonly rows: readonly ChartRow[];
}

const longestId = 160; // names of files end at 255

/** One indicator that several plans of one province set a value for: the same thing counted, so it may be compared. */
export function repeatedIndicators(plans: readonly Plan[], language: Language): readonly IndicatorSeries[] {
  const series = new Map<string, { plan: Plan; target: Target }[]>();
  for (const plan of plans) {
    for (const target of plan.targets) {
      const key = slug([plan.province, comparedIn(target, defaultLanguage), target.indicator].join(' '));
      const items = series.get(key) ?? [];
      series.set(key, items);
      items.push({ plan, target });
    }
  }
  return [...series]
    .filter(([, items]) => new Set(items.map(({ plan }) => plan.id)).size > 1)
    .flatMap(([id, items]) => {
      const [first] = items;
      if (first === undefined) return [];
      const { plan, target } = first;
      const oldestFirst = items.toSorted((a, b) => (a.target.periodTo ?? 0) - (b.target.periodTo ?? 0));
      const rows = oldestFirst.map((item) => chartRow(item.plan, item.target, language));
      return [
        {
          id: id.slice(0, longestId),
          province: plan.province,
          indicator: target.indicator,
          unit: comparedIn(target, language),
          rows,
        },
      ];
    });
}

/** "văn bằng", "% mỗi năm, so với năm 2015". */
function comparedIn(target: Target, language: Language): string {
  return [countedIn(target, language), basePeriod(target, language)].filter((part) => part !== undefined).join(', ');
}

/** "Số văn bằng (%)" → "so-van-bang-phan-tram": two spellings of one word, "hoá" and "hóa", are the same. */
function slug(words: string): string {
  return fold(words.replaceAll('%', ' phan tram '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function chartRow(plan: Plan, target: Target, language: Language): ChartRow {
  const period = targetPeriod(target, language) ?? periodIn(language, plan.period);
  return {
    label: [quoted(language, planLink(plan).label), period].filter((part) => part !== undefined).join(', '),
    href: `/chi-tieu/#${factAnchor(target)}`,
    values: [targetCell(target, language)],
  };
}
