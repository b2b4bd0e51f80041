/** A citation names the document whose number, or whose day where no number is known, stands in its quote. */
import type { Plan } from '../../domain/facts.ts';
import { datesInText } from '../../vietnamese/dates-in-text.ts';
import { formatDate } from '../../vietnamese/format.ts';
import { flat, listed, type Report } from './report.ts';

export interface CitedInstrument {
  readonly id: string;
  readonly number?: string | undefined;
  readonly issuedOn?: string | undefined;
}

const number = /(?<![\p{L}\d])\d+(?:\s*\/\s*\d{4})?\s*[-/]\s*\p{Lu}{2,}[\p{L}\d]*(?:\s*[-/]\s*\p{Lu}[\p{L}\d]*)*/gu;

export function checkCitations({ citations }: Plan, instruments: readonly CitedInstrument[], report: Report): void {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  citations.forEach(({ instrument: id, quote }, index) => {
    const instrument = byId.get(id);
    if (instrument === undefined) return;
    const numbers = quote.match(number) ?? [];
    const path = ['citations', index, 'instrument'];
    const wanted = instrument.number;
    if (wanted !== undefined && numbers.length > 0 && !numbers.some((printed) => bare(printed) === bare(wanted))) {
      const isSlip = numbers.some((printed) => isMisprint(printed, wanted));
      report({
        rule: 'value/citation',
        path,
        severity: isSlip ? 'warning' : 'error', // a misread letter, "BKHHCN", or "57/NQ-TW" for "57-NQ/TW"
        problem: `The quote prints ${listed(numbers)}; "${id}" is ${wanted}.`,
        advice: 'Name the document that the quote cites; if the source misprints the number, add a correction.',
      });
    }
    const days = datesInText(quote).flatMap(({ day, month, year }) =>
      day === undefined || month === undefined || year === undefined ? [] : [isoOf(year, month, day)],
    );
    const { issuedOn } = instrument;
    if (issuedOn !== undefined && days.length > 0 && !days.includes(issuedOn))
      report({
        rule: 'value/citation-date',
        path,
        severity: wanted === undefined ? 'error' : 'warning', // without a number the day alone tells it from others
        problem: `The quote prints ${listed(days.map(formatDate))}; "${id}" was issued on ${formatDate(issuedOn)}.`,
        advice: 'Name the document of that day, or correct "issuedOn" of the document.',
      });
  });
}

/** "195 /KH-UBND" and "195/kh-ubnd" are one number. */
export function bare(printed: string): string {
  return flat(printed).replaceAll(' ', '');
}

/** The same figures with one letter of the code, or its signs, printed otherwise. */
export function isMisprint(printed: string, wanted: string): boolean {
  const [a, b] = [bare(printed), bare(wanted)];
  return differByOneLetter(a, b) || (a !== b && a.replace(/[/-]/gu, '') === b.replace(/[/-]/gu, ''));
}

/** True when one letter has to be changed, added or left out, and figures are the same. */
function differByOneLetter(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || /\d+/.exec(a)?.[0] !== /\d+/.exec(b)?.[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

export function isoOf(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
