/** Plans as cards and rows: what one wants to know of a plan before opening it. */
import type { DaySpan } from '../domain/day-span.ts';
import type { Deadline, Plan } from '../domain/facts.ts';
import { clausePath, planPath } from '../domain/paths.ts';
import { planName } from '../domain/plan-name.ts';
import { codeLabels } from '../i18n/codes.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { periodIn } from '../i18n/periods.ts';
import { planListWords } from '../i18n/plans.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { planSpan } from './day-spans.ts';
import { deadlineTime } from './deadline-words.ts';
import { asKey, choicesOf, type FilterField } from './filters.ts';
import type { Link } from './links.ts';
import { provinceField } from './place-filters.ts';

export interface PlanCard {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly province: string;
  readonly issuedOn: string | undefined;
  readonly period: string | undefined;
  readonly isDraft: boolean;
  /** From when to when it is in its period; none of a draft, and where no year is stated. */
  readonly span: DaySpan | undefined;
  readonly fields: readonly string[];
  readonly taskCount: number;
  readonly targetCount: number;
  readonly deadlineCount: number;
  /** The first dated duty as the text states it; `undefined` where it names no day and no year. */
  readonly firstDuty: (Link & { readonly what: string }) | undefined;
  readonly keys: Readonly<Record<string, string>>;
}

export function planCard(index: CorpusIndex, plan: Plan, language: Language = defaultLanguage): PlanCard {
  const duty = firstDatedDuty(plan.deadlines);
  return {
    id: plan.id,
    href: planPath(plan.id),
    name: planName(plan),
    shortTitle: plan.shortTitle,
    title: plan.title,
    province: index.provinceById.get(plan.province)?.shortName ?? plan.province,
    issuedOn: plan.issuedOn,
    period: periodIn(language, plan.period),
    isDraft: plan.status === 'draft',
    span: planSpan(plan),
    fields: plan.fields,
    taskCount: plan.tasks.length,
    targetCount: plan.targets.length,
    deadlineCount: plan.deadlines.length,
    firstDuty:
      duty === undefined
        ? undefined
        : { label: deadlineTime(duty, language), href: clausePath(plan.id, duty.clauseId), what: duty.what },
    keys: {
      tinh: plan.province,
      nam: plan.issuedOn?.slice(0, 4) ?? 'khong-neu',
      'tinh-trang': plan.status,
      'linh-vuc': plan.fields.map(asKey).join(' '),
    },
  };
}

export function planFilters(index: CorpusIndex, language: Language): readonly FilterField[] {
  const say = planListWords(language);
  const { planStatuses } = codeLabels(language);
  const { plans } = index;
  const years = plans.flatMap(({ issuedOn }) => (issuedOn === undefined ? [] : [issuedOn.slice(0, 4)]));
  const noYear = plans.some(({ issuedOn }) => issuedOn === undefined);
  const statuses = new Set(plans.map(({ status }) => status));
  return [
    provinceField(index, plans, language),
    {
      name: 'nam',
      label: say.issuedIn,
      choices: [...choicesOf(years), ...(noYear ? [{ value: 'khong-neu', label: say.noYear }] : [])],
    },
    {
      name: 'tinh-trang',
      label: say.status,
      choices: (['issued', 'draft'] as const)
        .filter((status) => statuses.has(status))
        .map((status) => ({ value: status, label: planStatuses[status] })),
    },
    {
      name: 'linh-vuc',
      label: say.field,
      choicesLanguage: 'vi',
      choices: choicesOf(plans.flatMap(({ fields }) => fields).sort(compareVietnamese)),
    },
  ];
}

/** The earliest with a year; else the earliest in the year of those that come every year. */
function firstDatedDuty(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.filter(({ year, month }) => year !== undefined || month !== undefined).sort(byDay)[0];
}

type Day = Pick<Deadline, 'year' | 'month' | 'day'>;

/** Sorts days as written: a month without a year after every year, a year without a month after its months. */
export function byDay(a: Day, b: Day): number {
  const [dayA, dayB] = [dayKey(a), dayKey(b)];
  return dayA === dayB ? 0 : dayA < dayB ? -1 : 1;
}

function dayKey({ year, month, day }: Day): string {
  return [year ?? 9999, month ?? 99, day ?? 99].map((part) => String(part).padStart(2, '0')).join('-');
}
