/** A task's time against its own printed words. */
import type { TaskRecord } from '../../domain/task.ts';
import { datesInText, partsOfYearInText, saysYearly } from '../../vietnamese/dates-in-text.ts';
import { quarterRanges } from './quarter-ranges.ts';
import { listed, type Path, type Report } from './report.ts';

type TaskTime = NonNullable<TaskRecord['time']>;

/** Kinds that certain words announce. */
const announced = {
  standing: {
    words: /(?<!\p{L})(?:thường xuyên|liên tục|xuyên suốt|lâu dài)(?!\p{L})/iu,
    hint: '"Thường xuyên" or "liên tục"',
  },
  by: {
    words: /(?<!\p{L})(?:trước|đến|tới|hết|chậm nhất|muộn nhất|hoàn thành|xong)(?!\p{L})/iu,
    hint: '"trước", "đến", "hết" or "chậm nhất"',
  },
  from: {
    words: /(?<!\p{L})(?:từ|bắt đầu|trở đi|tiếp theo|sau)(?!\p{L})/iu,
    hint: '"từ", "trở đi" or "tiếp theo"',
  },
  done: { words: /(?<!\p{L})đã(?!\p{L})/iu, hint: '"đã"' },
  frequency: {
    words: /(?<!\p{L})(?:lần|định kỳ|(?:hàng|hằng|mỗi|từng)\s+(?:ngày|tuần|tháng|quý|năm))(?!\p{L})/iu,
    hint: '"lần", "định kỳ" or "hằng tháng"',
  },
} as const;
/** A bare date in a column like "Thời gian hoàn thành": its head says that it is an end. */
const bareDate = /^(?:trong|năm|tháng|quý|quí|ngày|cuối|đầu|[IVX]|[\d/.\s-])+$/iu;

export function checkTaskTime(time: TaskTime, path: Path, report: Report): void {
  const { printed, kind, from, to } = time;
  const written = datesInText(printed);
  const parts = [...partsOfYearInText(printed), ...quarterRanges(printed)];
  const years = [...written.flatMap(({ year }) => year ?? []), ...parts.map((part) => Number(part.from.slice(0, 4)))];
  for (const [key, bound] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (bound === undefined) continue;
    const [year, month, day] = bound.split('-').map(Number);
    const isPrinted =
      years.includes(year ?? 0) &&
      (month === undefined ||
        parts.some((part) => part[key] === bound) ||
        written.some(
          (date) => date.month === month && (day === undefined || date.day === day) && (date.year ?? year) === year,
        ));
    if (!isPrinted)
      report({
        rule: 'value/date',
        path: [...path, key],
        problem: `"${key}" is ${bound}, which "${printed}" does not print; years there: ${listed(years)}.`,
        advice: 'Write the time as the text prints it, no more precise.',
      });
    else if (boundsText.has(kind) && year !== (key === 'from' ? Math.min(...years) : Math.max(...years)))
      report({
        rule: 'value/date',
        path: [...path, key],
        problem: `"${key}" is ${bound}; "${printed}" runs from ${Math.min(...years)} to ${Math.max(...years)}.`,
        advice: 'Write the first year in "from" and the last in "to", or narrow "printed" to the words of this time.',
      });
  }
  checkKind(time, path, report);
}

/** Kinds whose bounds are the first and last year of their words. */
const boundsText: ReadonlySet<TaskTime['kind']> = new Set([
  'year',
  'span',
  'submission',
  'by',
  'quarter',
  'month',
  'day',
  'from',
]);

function checkKind({ kind, printed }: TaskTime, path: Path, report: Report): void {
  const complain = (hint: string): void => {
    report({
      rule: 'value/time-kind',
      path: [...path, 'kind'],
      problem: `The kind is "${kind}"; "${printed}" does not print ${hint}.`,
      advice: 'Choose the kind that the printed words say.',
    });
  };
  if (Object.hasOwn(announced, kind)) {
    const { words, hint } = announced[kind as keyof typeof announced];
    if (!words.test(printed) && !(kind === 'by' && bareDate.test(printed))) complain(hint);
  } else if (kind === 'yearly') {
    if (!saysYearly(printed)) complain('"hàng năm", "hằng năm" or "thường niên"');
  }
}
