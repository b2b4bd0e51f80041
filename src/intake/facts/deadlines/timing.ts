/** Reads when a duty is due: its cycles, its dates, and which date goes with which cycle. Pure. */
import type { DeadlineRecord, Recurrence } from '../../../domain/deadline.ts';
import { cyclesInText, type WrittenCycle } from '../../../vietnamese/cycles-in-text.ts';
import { datesInText, type WrittenDate } from '../../../vietnamese/dates-in-text.ts';

export type When = Pick<DeadlineRecord, 'date' | 'year' | 'month' | 'day' | 'before' | 'recurrence'>;

export interface Timing {
  /** Cycles that the sentence sets for its duty, in order; those inside a bracket behind another are that one. */
  readonly cycles: readonly WrittenCycle[];
  /** Days and months by which something is due. */
  readonly dates: readonly DueDate[];
}

export interface DueDate extends WrittenDate {
  /** Offsets of the bracket that it stands in. */
  readonly bracket: { readonly start: number; readonly end: number } | undefined;
}

/** Words before a cycle that make it a property of a thing: "ngân sách địa phương hằng năm", "kế hoạch hằng năm". */
const ofThing =
  /(?<!\p{L})(?:kế\s+hoạch|dự\s+toán|ngân\s+sách|kinh\s+phí|nhà\s+nước|địa\s+phương|chương\s+trình|nguồn\s+vốn|chi\s+tiêu|kết\s+quả|nhiệm\s+vụ|chỉ\s+tiêu|công\s+tác|bình\s+quân|trung\s+bình)\s+$/iu;
const dueWords =
  /(?:trước|chậm\s+nhất|muộn\s+nhất|hạn\s+(?:chót|cuối)|vào|xong|đến|hết)\s*(?:là\s+|vào\s+)?(?:ngày|tháng|hết\s+ngày|hết\s+tháng)?\s*$/iu;
/** "trước ngày 20/6 và 20/12". */
const joins = /^\s*(?:,|và|hoặc)\s*$/iu;
/** "tính từ ngày", "từ ngày 15 tháng 12 đến ngày 14 tháng 12": the time reported on. */
const reported = /(?<!\p{L})(?:tính\s+)?từ\s+(?:ngày\s+|tháng\s+)?$/iu;

/** @param outside Spans whose cycles belong to something else: the words of a review. */
export function timingOf(
  sentence: string,
  outside: readonly { readonly start: number; readonly end: number }[] = [],
): Timing {
  const brackets = bracketsIn(sentence);
  const inBracket = (at: number) => brackets.find(({ start, end }) => at > start && at < end);
  const dates = datesInText(sentence)
    .filter(({ day, month }) => day !== undefined || month !== undefined)
    .map((date): DueDate => ({ ...date, bracket: inBracket(date.start) }))
    .filter(({ start, isBefore, bracket, year }, index, all) => {
      const before = sentence.slice(Math.max(0, start - 40), start);
      const earlier = all[index - 1];
      if (
        reported.test(before) ||
        (earlier !== undefined &&
          reported.test(sentence.slice(0, earlier.start)) &&
          /^[^,;]{0,40}(?:đến|tới)\s+(?:ngày\s+)?$/iu.test(sentence.slice(earlier.end, start)))
      )
        return false;
      if (isBefore || dueWords.test(before)) return true;
      if (earlier !== undefined && year === undefined && joins.test(sentence.slice(earlier.end, start))) return true;
      // The day of a cited document has a year and no word of a limit; one in a bracket stands behind a cycle or receiver.
      return year === undefined && (bracket !== undefined || /^ngày\s/iu.test(sentence.slice(start)));
    });
  const cycles = cyclesInText(sentence).filter(({ start, end, cycle, isAnnounced }) => {
    if (outside.some((review) => start >= review.start && end <= review.end)) return false;
    if (inBracket(start) !== undefined) return !hasOwner(sentence, start);
    if (cycle === 'half-yearly' && !isAnnounced && !isListed(sentence, start, end)) return false;
    return isAnnounced || !ofThing.test(sentence.slice(Math.max(0, start - 25), start));
  });
  return { cycles: withoutSame(cycles), dates };
}

