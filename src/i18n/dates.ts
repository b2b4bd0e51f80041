import type { Language } from './language.ts';

interface PartialDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

let monthNames: Intl.DateTimeFormat | undefined;

/** Writes as much of a date as there is: `15/10/2025`, `15/10`, `10/2025`; in English `15 October 2025`, `15 October`. */
export function dateIn(language: Language, { year, month, day }: PartialDate): string {
  if (language === 'vi')
    return [day, month]
      .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
      .concat(year === undefined ? [] : [String(year)])
      .join('/');
  const name = month === undefined ? undefined : monthName(month);
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** @param month From 1. */
function monthName(month: number): string {
  monthNames ??= new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }); // takes long to make, and Vietnamese pages need none
  return monthNames.format(new Date(Date.UTC(2001, month - 1)));
}

/** The same from ISO form, as precise as it is: `2020-11-24`, `2026-02`, `2026`. */
export function isoDateIn(language: Language, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return dateIn(language, { year, month, day });
}
