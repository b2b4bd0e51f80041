/**
 * Deadlines as iCalendar: whole days, "before" said in the summary, days that come back bounded by the plan's period. What
 * has no day in the document is left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { calendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Deadline, Plan } from '../domain/facts.ts';
import { labelPlace } from '../domain/label-place.ts';
import { factPath } from '../domain/paths.ts';
import { planName } from '../domain/plan-name.ts';
import { site } from '../domain/site.ts';
import { about } from './about.ts';

export interface CalendarDeadline {
  readonly plan: Plan;
  readonly deadline: Deadline;
  /** "Trước ngày 15/10 hằng năm". */
  readonly when: string;
}

export interface CalendarOptions {
  readonly name: string;
  /** The day of the data: what calendar programs tell a newer copy by. */
  readonly stamp: string | undefined;
  /** Where the site is published, if known: addresses of pages are whole only then. */
  readonly base: URL | undefined;
}

/** @param deadlines Those without a day in the document are left out. */
export function formatCalendar(deadlines: readonly CalendarDeadline[], options: CalendarOptions): string {
  const calendar = ical({
    name: `${options.name} – ${site.name}`,
    prodId: { company: about.name, product: 'thoi-han', language: 'VI' },
  });
  for (const one of deadlines) {
    const day = calendarDay(one.plan, one.deadline);
    if (day !== undefined) calendar.createEvent(event(one, day, options));
  }
  return `${calendar.toString()}\r\n`;
}

function event({ plan, deadline, when }: CalendarDeadline, day: CalendarDay, options: CalendarOptions): ICalEventData {
  const path = factPath(deadline);
  const url = options.base === undefined ? undefined : new URL(path, options.base).href;
  const name = planName(plan);
  return {
    id: `${deadline.id}@${about.name}`,
    stamp: new Date(options.stamp ?? day.first),
    start: new Date(day.first),
    allDay: true,
    repeating: rule(day),
    summary: `${when}: ${deadline.what} (${name})`,
    description: [
      `“${deadline.quote}”`,
      `${labelPlace(deadline.clause)}, ${name}`,
      ...(deadline.who === undefined ? [] : [`Cơ quan thực hiện: ${deadline.who}`]),
      ...(deadline.toWhom === undefined ? [] : [`Nơi nhận báo cáo: ${deadline.toWhom}`]),
      ...(deadline.before ? ['Văn bản ghi “trước” ngày này: ngày này không tính.'] : []),
      `${site.name}: ${url ?? path}`,
    ].join('\n'),
    url: url ?? null,
    status: plan.status === 'draft' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/** UNTIL of a whole day is a day, which the library writes as a time. */
function rule({ every, lastYear }: CalendarDay): string | null {
  if (every === undefined) return null;
  const until = lastYear === undefined ? '' : `;UNTIL=${lastYear}1231`;
  return `FREQ=${every === 'year' ? 'YEARLY' : 'MONTHLY'}${until}`;
}
