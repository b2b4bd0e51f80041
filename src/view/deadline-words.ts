import { recurrences, type DeadlineRecord, type Recurrence } from '../domain/deadline.ts';
import { capitalize } from '../vietnamese/format.ts';

/** What follows the day of a cycle: "ngày 18 hằng tháng". */
const cycles: Readonly<Record<Recurrence, string>> = {
  weekly: ' hằng tuần',
  monthly: ' hằng tháng',
  quarterly: ' hằng quý',
  'half-yearly': ' (báo cáo 6 tháng)',
  yearly: ' hằng năm',
  other: '',
  periodic: '',
  'on-request': '',
};
/** Cycles that have days; of these the lack of one is said. */
const dayless: ReadonlySet<Recurrence> = new Set<Recurrence>(['other', 'periodic', 'on-request']);

/** "Trước ngày 15/10 hằng năm", "Trước ngày 18 hằng tháng", "Trước ngày 15/10/2025", "Năm 2027", "Hằng năm, không nêu ngày". */
export function deadlineTime({ year, month, day, before, recurrence }: DeadlineRecord): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const cycle = recurrence === undefined ? '' : cycles[recurrence];
  if (month !== undefined) {
    const date = [day === undefined ? undefined : two(day), two(month), year]
      .filter((part) => part !== undefined)
      .join('/');
    return capitalize(`${before ? 'trước ' : ''}${day === undefined ? 'tháng' : 'ngày'} ${date}${cycle}`);
  }
  if (year !== undefined) return `${before ? 'Trước năm' : 'Năm'} ${year}`;
  if (day !== undefined) return capitalize(`${before ? 'trước ' : ''}ngày ${day}${cycle}`);
  if (recurrence === undefined) return 'Không nêu thời hạn';
  return `${recurrences[recurrence]}${dayless.has(recurrence) ? '' : ', không nêu ngày'}`;
}
