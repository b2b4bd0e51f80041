/** Everything that falls due, each with the days in which it does: deadlines, tasks with an end, last years of plans. */
import { daysOf, type DaySpan } from '../domain/day-span.ts';
import type { Deadline, Plan, Task } from '../domain/facts.ts';
import { occurrenceId, occurrencesOf, type Occurrence } from '../domain/occurrence.ts';
import { clausePath, taskPath } from '../domain/paths.ts';
import type { dueKindWords } from '../i18n/calendar.ts';
import { dueWords } from '../i18n/calendar.ts';
import { isoDateIn } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { nextOn } from './as-of.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import { agencyLinksAmongAll, clauseLink, planMention, type Link } from './links.ts';
import { taskTitle } from './task-title.ts';

export type DueKind = keyof ReturnType<typeof dueKindWords>;

export interface DueItem extends DaySpan {
  readonly id: string;
  readonly kind: DueKind;
  /** EDTF, as precise as the document: `2026-10-15`, `2026-11`, `2026-34` for a quarter, `2026`. */
  readonly due: string;
  /** "Trước ngày 15/10/2026". */
  readonly when: string;
  readonly what: string;
  /** Where it is said; of a task its own page. */
  readonly href: string;
  readonly who: readonly Link[];
  readonly toWhom: readonly Link[];
  readonly clause: string;
  readonly plan: Link;
  readonly isDraft: boolean;
  /** What the filters compare, by the name of the field; words of one field parted by spaces. */
  readonly keys: Readonly<Record<string, string>>;
}

/** By the last day in time; what is due in a shorter time comes first. */
export function dueItems(index: CorpusIndex, plans: readonly Plan[], language: Language): readonly DueItem[] {
  return plans
    .flatMap((plan) => [
      ...deadlineItems(index, plan, language),
      ...plan.tasks.flatMap((task) => taskItem(index, plan, task, language)),
      ...planEnd(plan, language),
    ])
    .sort(byLastDay);
}

/** Only what a deadline calls for: reports, reviews and other duties. */
export function deadlineItems(index: CorpusIndex, plan: Plan, language: Language): readonly DueItem[] {
  return plan.deadlines
    .flatMap((deadline) =>
      occurrencesOf(plan, deadline).map((one) => ({
        ...item(plan, one, language),
        id: occurrenceId(deadline, one),
        kind: kindOf(deadline),
        what: deadline.what,
        href: clausePath(plan.id, deadline.clauseId),
        who: agencyLinksAmongAll(index, deadline.whoAgencies),
        toWhom: agencyLinksAmongAll(index, deadline.toWhomAgencies),
        clause: deadline.clause,
        keys: keysOf(plan, kindOf(deadline), one.due, deadline.whoAgencies, deadline.toWhomAgencies),
      })),
    )
    .sort(byLastDay);
}

/** So many lie in a page to take the next few from, for whichever day. */
const mostCandidates = 200;

/**
 * What deadlines of plans in force call for, to show the next of. A draft binds nobody.
 *
 * @param day Where there are too many, those that are not over on this day.
 */
export function nextCandidates(
  index: CorpusIndex,
  plans: readonly Plan[],
  day: string,
  language: Language,
): readonly DueItem[] {
  const all = plans
    .filter(({ status }) => status === 'issued')
    .flatMap((plan) => deadlineItems(index, plan, language))
    .sort(byLastDay);
  return all.length <= mostCandidates ? all : nextOn(all, day, mostCandidates);
}

/** A review is told by its name; a report is what goes to somebody. */
export function kindOf({ what, toWhomAgencies, toWhom }: Deadline): DueKind {
  const words = what.toLocaleLowerCase('vi');
  if (words.includes('sơ kết')) return 'interim';
  if (words.includes('tổng kết')) return 'final';
  return toWhom !== undefined || toWhomAgencies.length > 0 ? 'report' : 'duty';
}

/** "Trước ngày 15/10/2026", "Quý II/2026", "Trong năm 2026". */
export function whenWords({ due, before }: Pick<Occurrence, 'due' | 'before'>, language: Language): string {
  const say = dueWords(language);
  const [year = '', part, day] = due.split('-');
  if (day !== undefined) return before ? say.beforeDay(isoDateIn(language, due)) : say.day(isoDateIn(language, due));
  if (part === undefined) return before ? say.beforeYear(year) : say.year(year);
  const number = Number(part);
  if (number <= 12) return before ? say.beforeMonth(isoDateIn(language, due)) : say.month(isoDateIn(language, due));
  if (number >= 40) return number === 40 ? say.firstHalf(year) : say.secondHalf(year);
  return say.quarter(romanQuarters[number - 33] ?? '', year);
}

export const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

function taskItem(index: CorpusIndex, plan: Plan, task: Task, language: Language): readonly DueItem[] {
  const due = task.time?.to;
  if (due === undefined) return [];
  const leads = agenciesOf(task, 'lead');
  return [
    {
      ...item(plan, { due, before: false, ...daysOf(due) }, language),
      id: task.id,
      kind: 'task',
      what: taskTitle(task),
      href: taskPath(task),
      who: agencyLinksAmongAll(index, leads),
      toWhom: [],
      clause: task.clause,
      keys: keysOf(plan, 'task', due, leads, []),
    },
  ];
}

function planEnd(plan: Plan, language: Language): readonly DueItem[] {
  const { period } = plan;
  if (period?.to === undefined) return [];
  const due = String(period.to);
  return [
    {
      ...item(plan, { due, before: false, ...daysOf(due) }, language),
      id: plan.id,
      kind: 'end',
      what: dueWords(language).planEnd,
      href: clauseLink(plan.id, period.clause).href,
      who: [],
      toWhom: [],
      clause: period.clause,
      keys: keysOf(plan, 'end', due, [], []),
    },
  ];
}

function item(plan: Plan, one: Pick<Occurrence, 'due' | 'before' | 'from' | 'to'>, language: Language) {
  return {
    due: one.due,
    from: one.from,
    to: one.to,
    when: whenWords(one, language),
    plan: planMention(plan),
    isDraft: plan.status === 'draft',
  };
}

function keysOf(plan: Plan, kind: DueKind, due: string, who: readonly string[], toWhom: readonly string[]) {
  return {
    tinh: plan.province,
    'ke-hoach': plan.id,
    loai: kind,
    'co-quan': [...new Set([...who, ...toWhom])].join(' '),
    'thuc-hien': who.join(' '),
    nhan: toWhom.join(' '),
    nam: due.slice(0, 4),
    'trong-nam': partsOf(due).join(' '),
  };
}

/** The quarters and months that it lies in: what is due in a year is due in each of them. "q4 t10". */
function partsOf(due: string): readonly string[] {
  const { from, to } = daysOf(due);
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const months = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const quarters = [...new Set(months.map((month) => Math.ceil(month / 3)))];
  return [...quarters.map((quarter) => `q${quarter}`), ...months.map((month) => `t${month}`)];
}

function byLastDay(a: DueItem, b: DueItem): number {
  const key = ({ from, to, id }: DueItem) => [to, from === to ? 0 : 1, from, id].join(' ');
  return key(a) < key(b) ? -1 : 1;
}
