/** Reads for which years a target holds from the words around it. Pure. */
import { datesInText, type WrittenDate } from '../../../vietnamese/dates-in-text.ts';

export interface Period {
  readonly from?: number;
  readonly to?: number;
}

export interface WrittenPeriod extends Period {
  readonly start: number;
  readonly end: number;
}

const outlook = /(?:tầm\s+nhìn|định\s+hướng)(?:\s+(?:đến|tới))?(?:\s+năm)?\s*$/iu;
const until = /(?:đến|tới|hết|cuối|vào|trước)\s+(?:(?:hết|cuối|khoảng)\s+)?$/iu;
const since = /(?<!\p{L})từ\s+$/iu;
const joins = /^\s*(?:[-–—]|đến|tới)\s*(?:năm\s+)?$/iu;

/**
 * Years and spans that something holds for, in the order of the text: "đến năm 2030" ends then, "giai đoạn 2026 - 2030" is a
 * span, "năm 2026" is that year. Days, years compared with, and outlooks ("tầm nhìn đến năm 2050") are left out. Never throws.
 */
export function periodsIn(text: string): readonly WrittenPeriod[] {
  const dates = datesInText(text).filter(({ year, isBase }) => year !== undefined && !isBase);
  const periods: WrittenPeriod[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    const next = dates[index + 1];
    if (date?.year === undefined || date.day !== undefined) continue;
    const before = text.slice(Math.max(0, date.start - 30), date.start);
    if (outlook.test(before)) continue;
    if (next?.year !== undefined && next.year >= date.year && joins.test(text.slice(date.end, next.start))) {
      periods.push({ from: date.year, to: next.year, start: date.start, end: next.end });
      index += 1;
    } else periods.push({ ...bounds(date, before), start: date.start, end: date.end });
  }
  return periods;
}

function bounds({ year = 0, month }: WrittenDate, before: string): Period {
  if (until.test(before)) return { to: year };
  if (since.test(before)) return { from: year };
  return month === undefined ? { from: year, to: year } : { to: year };
}
