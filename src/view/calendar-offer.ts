/** What a calendar file holds, said beside it. */
import { calendarDay } from '../domain/calendar-day.ts';
import { calendarPath, provinceCalendarPath } from '../domain/paths.ts';
import type { Province } from '../domain/province.ts';
import { calendarFileWords } from '../i18n/calendar-file.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';
import type { AgencyRecords, CorpusIndex, PlanDeadline } from './corpus-index.ts';

export interface CalendarOffer {
  /** Absent where no deadline has a day: an empty calendar is none. */
  readonly href: string | undefined;
  /** "có 3 trong 6 thời hạn; 3 thời hạn còn lại không được nêu rõ ngày nên không đưa vào". */
  readonly words: string;
}

/**
 * @param page Address of the page that the deadlines stand on.
 * @param name What is counted, where "thời hạn" alone would mislead.
 * @returns `undefined` where there are none.
 */
export function calendarOffer(
  page: string,
  deadlines: readonly PlanDeadline[],
  language: Language = defaultLanguage,
  name: 'deadlines' | 'withReports' = 'deadlines',
): CalendarOffer | undefined {
  const all = deadlines.length;
  if (all === 0) return undefined;
  const dated = withDay(deadlines).length;
  const say = calendarFileWords(language);
  if (dated === 0) return { href: undefined, words: say.noDays };
  const [number, named] = [numbersIn(language), say[name]];
  if (dated < all)
    return { href: calendarPath(page), words: say.some(number(dated), number(all), named, number(all - dated)) };
  return { href: calendarPath(page), words: all === 1 ? say.one(named) : say.all(number(all), named) };
}

export function withDay(deadlines: readonly PlanDeadline[]): readonly PlanDeadline[] {
  return deadlines.filter(({ plan, deadline }) => calendarDay(plan, deadline) !== undefined);
}

/** The calendar of an agency's page, where what it must do and what is sent to it stand apart. */
export function agencyCalendarOffer(
  page: string,
  records: AgencyRecords,
  language: Language,
): CalendarOffer | undefined {
  const isBoth = records.owes.length > 0 && records.receives.length > 0;
  return calendarOffer(page, agencyDeadlines(records), language, isBoth ? 'withReports' : 'deadlines');
}

/** What an agency must do and what is sent to it, each once. */
export function agencyDeadlines({ owes, receives }: AgencyRecords): readonly PlanDeadline[] {
  const both = [...owes, ...receives];
  return [...new Map(both.map((item) => [item.deadline.id, item])).values()];
}

/** Of all plans, in the order in which lists name them. */
export function allDeadlines(plans: readonly PlanDeadline['plan'][]): readonly PlanDeadline[] {
  return plans.flatMap((plan) => plan.deadlines.map((deadline) => ({ plan, deadline })));
}

export interface ProvinceCalendar {
  readonly province: Province;
  readonly href: string;
  readonly plans: readonly PlanDeadline['plan'][];
}

/** The provinces in whose plans a deadline has a day, in the order in which content lists them. */
export function provinceCalendars({ provinceById, plans }: CorpusIndex): readonly ProvinceCalendar[] {
  return [...provinceById.values()]
    .map((province) => ({
      province,
      href: provinceCalendarPath(province.id),
      plans: plans.filter((plan) => plan.province === province.id),
    }))
    .filter((calendar) => withDay(allDeadlines(calendar.plans)).length > 0);
}
