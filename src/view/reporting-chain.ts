/** How reports go up in a plan: whoever a report is sent to is the next to report. Made from deadlines; nothing is added. */
import { dayAfter, daysBetween } from '../domain/day-span.ts';
import type { Deadline, Plan } from '../domain/facts.ts';
import type { Language } from '../i18n/language.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { deadlineTime } from './deadline-words.ts';
import { kindOf } from './due-items.ts';
import { agencyLinks, clauseLink, type Link } from './links.ts';
import { byDay } from './plan-cards.ts';

export interface ChainStep {
  readonly what: string;
  readonly when: string;
  /** Whether a day is stated; without it no days are counted. */
  readonly hasDay: boolean;
  /** Whether `when` itself says that none is stated. */
  readonly saysNoDay: boolean;
  readonly who: readonly Link[];
  readonly whoPrinted: string | undefined;
  readonly toWhom: readonly Link[];
  readonly toWhomPrinted: string | undefined;
  /** Every clause that says it. */
  readonly clauses: readonly Link[];
  /** Days after the step that it waits for; `undefined` for the first, and where one of the two states no day. */
  readonly daysAfter: number | undefined;
}

export interface Reporting {
  /** Steps in order: each after the first reports what was sent to it. */
  readonly chains: readonly (readonly ChainStep[])[];
  /** Interim and final reviews, by time. */
  readonly reviews: readonly ChainStep[];
}

/** Deadlines that say the same: who sends to whom, in which cycle; the first that states a day speaks for all. */
interface Step {
  readonly deadline: Deadline;
  readonly all: readonly Deadline[];
}

/** @param linksOf How agencies are named: with their province where plans of several stand together. */
export function reporting(
  index: CorpusIndex,
  plan: Plan,
  language: Language,
  linksOf: typeof agencyLinks = agencyLinks,
): Reporting {
  const steps = stepsOf(plan.deadlines);
  const show = (step: Step, before?: Step) => chainStep(step, before, (ids) => linksOf(index, ids), language);
  return {
    chains: chainsOf(steps.filter(({ deadline }) => isReport(deadline) || waitsForOne(deadline, steps))).map((chain) =>
      chain.map(({ step, before }) => show(step, before)),
    ),
    reviews: steps
      .filter(({ deadline }) => isReview(deadline))
      .sort((a, b) => byDay(a.deadline, b.deadline))
      .map((step) => show(step)),
  };
}

const isReview = (deadline: Deadline): boolean => ['interim', 'final'].includes(kindOf(deadline));
const isReport = (deadline: Deadline): boolean => kindOf(deadline) === 'report';
const waitsForOne = (deadline: Deadline, steps: readonly Step[]): boolean =>
  steps.some((step) => isReport(step.deadline) && leadsTo(step.deadline, deadline));

/** In one cycle, or in one year, the receiver of the first does the second. */
function leadsTo(a: Deadline, b: Deadline): boolean {
  if (a === b || a.recurrence !== b.recurrence || a.year !== b.year) return false;
  return a.toWhomAgencies.some((id) => b.whoAgencies.includes(id));
}

function stepsOf(deadlines: readonly Deadline[]): readonly Step[] {
  const same = Map.groupBy(deadlines, sameness);
  return [...same.values()].flatMap((group) => {
    const days = group.filter(({ month, day }) => (month ?? day) !== undefined);
    const [first = group[0]] = days;
    if (days.length > 1) return group.map((deadline) => ({ deadline, all: [deadline] })); // each day is a step of its own
    return first === undefined ? [] : [{ deadline: first, all: group }];
  });
}

/** A review, or what nobody is named for, is said once and stands for itself. */
function sameness(deadline: Deadline): string {
  const { id, recurrence, year, whoAgencies, toWhomAgencies } = deadline;
  if (!isReport(deadline) || whoAgencies.length === 0 || toWhomAgencies.length === 0) return id;
  return [recurrence, year, ...[...whoAgencies].sort(), '>', ...[...toWhomAgencies].sort()].join(' ');
}

interface Place {
  readonly step: Step;
  readonly before: Step | undefined;
}

function chainsOf(steps: readonly Step[]): readonly (readonly Place[])[] {
  const inOrder = steps.toSorted((a, b) => byDay(a.deadline, b.deadline));
  const waits = (step: Step) => steps.some(({ deadline }) => leadsTo(deadline, step.deadline));
  const placed = new Set<Step>();
  return inOrder
    .toSorted((a, b) => Number(waits(a)) - Number(waits(b)))
    .flatMap((first) => {
      if (placed.has(first)) return [];
      placed.add(first);
      const chain: Place[] = [{ step: first, before: undefined }];
      for (const { step: before } of chain)
        for (const step of inOrder)
          if (!placed.has(step) && leadsTo(before.deadline, step.deadline)) {
            placed.add(step);
            chain.push({ step, before });
          }
      return [chain];
    })
    .toSorted((a, b) => b.length - a.length || Number(isOnce(a)) - Number(isOnce(b)));
}

/** What comes back is told before what comes in one year. */
function isOnce([first]: readonly Place[]): boolean {
  return first?.step.deadline.year !== undefined;
}

function chainStep(
  { deadline, all }: Step,
  before: Step | undefined,
  linksOf: (ids: readonly string[]) => readonly Link[],
  language: Language,
): ChainStep {
  return {
    what: deadline.what,
    when: deadlineTime(deadline, language),
    hasDay: deadline.day !== undefined,
    saysNoDay: (deadline.year ?? deadline.month ?? deadline.day) === undefined,
    who: linksOf(deadline.whoAgencies),
    whoPrinted: deadline.who,
    toWhom: linksOf(deadline.toWhomAgencies),
    toWhomPrinted: deadline.toWhom,
    clauses: [...new Set(all.map(({ clause }) => clause))].map((clause) => clauseLink(deadline.planId, clause)),
    daysAfter: before === undefined ? undefined : daysFrom(before.deadline, deadline),
  };
}

const commonYear = 2001;

/** Between the last days in time; over New Year where the second day comes earlier in the year than the first. */
function daysFrom(a: Deadline, b: Deadline): number | undefined {
  const [first, second] = [lastDay(a), lastDay(b)];
  if (first === undefined || second === undefined) return undefined;
  const days = daysBetween(first, second);
  return days < 0 && a.year === undefined ? days + 365 : days;
}

function lastDay({ year = commonYear, month, day, before }: Deadline): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  const named = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return before ? dayAfter(named, -1) : named;
}
