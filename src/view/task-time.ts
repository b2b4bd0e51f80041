/** Times of tasks in the words of officials. None of it knows what day it is. */
import type { TaskRecord } from '../domain/task.ts';
import { isoDateIn } from '../i18n/dates.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { taskTimeMessages } from '../i18n/task-time.ts';

type TaskTime = NonNullable<TaskRecord['time']>;

/** The typed reading of a task's time: "Giai đoạn 2022–2030", "Trình trong năm 2021"; else what is printed. */
export function taskTimeWords(time: TaskTime, language: Language = defaultLanguage): string {
  const say = taskTimeMessages(language);
  const { kind, from, to } = time;
  const printed = quoted(language, time.printed);
  switch (kind) {
    case 'standing':
    case 'yearly':
    case 'event':
    case 'done':
      return say[kind];
    case 'frequency':
      return printed;
    case 'from':
      return from === undefined ? printed : say.from(named(from, language));
    case 'by':
      return to === undefined ? printed : say.by(named(to, language));
    case 'submission':
      return from === undefined ? printed : during(from, to, language, say.submission, say.submissionBetween);
    case 'quarter':
      return from === undefined
        ? printed
        : say.quarter(quarters[Math.floor(Number(from.slice(5)) / 3)] ?? '', from.slice(0, 4));
    case 'year':
    case 'month':
    case 'day':
    case 'span':
      return from === undefined
        ? printed
        : during(from, to, language, from.length === 10 ? say.onDay : say.within, say.between);
  }
}

const quarters = ['I', 'II', 'III', 'IV'];

function during(
  from: string,
  to: string | undefined,
  language: Language,
  within: (time: string) => string,
  between: (from: string, to: string) => string,
): string {
  return to === undefined || to === from
    ? within(named(from, language))
    : between(isoDateIn(language, from), isoDateIn(language, to));
}

/** "năm 2021", "tháng 02/2026", "ngày 15/10/2025". */
function named(iso: string, language: Language): string {
  const say = taskTimeMessages(language);
  const printed = isoDateIn(language, iso);
  return iso.length === 4 ? say.year(printed) : iso.length === 7 ? say.month(printed) : say.day(printed);
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
