/** Times of tasks in the words of officials. None of it knows what day it is. */
import type { TaskRecord } from '../domain/task.ts';
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
      return 'Khi có sự kiện được nêu';
    case 'done':
      return 'Đã hoàn thành';
    case 'frequency':
      return printed;
    case 'from':
      return from === undefined ? printed : `Từ ${named(from)}`;
    case 'by':
      return to === undefined ? printed : `Chậm nhất ${named(to)}`;
    case 'submission':
      return from === undefined ? printed : `Trình trong ${range(from, to)}`;
    case 'quarter':
      return from === undefined
        ? printed
        : `Trong quý ${quarters[Math.floor(Number(from.slice(5)) / 3)] ?? ''}/${from.slice(0, 4)}`;
    case 'year':
    case 'month':
    case 'day':
    case 'span':
      return from === undefined ? printed : range(from, to, 'Giai đoạn', 'Trong ');
  }
}

const quarters = ['I', 'II', 'III', 'IV'];

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

/** A year, or how the time is told that names none. */
export type TimeGroup = 'co-nam' | 'thuong-xuyen' | 'khong-ghi-nam' | 'khong-neu';

export function timeGroup(task: Pick<TaskRecord, 'time'>): TimeGroup {
  if (task.time === undefined) return 'khong-neu';
  if (yearsOfTask(task).length > 0) return 'co-nam';
  return task.time.kind === 'standing' ? 'thuong-xuyen' : 'khong-ghi-nam';
}
