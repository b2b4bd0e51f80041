/** Reads the time of a task as plans write it in a label line, a table cell or a phrase. */
import { edtfDateSchema } from '../../domain/ids.ts';
import { taskTimeSchema, type TaskTime, type TimeKind } from '../../domain/task.ts';
import { saysYearly } from '../../vietnamese/dates-in-text.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Sureness } from '../facts/found.ts';
import { timePoints, type TimePoint } from './time-points.ts';

export interface ReadTime {
  /** `printed` are the words of the text without the stop at their end. */
  readonly time: Omit<TaskTime, 'clause'>;
  readonly sureness: Sureness;
}

export interface TimePlace {
  /** Head of the column or words of the label: "Thời gian trình", "Thời gian hoàn thành". */
  readonly column?: string | undefined;
}

/** What a bare date means under a head. */
type Meaning = 'submission' | 'by' | 'period';

/** Longer text is no time but a clause that may hold one. */
const longest = 300;

/**
 * @param text One cell or value, NFC, on one line: "Quý IV/2025 - Quý II/2026", "Thường xuyên.", "Trước ngày 30/11/2025".
 * @returns `undefined` for an empty cell and for a form that is not known: the caller reports it. Bounds are as precise as
 *   written; a quarter runs from its first to its last month; "trước" gives the day that is named. Never throws.
 */
export function readTaskTime(text: string, { column = '' }: TimePlace = {}): ReadTime | undefined {
  const printed = text.replace(/\s+/gu, ' ').replace(/^[\s,;:.–-]+|(?<![\s,;:.–-])[\s,;:.–-]+$/gu, '');
  if (printed === '' || printed.length > longest || !/[\p{L}\d]/u.test(printed)) return undefined;
  const points = timePoints(printed).filter(isRealDate);
  const rule = rules.find(({ words }) => words(printed, points));
  if (rule === undefined) return undefined;
  const bounds = rule.bounds(printed, points, meaningOf(column));
  if (bounds === undefined) return undefined;
  const { kind, sureness = 'sure', from, to } = bounds;
  const time = { printed, kind, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  // A span that ends before it begins, a day that does not exist: the words are kept for a person to read.
  if (!taskTimeSchema.safeParse(time).success) return undefined;
  return { time, sureness: weaker(sureness, hasOtherWords(printed, points) ? 'likely' : 'sure') };
}

function isRealDate({ from, to }: TimePoint): boolean {
  return [from, to].every((bound) => bound === undefined || edtfDateSchema.safeParse(bound).success);
}

interface Reading {
  readonly kind: TimeKind;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sureness?: Sureness;
}

interface Rule {
  readonly words: (printed: string, points: readonly TimePoint[]) => boolean;
  readonly bounds: (printed: string, points: readonly TimePoint[], meaning: Meaning) => Reading | undefined;
}

const has = (form: RegExp) => (printed: string) => form.test(printed);

const standing = /(?<!\p{L})(?:thường xuyên|liên tục|xuyên suốt|lâu dài)(?!\p{L})/iu;
const event =
  /^(?:(?:ngay\s+)?(?:sau khi|khi|sau|ngay khi)\s|theo\s+(?:kế hoạch|tiến độ|yêu cầu|quy định|chỉ đạo|hướng dẫn|lộ trình|thời gian|thời hạn|đề nghị|chương trình|phân công|từng|văn bản|tình hình|thực tế)|trong(?: vòng| thời hạn)?\s+\d{1,3}\s+(?:ngày|tháng|tuần)|(?:kể )?từ khi|đột xuất|tùy|ngay sau|phù hợp với)/iu;
const cycle =
  /(?<!\p{L})(?:(?:hàng|hằng|mỗi)\s+(?:ngày|tuần|tháng|quý)(?!\p{L})|\d{1,2}\s+lần|(?:một|hai|ba|bốn)\s+lần|định kỳ)/iu;
const done = /^đã\s+(?:hoàn thành|thực hiện|ban hành|triển khai|có|xong)/iu;
const until = /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|xong|hoàn thành|đến|tới|hết)(?!\p{L})/iu;
const since = /(?<!\p{L})(?:từ|bắt đầu)(?!\p{L})(?! nay)/iu;
const onward = /(?<!\p{L})(?:trở đi|(?:các )?năm (?:tiếp theo|sau|kế tiếp)|những năm (?:tiếp theo|sau))(?!\p{L})/iu;

/** From the most to the least telling; the first that its words call reads the bounds. */
const rules: readonly Rule[] = [
  { words: has(done), bounds: () => ({ kind: 'done' }) },
  { words: (printed) => event.test(printed) && !saysYearly(printed), bounds: eventTime },
  {
    words: (printed) => comesFirst(printed, standing),
    bounds: (printed, points) => repeated('standing', printed, points),
  },
  {
    words: (printed) => saysYearly(printed) && !/\d\s*lần|(?:hàng|hằng) (?:tháng|quý|tuần)|\d tháng,/iu.test(printed),
    bounds: (printed, points) => repeated('yearly', printed, points),
  },
  { words: has(cycle), bounds: (printed, points) => repeated('frequency', printed, points) },
  { words: has(standing), bounds: (printed, points) => repeated('standing', printed, points) },
  { words: (_, points) => points.length > 0, bounds: pointTime },
];

