/** Times of tasks, deadlines and targets in the words of officials. None of it knows what day it is. */
import type { DeadlineRecord, TargetRecord, TaskRecord } from '../domain/plan.ts';
import { formatDate } from '../vietnamese/format.ts';

type TaskTime = NonNullable<TaskRecord['time']>;

/** The typed reading of a task's time: "Giai đoạn 2022–2030", "Trình trong năm 2021". */
export function taskTimeWords({ kind, from, to, printed }: TaskTime): string {
  switch (kind) {
    case 'standing':
      return 'Thường xuyên';
    case 'yearly':
      return 'Hằng năm';
    case 'event':
      return 'Theo một sự kiện';
    case 'by':
      return to === undefined ? printed : `Chậm nhất ${named(to)}`;
    case 'submission':
      return from === undefined ? printed : `Trình trong ${range(from, to)}`;
    case 'year':
    case 'span':
      return from === undefined ? printed : range(from, to, 'Giai đoạn', 'Trong ');
  }
}

function range(from: string, to: string | undefined, period = 'giai đoạn', one = ''): string {
  return to === undefined || to === from ? `${one}${named(from)}` : `${period} ${formatDate(from)}–${formatDate(to)}`;
}

/** "năm 2021", "tháng 02/2026", "ngày 15/10/2025". */
function named(iso: string): string {
  return `${['năm', 'tháng', 'ngày'][iso.split('-').length - 1] ?? ''} ${formatDate(iso)}`;
}

/** Years a task's time covers, first to last; none for a time that names no year. */
export function yearsOfTask({ time }: Pick<TaskRecord, 'time'>): readonly number[] {
  const from = Number((time?.from ?? time?.to)?.slice(0, 4));
  const to = Number((time?.to ?? time?.from)?.slice(0, 4));
  if (Number.isNaN(from) || Number.isNaN(to)) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** "Trước ngày 15/10/2025", "Trước ngày 15/10 hằng năm", "Năm 2027"; `undefined` where no time is stated. */
export function deadlineWords(deadline: DeadlineRecord): string | undefined {
  const { year, month, day, before, recurrence } = deadline;
  const parts = [day, month, year].filter((part) => part !== undefined);
  if (parts.length === 0) {
    if (recurrence === 'yearly') return 'Hằng năm, không nêu ngày';
    return recurrence === 'periodic' ? 'Định kỳ, không nêu chu kỳ' : undefined;
  }
  const unit = day !== undefined ? 'ngày' : month !== undefined ? 'tháng' : 'năm';
  const date = parts.map((part) => String(part).padStart(2, '0')).join('/');
  const words = before ? `Trước ${unit} ${date}` : `${unit.charAt(0).toLocaleUpperCase('vi')}${unit.slice(1)} ${date}`;
  return recurrence === 'yearly' ? `${words} hằng năm` : words;
}

/** "2026–2030", "đến năm 2030"; `undefined` where no period is stated. */
export function targetPeriod({ periodFrom, periodTo }: TargetRecord): string | undefined {
  if (periodFrom !== undefined && periodTo !== undefined) return `${periodFrom}–${periodTo}`;
  if (periodTo !== undefined) return `đến năm ${periodTo}`;
  return periodFrom === undefined ? undefined : `từ năm ${periodFrom}`;
}

/** "năm 2015", "giai đoạn 2021–2025"; `undefined` where nothing is compared. */
export function targetBase({ baseYear, basePeriodFrom, basePeriodTo }: TargetRecord): string | undefined {
  if (baseYear !== undefined) return `năm ${baseYear}`;
  if (basePeriodFrom === undefined || basePeriodTo === undefined) return undefined;
  return `giai đoạn ${basePeriodFrom}–${basePeriodTo}`;
}
