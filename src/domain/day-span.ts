/** Days of a time that is written as precisely as its source has it. ISO days, no time zone. Imports nothing: every page loads it. */

/** First and last day, both included; a side that is not stated is absent. */
export interface DaySpan {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The days of a year, quarter, half-year, month or day in EDTF: `2025-34` is its second quarter, `2025-41` its second half. */
export function daysOf(edtf: string): { readonly from: string; readonly to: string } {
  const [year = '', part, day] = edtf.split('-');
  if (day !== undefined) return { from: edtf, to: edtf };
  const [first, last] = monthsOf(Number(part ?? 0));
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(daysIn(last, Number(year)))}` };
}

/** "2025-10-15" → "2025-10-14": what a "before" leaves, and the last day before a change. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Days of a month; 29 for February where no year is given. */
export function daysIn(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** How many days lie from one day to another; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

const dayLength = 86_400_000;

function monthsOf(part: number): readonly [first: number, last: number] {
  if (part === 0) return [1, 12];
  if (part >= 40) return part === 40 ? [1, 6] : [7, 12];
  if (part >= 33) return [(part - 33) * 3 + 1, (part - 33) * 3 + 3];
  return [part, part];
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
