/** The number and the day of a document as its letterhead, or the line that ties an annex to it, prints them. */
import { datesInText } from '../../vietnamese/dates-in-text.ts';

export interface PrintedNumber {
  /** "980/KH-UBND", "55/2007/QĐ-UBND"; `undefined` where the place of the number is blank ("Số: /QĐ-UBND"). */
  readonly number: string | undefined;
  /** "KH-UBND", "QĐ-TTg": what stands after the bar. */
  readonly code: string;
}

const numberForm =
  /(?:^|[^\p{L}])[Ss]ố\s*[:.]?\s*(?<count>\d{1,6}(?:\s?\/\s?(?:19|20)\d\d(?=\s?\/))?)?\s*\/\s*(?<code>\p{Lu}[\p{L}\d]*(?:\s?-\s?\p{L}[\p{L}\d]*){0,4})/u;

/** Reads "Số: 195 /KH-UBND"; spaces inside the number are dropped. `undefined` where no number has its place. */
export function numberIn(text: string): PrintedNumber | undefined {
  const match = numberForm.exec(text);
  if (match?.groups === undefined) return undefined;
  const code = (match.groups['code'] ?? '').replace(/\s/gu, '');
  const count = match.groups['count']?.replace(/\s/gu, '');
  return { number: count === undefined ? undefined : `${count}/${code}`, code };
}

export interface PrintedDay {
  /** ISO day; `undefined` where a part of it is blank. */
  readonly day: string | undefined;
  readonly year: number | undefined;
}

/** Reads "ngày 15 tháng 9 năm 2022", "ngày 20/11/2025"; "ngày tháng năm 2026" has a year only. */
export function dayIn(text: string): PrintedDay {
  const date = datesInText(text).find(({ year }) => year !== undefined);
  if (date === undefined) return { day: undefined, year: undefined };
  const { day, month, year } = date;
  if (day === undefined || month === undefined || year === undefined) return { day: undefined, year };
  return { day: [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'), year };
}
