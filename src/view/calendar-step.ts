/** Steps from one month, quarter or year to another. A period is a year and its part as the address has them: `t10`, `q4`. */

export type CalendarView = 't' | 'q' | 'y' | '';

export interface Period {
  /** Empty for all years. */
  readonly year: string;
  /** Empty for the whole year. */
  readonly part: string;
}

export function viewOf({ year, part }: Period): CalendarView {
  if (year === '') return '';
  return part.startsWith('t') ? 't' : part.startsWith('q') ? 'q' : 'y';
}

/** The period of a view in which a day lies. */
export function periodOn(view: CalendarView, day: string): Period {
  const month = Number(day.slice(5, 7));
  const part = view === 't' ? `t${month}` : view === 'q' ? `q${Math.ceil(month / 3)}` : '';
  return { year: view === '' ? '' : day.slice(0, 4), part };
}

/** The period before or after, over the turn of the year. */
export function stepped(period: Period, step: 1 | -1): Period {
  const view = viewOf(period);
  if (view === '') return period;
  const inYear = { t: 12, q: 4, y: 1 }[view];
  const place = Number(period.year) * inYear + (view === 'y' ? 0 : Number(period.part.slice(1)) - 1) + step;
  return {
    year: String(Math.floor(place / inYear)),
    part: view === 'y' ? '' : `${view}${(place % inYear) + 1}`,
  };
}
