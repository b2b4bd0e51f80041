import type { DeadlineRecord, Recurrence } from '../domain/deadline.ts';
import { codeLabels } from '../i18n/codes.ts';
import { dateIn } from '../i18n/dates.ts';
import { deadlineTimeWords } from '../i18n/deadline-time.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { capitalize } from '../vietnamese/format.ts';

/** How what follows the day of a cycle is said: "ngày 18 hằng tháng". Others have none. */
const cycles = {
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  'half-yearly': 'halfYearly',
  yearly: 'yearly',
} as const satisfies Partial<Record<Recurrence, string>>;
const isCycle = (recurrence: Recurrence | undefined): recurrence is keyof typeof cycles =>
  recurrence !== undefined && recurrence in cycles;

/** "Trước ngày 15/10 hằng năm", "Trước ngày 18 hằng tháng", "Trước ngày 15/10/2025", "Năm 2027", "Hằng năm, không nêu ngày". */
export function deadlineTime(
  { year, month, day, before, recurrence }: DeadlineRecord,
  language: Language = defaultLanguage,
): string {
  const say = deadlineTimeWords(language);
  const inCycle = (time: string) => capitalize(isCycle(recurrence) ? say[cycles[recurrence]](time) : time);
  const bounded = (word: (time: string) => string, time: string) =>
    before ? say.before(language === 'vi' ? word(time) : time) : word(time);
  if (month !== undefined) {
    const printed = dateIn(language, { year, month, day });
    return inCycle(bounded(day === undefined ? say.month : say.day, printed));
  }
  if (year !== undefined) return capitalize(bounded(say.year, String(year)));
  if (day !== undefined) return inCycle(bounded(say.day, String(day)));
  if (recurrence === undefined) return capitalize(say.none);
  const cycle = codeLabels(language).recurrences[recurrence];
  return isCycle(recurrence) ? say.noDay(cycle) : cycle;
}
