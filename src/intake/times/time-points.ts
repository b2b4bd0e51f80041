/** Points and stretches of time in a few words, with their first and last year, month or day. */
import { quarterRanges } from '../../checks/value/quarter-ranges.ts';
import { datesInText } from '../../vietnamese/dates-in-text.ts';

export type Precision = 'year' | 'half' | 'quarter' | 'month' | 'day';

export interface TimePoint {
  /** As precise as written, `2026-04`; absent where no year is printed. */
  readonly from?: string;
  readonly to?: string;
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
}

const half = /(?<!\p{L})(?:6|06|sáu)\s{1,3}tháng\s{1,3}(đầu|cuối)\s{1,3}năm\s{1,3}((?:19|20|21)\d\d)(?!\d)/giu;
const quarterAlone = /(?<!\p{L})qu[ýí]\s{1,3}(?:IV|I{1,3}|[1-4])(?![\p{L}\d])/giu;

/** Every point in the order of the text; years that something is compared with are left out. Never throws. */
export function timePoints(text: string): readonly TimePoint[] {
  const points: TimePoint[] = [];
  let rest = text;
  const take = (point: TimePoint): void => {
    points.push(point);
    rest = `${rest.slice(0, point.start)}${'#'.repeat(point.end - point.start)}${rest.slice(point.end)}`;
  };
  for (const { from, to, start, end, isOne } of quarterRanges(text))
    take({ from, to, start, end, precision: isOne ? 'quarter' : 'half' });
  for (const { 0: words, 1: which, 2: year = '', index } of rest.matchAll(half)) {
    const [from, to] = which?.toLowerCase() === 'đầu' ? ['01', '06'] : ['07', '12'];
    take({ from: `${year}-${from}`, to: `${year}-${to}`, precision: 'half', start: index, end: index + words.length });
  }
  for (const { 0: words, index } of rest.matchAll(quarterAlone))
    take({ precision: 'quarter', start: index, end: index + words.length });
  const dates = datesInText(rest).filter(({ isBase }) => !isBase);
  dates.forEach(({ day, month, year, start, end }, index) => {
    const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
    // "từ tháng 3 đến tháng 10 năm 2026": the year is printed once.
    const lent = year ?? (precision === 'year' ? undefined : lentYear(rest, dates[index + 1], end));
    const iso = lent === undefined ? undefined : isoOf(lent, month, day);
    points.push({ ...(iso === undefined ? {} : { from: iso, to: iso }), precision, start, end });
  });
  return points.toSorted((a, b) => a.start - b.start);
}

interface NextDate {
  readonly month: number | undefined;
  readonly year: number | undefined;
  readonly start: number;
}

function lentYear(text: string, next: NextDate | undefined, end: number): number | undefined {
  if (next?.month === undefined) return undefined;
  return /^\s*(?:[-–—,]|và|đến(?: hết)?|tới)\s*$/u.test(text.slice(end, Math.min(next.start, end + 40)))
    ? next.year
    : undefined;
}

function isoOf(year: number, month: number | undefined, day: number | undefined): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join(
    '-',
  );
}