/** Times of a first step: each cycle with the date in the bracket behind it, or with the only date of the sentence. */
export function whensOf({ cycles, dates }: Timing, sentence: string): readonly When[] {
  const regular = cycles.filter(({ cycle }) => cycle !== 'on-request');
  if (regular.length === 0) {
    const due = dates[0];
    if (due !== undefined) return [whenOf(due, undefined)];
    return cycles.length === 0 ? [] : [{ before: false, recurrence: 'on-request' }];
  }
  const free = new Set(dates);
  const paired = regular.map((cycle, index) => {
    const next = regular[index + 1]?.start ?? sentence.length;
    const own = dates.find(
      ({ bracket }) =>
        bracket !== undefined &&
        bracket.start >= cycle.end &&
        bracket.start < next &&
        /^\s*$/u.test(sentence.slice(cycle.end, bracket.start)),
    );
    if (own !== undefined) free.delete(own);
    return { cycle: cycle.cycle, own };
  });
  return paired.flatMap(({ cycle, own }) => {
    if (own !== undefined || regular.length > 1 || free.size === 0) return [whenOf(own, cycle)];
    return [...free].map((date) => whenOf(date, cycle));
  });
}

/** A date and a cycle as fields. A year makes it once, whatever the sentence says of cycles. */
export function whenOf(date: WrittenDate | undefined, recurrence: Recurrence | undefined): When {
  if (date === undefined) return { before: false, ...(recurrence === undefined ? {} : { recurrence }) };
  const { month, year, isBefore } = date;
  const hasDay = month !== undefined || recurrence === 'monthly' || recurrence === 'quarterly';
  const day = hasDay ? date.day : undefined;
  if ((day ?? month ?? year) === undefined) return whenOf(undefined, recurrence);
  const two = (part: number) => String(part).padStart(2, '0');
  const isWhole = day !== undefined && month !== undefined && year !== undefined;
  return {
    ...(isWhole ? { date: `${year}-${two(month)}-${two(day)}` } : {}),
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    before: isBefore,
    ...(recurrence === undefined || year !== undefined ? {} : { recurrence }),
  };
}

function bracketsIn(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  return [...sentence.matchAll(/\([^()]{0,200}\)/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** A cycle stands right before the bracket, so that the one inside says it again. */
function hasOwner(sentence: string, at: number): boolean {
  const open = sentence.lastIndexOf('(', at);
  return /(?:năm|tháng|quý|tuần|kỳ|niên|lần)\s*$/iu.test(sentence.slice(Math.max(0, open - 12), open));
}

/** "hàng tháng, 6 tháng và hằng năm": one of a list of cycles. */
function isListed(sentence: string, start: number, end: number): boolean {
  return (
    /(?:năm|tháng|quý|kỳ|\))\s*(?:,|và|hoặc)\s*$/iu.test(sentence.slice(Math.max(0, start - 14), start)) ||
    /^\s*(?:\([^)]{0,60}\)\s*)?(?:,|và|hoặc)\s*(?:báo\s+cáo\s+)?(?:01\s+|một\s+)?(?:hàng|hằng|cả|năm|tổng\s+kết)/iu.test(
      sentence.slice(end, end + 90),
    ) ||
    /^\s*\(\s*trước/iu.test(sentence.slice(end, end + 12))
  );
}

function withoutSame(cycles: readonly WrittenCycle[]): readonly WrittenCycle[] {
  const seen = new Set<string>();
  return cycles.filter(({ cycle }) => {
    if (seen.has(cycle)) return false;
    seen.add(cycle);
    return true;
  });
}
