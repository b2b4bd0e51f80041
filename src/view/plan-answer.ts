/** What a reader asks of a plan before reading it: what it wants, by when, who leads, and how much of it is dated and measured. */
import type { PlanText } from '../domain/clause.ts';
import type { DaySpan } from '../domain/day-span.ts';
import type { Deadline, Plan } from '../domain/facts.ts';
import { agencyPath, clausePath } from '../domain/paths.ts';
import type { Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { periodIn } from '../i18n/periods.ts';
import { planAnswerWords } from '../i18n/plan-answer.ts';
import { capitalize } from '../vietnamese/format.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import { planSpan } from './day-spans.ts';
import { deadlineTime } from './deadline-words.ts';
import { deadlineItems, type DueItem } from './due-items.ts';
import { clauseLink, type Link } from './links.ts';
import { planAim, type PlanAim } from './plan-aim.ts';
import { byDay } from './plan-cards.ts';

export interface PlanLead {
  readonly agency: Link;
  /** The tasks that it leads. */
  readonly tasks: Link;
}

export interface PlanAnswer {
  readonly aim: PlanAim | undefined;
  /** "Đến năm 2030", with the clause that says it; `undefined` where the document states no period. */
  readonly period: Link | undefined;
  /** From when to when a plan in force is in its period. */
  readonly span: DaySpan | undefined;
  /** Each time that something of a plan in force falls due, to show the next of. */
  readonly dues: readonly DueItem[];
  /** The first and the last duty with a year, then the first that comes every year on a day. */
  readonly dates: readonly (Link & { readonly what: string })[];
  /** Agencies that lead most tasks, most first. */
  readonly leads: readonly PlanLead[];
  readonly otherLeads: readonly PlanLead[];
  readonly measures: readonly Link[];
}

/** So many are named before the fold. */
const firstLeads = 3;

export function planAnswer(index: CorpusIndex, plan: Plan, text: PlanText, language: Language): PlanAnswer {
  const leads = planLeads(index, plan, language);
  const period = periodIn(language, plan.period);
  return {
    aim: planAim(plan.id, text),
    period:
      plan.period && period !== undefined
        ? { label: capitalize(period), href: clauseLink(plan.id, plan.period.clause).href }
        : undefined,
    span: planSpan(plan),
    dues: plan.status === 'draft' ? [] : deadlineItems(index, plan, language),
    dates: tellingDates(plan.deadlines).map((deadline) => ({
      label: deadlineTime(deadline, language),
      href: clausePath(plan.id, deadline.clauseId),
      what: deadline.what,
    })),
    leads: leads.slice(0, leads.length === firstLeads + 1 ? firstLeads + 1 : firstLeads),
    otherLeads: leads.length === firstLeads + 1 ? [] : leads.slice(firstLeads),
    measures: measures(plan, language),
  };
}

function planLeads(index: CorpusIndex, plan: Plan, language: Language): readonly PlanLead[] {
  const counts = new Map<string, number>();
  for (const task of plan.tasks) for (const id of agenciesOf(task, 'lead')) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]) => ({
      agency: { label: index.agencyById.get(id)?.name ?? id, href: agencyPath(id) },
      tasks: {
        label: planAnswerWords(language).tasks(numbersIn(language)(count)),
        href: tasksOf(plan.id, { 'chu-tri': id }),
      },
    }));
}

/** The list of tasks narrowed to some of this plan. */
function tasksOf(planId: string, keys: Readonly<Record<string, string>>): string {
  return `/nhiem-vu/?${new URLSearchParams({ 'ke-hoach': planId, ...keys }).toString()}#danh-sach`;
}

function tellingDates(deadlines: readonly Deadline[]): readonly Deadline[] {
  const inOrder = deadlines.toSorted(byDay);
  const dated = inOrder.filter(({ year }) => year !== undefined);
  const yearly = inOrder.find(({ year, day, month }) => year === undefined && (day ?? month) !== undefined);
  return [...new Set([dated[0], dated.at(-1), yearly])].filter((deadline) => deadline !== undefined);
}

function measures({ id, tasks, targets, deadlines }: Plan, language: Language): readonly Link[] {
  const say = planAnswerWords(language);
  const number = numbersIn(language);
  const timed = tasks.filter(({ time }) => time !== undefined).length;
  const dated = deadlines.filter(({ year }) => year !== undefined).length;
  return [
    { label: targets.length === 0 ? say.noTargets : say.targets(number(targets.length)), href: '#chi-tieu' },
    timed === 0
      ? { label: say.noTimes(number(tasks.length)), href: '#nhiem-vu' }
      : { label: say.times(number(timed), number(tasks.length)), href: tasksOf(id, { 'thoi-gian': 'co-neu' }) },
    dated === 0
      ? {
          label: deadlines.length === 0 ? say.noDeadlines : say.noYears(number(deadlines.length)),
          href: '#thoi-han',
        }
      : { label: say.years(number(dated), number(deadlines.length)), href: '#thoi-han-co-nam' },
  ];
}
