/** Each time that a deadline falls due within its plan's period. Nothing is guessed: no day is made up for a month or year. */
import { firstDayOf } from './calendar-day.ts';
import { daysIn, dayAfter, daysOf } from './day-span.ts';
import type { DeadlineRecord } from './deadline.ts';
import type { Deadline, Plan } from './facts.ts';

export const precisions = {
  day: 'Ngày',
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': 'Sáu tháng',
  year: 'Năm',
} as const;
export type Precision = keyof typeof precisions;

export interface Occurrence {
  /** As precise as the document lets it be told, in EDTF: `2025-10-15`, `2025-11`, `2025-34` (a quarter), `2025`. */
  readonly due: string;
  readonly precision: Precision;
  /** The document says "before": what `due` names is not itself in time. */
  readonly before: boolean;
  /** The days in which it is due; a day is both. With "before" the last day is the one before what `due` names. */
  readonly from: string;
  readonly to: string;
}

/** Permanent: the deadline and what falls due. */
export const occurrenceId = ({ id }: Pick<Deadline, 'id'>, { due }: Occurrence): string => `${id}/${due}`;

/**
 * First to last. A deadline with a year comes once. One that comes back is spelt out from the day of issue, or from the
 * period's first year if that is later, to the period's last year; a year or month that has begun by then counts.
 *
 * @returns None where the document lacks what it takes: the last year of the period, what to count from, a cycle ("định kỳ",
 *   "khi có yêu cầu", a week without its day), the year of a single month.
 */
export function occurrencesOf(
  plan: Pick<Plan, 'issuedOn' | 'period'>,
  deadline: Omit<DeadlineRecord, 'clause' | 'what' | 'quote'>,
): readonly Occurrence[] {
  const { year, before } = deadline;
  if (year !== undefined) return [occurrence([year, deadline.month, deadline.day], before)];
  const begin = firstDayOf(plan);
  const last = plan.period?.to;
  if (begin === undefined || last === undefined) return [];
  const first = Number(begin.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  return years
    .flatMap((one) => partsOf(one, deadline).map((parts) => occurrence(parts, before)))
    .filter(({ due }) => daysOf(due).to >= begin);
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);
/** What a cycle that names no month parts a year into. */
const unnamedParts = { yearly: [undefined], 'half-yearly': [40, 41], quarterly: [33, 34, 35, 36] } as const;

type Parts = readonly [year: number, part: number | undefined, day: number | undefined];

/** What is due in one year; a part above 12 is a quarter (33 to 36) or a half (40, 41), as EDTF numbers them. */
function partsOf(
  year: number,
  { month, day, recurrence }: Pick<DeadlineRecord, 'month' | 'day' | 'recurrence'>,
): readonly Parts[] {
  switch (recurrence) {
    case 'yearly':
    case 'half-yearly':
    case 'quarterly':
      if (month !== undefined) return isDayOf(year, month, day) ? [[year, month, day]] : [];
      return unnamedParts[recurrence].map((part) => [year, part, undefined]);
    case 'monthly':
      return months.filter((one) => isDayOf(year, one, day)).map((one) => [year, one, day]);
    case 'weekly':
    case 'other':
    case 'periodic':
    case 'on-request':
    case undefined:
      return [];
  }
}

function isDayOf(year: number, month: number, day: number | undefined): boolean {
  return day === undefined || day <= daysIn(month, year);
}

/** "Trước ngày 18 hằng quý" names a day of no month, so that only the quarter is told, and nothing is before it. */
function occurrence([year, part, day]: Parts, isBefore: boolean): Occurrence {
  const before = isBefore && (part ?? 0) <= 12;
  const due = [year, part, day]
    .filter((one) => one !== undefined)
    .map((one) => String(one).padStart(2, '0'))
    .join('-');
  const { from, to } = daysOf(due);
  const last = before ? dayAfter(from, -1) : to;
  return { due, precision: precisionOf(part, day), before, from: before ? last : from, to: last };
}

function precisionOf(part: number | undefined, day: number | undefined): Precision {
  if (part === undefined) return 'year';
  if (day !== undefined) return 'day';
  return part > 36 ? 'half-year' : part > 12 ? 'quarter' : 'month';
}
