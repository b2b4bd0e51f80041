/** A deadline's day, month, year, "trước" and recurrence against the words that it rests on. */
import type { DeadlineRecord, Recurrence } from '../../domain/deadline.ts';
import { cyclesInText } from '../../vietnamese/cycles-in-text.ts';
import { datesInText, saysYearly, yearsInText, type WrittenDate } from '../../vietnamese/dates-in-text.ts';
import { listed, type Path, type Report, type TextOf } from './report.ts';

/** "định kỳ" that names no cycle. */
const isPeriodic = /(?<!\p{L})định\s+kỳ(?!\p{L})(?!\s+(?:hàng|hằng|mỗi)\s+năm)/iu;
/** What the other cycles are called in print. */
const calledBy: Readonly<Partial<Record<Recurrence, string>>> = {
  weekly: '"hàng tuần" or "hằng tuần"',
  monthly: '"hàng tháng" or "hằng tháng"',
  quarterly: '"hàng quý", "hằng quý" or "3 tháng một lần"',
  'half-yearly': '"6 tháng"',
  other: 'a cycle of its own ("3 năm một lần", "giữa nhiệm kỳ")',
  'on-request': '"khi có yêu cầu", "theo yêu cầu" or "đột xuất"',
};

export function checkDeadline(deadline: DeadlineRecord, path: Path, textOf: TextOf, report: Report): void {
  checkDate(deadline, path, textOf(deadline.clause), report);
  checkRecurrence(deadline, path, textOf(deadline.clause), report);
}

function checkDate(deadline: DeadlineRecord, path: Path, clause: string, report: Report): void {
  const { year, month, day, before, quote } = deadline;
  const written = datesInText(quote);
  if ((year ?? month ?? day) === undefined) {
    const limit = written.find(({ isBefore }) => isBefore);
    if (limit !== undefined)
      report({
        rule: 'value/date',
        path: [...path, 'quote'],
        problem: `The quote prints "trước ${wordsOf(limit)}"; the deadline has no date.`,
        advice: 'Write "day", "month" and "year" as far as printed, and "before: true".',
      });
    return;
  }
  const isYearAround = () => year !== undefined && [quote, clause].some((words) => yearsInText(words).includes(year));
  const same = written.filter(
    (date) =>
      date.day === day && date.month === month && (date.year === year || (date.year === undefined && isYearAround())),
  );
  if (same.length === 0) {
    const field = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
    report({
      rule: 'value/date',
      path: [...path, field],
      problem: `The deadline is ${wordsOf(deadline)}; dates in its quote: ${listed(written.map(wordsOf))}.`,
      advice:
        'Write the day, month and year that the quote prints, no more and no less, or quote the words that print them.',
    });
    return;
  }
  if (same.some(({ isBefore }) => isBefore === before)) return;
  report({
    rule: 'value/before',
    path: [...path, 'before'],
    problem: before
      ? `"before" is true; "trước" does not stand before ${wordsOf(deadline)} in the quote.`
      : `The quote prints "trước" before ${wordsOf(deadline)}; the deadline has no "before: true".`,
    advice: '"trước ngày" leaves the day out: "before: true"; "đến ngày", "vào ngày", "chậm nhất ngày" take it in.',
  });
}

function checkRecurrence(
  { recurrence, quote, ...deadline }: DeadlineRecord,
  path: Path,
  clause: string,
  report: Report,
) {
  const rule = 'value/recurrence';
  const field = [...path, 'recurrence'];
  if (recurrence === 'yearly' && !saysYearly(quote) && !saysYearly(clause))
    report({
      rule,
      path: field,
      problem: `"yearly", but neither the quote nor the clause ${deadline.clause} prints "hàng năm", "hằng năm" or "thường niên".`,
      advice: 'Delete "recurrence", or write "periodic" where the text says "định kỳ" alone.',
    });
  if (recurrence === 'periodic' && !saysYearly(quote) && !isPeriodic.test(quote) && !isPeriodic.test(clause))
    report({
      rule,
      path: field,
      problem: `"periodic", but neither the quote nor the clause ${deadline.clause} prints "định kỳ" without a cycle.`,
      advice: 'Delete "recurrence", or quote the words that say so.',
    });
  const called = calledBy[recurrence ?? 'yearly'];
  if (
    called !== undefined &&
    ![quote, clause].some((words) => cyclesInText(words).some(({ cycle }) => cycle === recurrence))
  )
    report({
      rule,
      path: field,
      problem: `"${recurrence ?? ''}", but neither the quote nor the clause ${deadline.clause} prints ${called}.`,
      advice: 'Write the cycle that the text names, or delete "recurrence".',
    });
  if (recurrence === 'periodic' && saysYearly(quote))
    report({
      rule,
      path: field,
      problem: `"periodic" is for a cycle without a name; the quote prints one: "${quote}".`,
      advice: 'Write "recurrence: yearly".',
    });
  if (recurrence === undefined && saysYearly(quote))
    report({
      rule,
      path,
      severity: 'warning',
      problem: `The quote prints "hàng năm" or the like; the deadline is once: "${quote}".`,
      advice: 'Write "recurrence: yearly", or quote fewer words if they speak of something else.',
    });
}

/** "15/10/2025", "15/10", "tháng 10", "2025", "ngày 18". */
function wordsOf({ day, month, year }: Pick<WrittenDate, 'day' | 'month' | 'year'> | DeadlineRecord): string {
  const parts = [day, month, year].filter((part) => part !== undefined).join('/');
  if (day !== undefined && month === undefined && year === undefined) return `ngày ${parts}`;
  return day === undefined && year === undefined ? `tháng ${parts}` : parts;
}
