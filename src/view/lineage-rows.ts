/** One indicator from plan to plan of a province, with what changed called out in words. */
import { lineageIn, sharedIndicators, type LineageStep, type SharedIndicator } from '../domain/lineage.ts';
import { measurability } from '../domain/measurability.ts';
import { factAnchor } from '../domain/paths.ts';
import { codeLabels } from '../i18n/codes.ts';
import type { Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { lineageWords } from '../i18n/targets.ts';
import { capitalize } from '../vietnamese/format.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { planMention, type Link } from './links.ts';
import { baseName, targetPeriod, targetValue } from './target-words.ts';

export interface LineageRow {
  readonly plan: Link;
  readonly isDraft: boolean;
  /** The target in the list of targets. */
  readonly href: string;
  readonly value: string;
  readonly base: string | undefined;
  readonly isBaseUnneeded: boolean;
  readonly period: string | undefined;
  readonly changes: readonly string[];
}

export interface Lineage {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  readonly reason: string | undefined;
  readonly rows: readonly LineageRow[];
}

/** The newest plans of one indicator that a page shows. */
const mostSteps = 12;
const made = new WeakMap<CorpusIndex, readonly SharedIndicator[]>();

/** What several plans set a value for; made once for an index. */
export function indexedIndicators(index: CorpusIndex): readonly SharedIndicator[] {
  const known = made.get(index) ?? sharedIndicators(index.plans, index.indicators);
  made.set(index, known);
  return known;
}

/** @param most The most lineages that a page shows. */
export function lineages(index: CorpusIndex, most: number, language: Language): readonly Lineage[] {
  return indexedIndicators(index)
    .flatMap((indicator) => {
      const provinces = [...new Set(indicator.targets.map(({ plan }) => plan.province))];
      return provinces.flatMap((province) => {
        const steps = lineageIn(indicator, province);
        if (steps.length === 0) return [];
        return [
          {
            id: `${indicator.id}-${province}`,
            name: indicator.name,
            province: index.provinceById.get(province)?.shortName ?? province,
            reason: indicator.reason,
            rows: steps.slice(-mostSteps).map((step) => lineageRow(step, language)),
          },
        ];
      });
    })
    .slice(0, most);
}

function lineageRow(step: LineageStep, language: Language): LineageRow {
  const { plan, target } = step;
  return {
    plan: planMention(plan),
    isDraft: plan.status === 'draft',
    href: `#${factAnchor(target)}`,
    value: targetValue(target, language),
    base: baseName(target, language),
    isBaseUnneeded: measurability(target).base === 'unneeded',
    period: targetPeriod(target, language),
    changes: changeWords(step, language).map(capitalize),
  };
}

/** What changed, each as a clause of a sentence: "mốc so sánh đổi từ năm 2015 sang năm 2020". */
export function changeWords(step: LineageStep, language: Language): readonly string[] {
  const { previous, changed, target, scope, difference } = step;
  const say = lineageWords(language);
  if (previous === undefined) return [say.first];
  const before = previous.target;
  const signs = codeLabels(language).targetOperators;
  const quotedScope = (words: string | undefined) =>
    words === undefined ? say.notStated : say.quoted(quoted(language, words));
  const counting = (perYear: boolean) => (perYear ? say.eachYear : say.wholePeriod);
  const told = {
    unit: () => say.unit(quoted(language, before.unit), quoted(language, target.unit)),
    perYear: () => say.perYear(counting(before.perYear), counting(target.perYear)),
    base: () => say.base(baseName(before, language) ?? say.notStated, baseName(target, language) ?? say.notStated),
    scope: () => say.scope(quotedScope(previous.scope), quotedScope(scope)),
    sign: () => say.sign(signs[before.operator], signs[target.operator]),
  };
  const isSameCount = changed.every((aspect) => aspect === 'sign');
  const compared =
    difference !== undefined
      ? differenceWords(difference, target.unit, language)
      : isSameCount
        ? say.bothRanges
        : say.incomparable;
  return [...changed.map((aspect) => told[aspect]()), compared];
}

function differenceWords(difference: number, unit: string, language: Language): string {
  const say = lineageWords(language);
  if (difference === 0) return say.same;
  const number = numbersIn(language)(Math.abs(difference));
  const by = unit === '%' ? say.points(number) : `${number} ${quoted(language, unit)}`;
  return difference > 0 ? say.higher(by) : say.lower(by);
}
