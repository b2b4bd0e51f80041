/** The day on which a deadline stands in a calendar. Nothing is guessed: where the document gives no day there is none. */
import type { DeadlineRecord } from './deadline.ts';
import { daysIn } from './day-span.ts';
import type { PlanRecord } from './plan.ts';

export interface CalendarDay {
  /** The day, or the first of those that come back: `2021-10-15`. A "before" excludes it, as the document says. */
  readonly first: string;
  /** Absent for a deadline that comes once. */
  readonly every?: 'year' | 'month';
  /** The last year of the plan's period, in which the day still comes back; absent where the document states none. */
  readonly lastYear?: number;
}

/** Cycles in which a day with its month comes once a year: the report of six months that is due each 15 June. */
const yearly: ReadonlySet<DeadlineRecord['recurrence']> = new Set(['yearly', 'half-yearly', 'quarterly'] as const);
const years = 8; // the longest time between two days 29 February

/**
 * @returns `undefined` where the document gives a year or month alone, a cycle without a day, a day of every quarter without
 *   its month, or nothing to begin counting from. A day that comes back begins when the plan is issued or, if later, its
 *   period does.
 */
export function calendarDay(
  { issuedOn, period }: Pick<PlanRecord, 'issuedOn' | 'period'>,
  { date, year, month, day, recurrence }: DeadlineRecord,
): CalendarDay | undefined {
  if (date !== undefined) return { first: date };
  const begin = firstDayOf({ issuedOn, period });
  if (begin === undefined || day === undefined || year !== undefined) return undefined;
  const every = month === undefined ? (recurrence === 'monthly' ? 'month' : undefined) : 'year';
  if (every === undefined || (every === 'year' && !yearly.has(recurrence))) return undefined;
  const first = daysFrom(Number(begin.slice(0, 4)), month, day).find((one) => one >= begin);
  const lastYear = period?.to;
  if (first === undefined || (lastYear !== undefined && Number(first.slice(0, 4)) > lastYear)) return undefined;
  return { first, every, ...(lastYear === undefined ? {} : { lastYear }) };
}

/** From when what comes back is counted: the plan's issue or, if later, the first day of its period. */
export function firstDayOf({ issuedOn, period }: Pick<PlanRecord, 'issuedOn' | 'period'>): string | undefined {
  return [issuedOn, period?.from === undefined ? undefined : `${period.from}-01-01`]
    .filter((from) => from !== undefined)
    .sort()
    .at(-1);
}

/** The day in this and the next years, in one month or all of them, where the month has it. */
function daysFrom(firstYear: number, month: number | undefined, day: number): readonly string[] {
  const two = (part: number) => String(part).padStart(2, '0');
  const months = month === undefined ? Array.from({ length: 12 }, (_, index) => index + 1) : [month];
  return Array.from({ length: years + 1 }, (_, index) => firstYear + index).flatMap((year) =>
    months.filter((one) => day <= daysIn(one, year)).map((one) => `${year}-${two(one)}-${two(day)}`),
  );
}
