/** From when to when plans, agencies and tasks are what they are; `undefined` where nothing tells. */
import type { AgencyChange } from '../domain/agency-change.ts';
import { beginOf, endOf } from '../domain/agency-standing.ts';
import { firstDayOf } from '../domain/calendar-day.ts';
import { dayAfter, daysOf, type DaySpan } from '../domain/day-span.ts';
import type { Plan, Task } from '../domain/facts.ts';
import type { MarkKind } from './as-of.ts';

/** What a mark says, and of which days. */
export interface TimeMark {
  readonly kind: MarkKind;
  readonly spans: readonly DaySpan[];
}

/** From its issue or the first year of its period, if later, to the last day of its period. A draft is not in force. */
export function planSpan(plan: Pick<Plan, 'status' | 'issuedOn' | 'period'>): DaySpan | undefined {
  const { status, period } = plan;
  const from = firstDayOf(plan);
  if (status === 'draft' || (from === undefined && period?.to === undefined)) return undefined;
  return { from, to: period?.to === undefined ? undefined : daysOf(String(period.to)).to };
}

/** The days that its own words give; of those that a plan orders for good, or without a time, it is the plan that tells. */
export function taskSpan({ time }: Pick<Task, 'time'>): DaySpan | undefined {
  if (time?.from === undefined && time?.to === undefined) return undefined;
  return {
    from: time.from === undefined ? undefined : daysOf(time.from).from,
    to: time.to === undefined ? undefined : daysOf(time.to).to,
  };
}

/** None of a draft, and of what is done already. */
export function ownSpan(plan: Pick<Plan, 'status'>, task: Pick<Task, 'time'>): DaySpan | undefined {
  return plan.status === 'draft' || task.time?.kind === 'done' ? undefined : taskSpan(task);
}

/** A task by its own days, else by those of its plan, said as the plan's. */
export function taskMark(plan: Plan, task: Pick<Task, 'time'>): TimeMark | undefined {
  const own = ownSpan(plan, task);
  if (own !== undefined) return { kind: 'task', spans: [own] };
  const span = task.time?.kind === 'done' ? undefined : planSpan(plan);
  return span === undefined ? undefined : { kind: 'plan-of-task', spans: [span] };
}

/** Of an agency whose beginning or end is recorded. It ends on the day before the change, as `standingOf` counts. */
export function agencySpan(agency: string, changes: readonly AgencyChange[]): DaySpan | undefined {
  const begin = beginOf(agency, changes)?.on;
  const end = endOf(agency, changes)?.on;
  if (begin === undefined && end === undefined) return undefined;
  return {
    from: begin === undefined ? undefined : daysOf(begin).from,
    to: end === undefined ? undefined : dayAfter(daysOf(end).from, -1),
  };
}
