import { recurrences, type DeadlineRecord } from '../domain/deadline.ts';
import { capitalize } from '../vietnamese/format.ts';

/** "Trước ngày 15/10 hằng năm", "Trước ngày 15/10/2025", "Năm 2027", "Hằng năm, không nêu ngày", "Định kỳ, không nêu chu kỳ". */
export function deadlineTime({ year, month, day, before, recurrence }: DeadlineRecord): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const cycle = recurrence === 'yearly' ? ' hằng năm' : '';
  if (month !== undefined) {
    const date = [day === undefined ? undefined : two(day), two(month), year]
      .filter((part) => part !== undefined)
      .join('/');
    return capitalize(`${before ? 'trước ' : ''}${day === undefined ? 'tháng' : 'ngày'} ${date}${cycle}`);
  }
  if (year !== undefined) return `${before ? 'Trước năm' : 'Năm'} ${year}`;
  if (recurrence === 'yearly') return `${recurrences.yearly}, không nêu ngày`;
  return recurrence === undefined ? 'Không nêu thời hạn' : recurrences[recurrence];
}