/** "Thường xuyên, hằng năm" is standing, "Hằng năm, thường xuyên" is yearly. */
function comesFirst(printed: string, form: RegExp): boolean {
  const at = form.exec(printed)?.index;
  if (at === undefined) return false;
  const other = /(?<!\p{L})(?:hàng|hằng|mỗi) (?:năm|tháng|quý|tuần)|định kỳ/iu.exec(printed)?.index;
  return other === undefined || at < other;
}

/** "Sau khi có Quy chế", "trong 15 ngày kể từ ngày ký"; "Theo giai đoạn 2026 - 2030" names its years. */
function eventTime(): Reading {
  return { kind: 'event' };
}

/** A duty that comes back, with the stretch in which it does where years are printed. */
function repeated(kind: TimeKind, printed: string, points: readonly TimePoint[]): Reading {
  const dated = points.filter(({ from }) => from !== undefined);
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return { kind };
  if (dated.length > 1) return { kind, from: first.from, to: last.to };
  if (since.test(printed) || onward.test(printed)) return { kind, from: first.from };
  return until.test(printed) ? { kind, to: last.to } : { kind, from: first.from, to: last.to };
}

function pointTime(printed: string, points: readonly TimePoint[], meaning: Meaning): Reading | undefined {
  const dated = points.filter(({ from }) => from !== undefined);
  const first = dated[0];
  const last = dated.at(-1);
  const kinds = { year: 'year', half: 'span', quarter: 'quarter', month: 'month', day: 'day' } as const;
  if (first === undefined || last === undefined) {
    const precision = points[0]?.precision ?? 'month';
    return precision === 'year' || precision === 'half' ? undefined : { kind: kinds[precision], sureness: 'likely' };
  }
  if (dated.length > 1) {
    const isRange = dated.length === 2 && rangeSign.test(printed.slice(first.end, last.start));
    if (!isRange && until.test(printed) && !since.test(printed)) return { kind: 'by', to: last.to, sureness: 'unsure' };
    if (isRange && (first.from ?? '') > (last.to ?? '')) return undefined;
    const from = dated.map((point) => point.from ?? '').sort()[0];
    const to = dated
      .map((point) => point.to ?? '')
      .sort()
      .at(-1);
    return { kind: 'span', from, to, sureness: isRange ? 'sure' : 'unsure' };
  }
  if (onward.test(printed)) return { kind: 'from', from: first.from };
  const before = printed.slice(0, first.start);
  if (since.test(before) && !until.test(before)) return { kind: 'from', from: first.from };
  if (until.test(printed)) return { kind: 'by', to: last.to, sureness: since.test(before) ? 'unsure' : 'sure' };
  if (meaning === 'submission') return { kind: 'submission', from: first.from, to: last.to };
  if (meaning === 'by') return { kind: 'by', to: last.to };
  return { kind: kinds[first.precision], from: first.from, to: last.to };
}

const rangeSign = /^[\s,]*(?:[-–—]|đến(?: hết)?|tới)[\s,]*(?:năm|đến)?\s*$/iu;

function meaningOf(column: string): Meaning {
  const plain = fold(column);
  if (/(?:^|gian |nam |thang |quy |han |ngay )trinh(?!\p{L})/u.test(plain)) return 'submission';
  return /hoan thanh|thoi han|ket thuc|han (?:chot|cuoi)/u.test(plain) ? 'by' : 'period';
}

const timeWords = new RegExp(
  String.raw`(?<!\p{L})(?:năm|tháng|quý|quí|ngày|giai đoạn|thời gian|thời kỳ|từ|kể|đến|tới|hết|trước|trong|và|cuối|đầu|giữa|chậm nhất|muộn nhất|hoàn thành|xong|vào|thường xuyên|liên tục|định kỳ|hàng|hằng|mỗi|các|tiếp theo|trở đi|nay|những|sau|lần|một|hai|ba|tuần|thường niên|dự kiến|thực hiện|bắt đầu)(?!\p{L})`,
  'giu',
);

/** Words besides dates and the usual words of time: events aside, a person should look. */
function hasOtherWords(printed: string, points: readonly TimePoint[]): boolean {
  if (event.test(printed) || done.test(printed)) return false;
  let rest = printed;
  for (const { start, end } of points) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return /\p{L}/u.test(rest.replace(timeWords, ' '));
}

const order: readonly Sureness[] = ['unsure', 'likely', 'sure'];

function weaker(a: Sureness, b: Sureness): Sureness {
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'unsure';
}
