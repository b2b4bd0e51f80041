/** Finds the targets of one sentence: which numbers are meant, with sign, unit, indicator, base and the words that say so. Pure. */
import type { TargetRecord } from '../../../domain/target.ts';
import { datesInText, saysYearly } from '../../../vietnamese/dates-in-text.ts';
import { quantitiesInText, type Comparison, type Quantity } from '../../../vietnamese/numbers-in-text.ts';
import type { Sureness } from '../found.ts';
import { decoyOf } from './decoys.ts';
import { hasBorder, indicatorOf, segmentsOf } from './indicators.ts';
import { periodsIn, type WrittenPeriod } from './periods.ts';
import { unitAt, type Unit } from './units.ts';

export interface SentenceTarget {
  readonly value: Pick<TargetRecord, 'operator' | 'value' | 'min' | 'max' | 'unit' | 'perYear'>;
  readonly base: Pick<TargetRecord, 'baseYear' | 'basePeriodFrom' | 'basePeriodTo'>;
  readonly indicator: string;
  /** False where the words of the target name nothing: its unit stands in for the indicator. */
  readonly hasName: boolean;
  /** The sentence's own years for it. */
  readonly period: WrittenPeriod | undefined;
  /** Offsets of the quote in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly sureness: Sureness;
  readonly doubt?: string;
}

export interface SentenceContext {
  /** A heading above says that targets are listed here. */
  readonly inObjectives: boolean;
  /** Year of the document: what was reached before it is no target. */
  readonly year: number | undefined;
  /** What the sentence before counted, for ", tăng 35% so với năm 2020". */
  readonly indicator?: string | undefined;
}

interface Candidate {
  readonly quantity: Quantity;
  readonly unit: Unit | undefined;
  readonly evidence: Evidence;
}

interface Evidence {
  readonly rule: string;
  readonly sureness: Sureness;
  readonly doubt?: string;
}

const signed = String.raw`(?:trên|dưới|khoảng|ít\s+nhất|tối\s+thiểu|tối\s+đa|thấp\s+nhất|gần|xấp\s+xỉ|hơn|không\s+(?:dưới|quá|ít\s+hơn|thấp\s+hơn|vượt\s+quá)|thêm|mới|được|từ|bình\s+quân|trung\s+bình|mức|đến|tới|tổng|dự\s+kiến|phấn\s+đấu|hàng\s+năm|hằng\s+năm|mỗi\s+năm|đạt|có|cho|≥|≤|>|<)`;
const besides = String.raw`(?:\s+${signed}){0,5}\s*$`;
const reaching = new RegExp(
  String.raw`(?<!\p{L})(?:đạt|chiếm|tăng|giảm|nâng|lên|xuống|còn|bằng|đến|mức|bình\s+quân|trung\s+bình|bảo\s+đảm|đảm\s+bảo|cắt\s+giảm|phủ|số\s+hóa|số\s+hoá|gấp)${besides}`,
  'iu',
);
const making = new RegExp(
  String.raw`(?<!\p{L})(?:có|hình\s+thành|thành\s+lập|xây\s+dựng|phát\s+triển|thu\s+hút|đào\s+tạo|hỗ\s+trợ|cho|là|thêm|mới|duy\s+trì|trồng|cấp|công\s+nhận|hoàn\s+thành|tạo|giải\s+quyết|tổ\s+chức|lựa\s+chọn|đầu\s+tư|triển\s+khai|xử\s+lý|đưa|đón|xuất\s+khẩu|sản\s+xuất)${besides}`,
  'iu',
);
const opening = new RegExp(
  String.raw`^(?:(?:đến|tới|trong|vào)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4}|giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}|mỗi\s+năm|hằng\s+năm|hàng\s+năm|phấn\s+đấu|trong\s+đó|[\s,:-]|${signed})*$`,
  'iu',
);
const striving = /(?<!\p{L})(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|đặt\s+ra)(?!\p{L})/iu;

/** Every target of a sentence, in its order. Never throws. */
export function targetsInSentence(sentence: string, context: SentenceContext): readonly SentenceTarget[] {
  if (!/\d/u.test(sentence)) return [];
  const periods = periodsIn(sentence);
  const candidates: Candidate[] = [];
  const quantities = quantitiesInText(sentence);
  for (const [index, quantity] of quantities.entries()) {
    const unit = quantity.isPercent ? undefined : unitAt(sentence, lastFigure(sentence, quantity));
    const before = sentence.slice(0, quantity.start);
    const after = sentence.slice(unit?.end ?? quantity.end);
    const number = { sentence, quantity, unit, before, after, inObjectives: context.inObjectives };
    if (decoyOf(number) !== undefined || isPast(quantity, periods, context.year)) continue;
    if (isPartOf(candidates.at(-1)?.quantity, quantity, sentence) || isFrom(quantity, quantities[index + 1], sentence))
      continue;
    const evidence = evidenceOf(number, periods, context);
    if (evidence !== undefined) candidates.push({ quantity, unit, evidence });
  }
  const segments = segmentsOf(
    sentence,
    candidates.map(({ quantity, unit }) => ({ start: quantity.start, end: unit?.end ?? quantity.end })),
  );
  const targets: SentenceTarget[] = [];
  for (const [index, { quantity, unit, evidence }] of candidates.entries()) {
    const segment = segments[index] ?? { start: 0, end: sentence.length };
    const previous = targets.findLast(({ hasName }) => hasName)?.indicator ?? context.indicator;
    const words = sentence.slice(segment.start, segment.end);
    const indicator = indicatorOf(
      sentence,
      {
        ...segment,
        number: quantity.start,
        behind: unit === undefined ? quantity.end : unit.isMeasure ? unit.end : unit.end - unit.words.length,
        after: unit?.end ?? quantity.end,
      },
      previous,
    );
    const perYear = quantity.isPerYear || saysPerYear(words);
    const start = perYear && !quantity.isPerYear ? Math.min(indicator.start, segment.start) : indicator.start;
    const doubts = [
      evidence.doubt,
      unit?.isKnown === false ? `Đơn vị "${unit.words}" chưa chắc dừng đúng chỗ.` : undefined,
      indicator.words === '' ? 'Không rõ tên chỉ tiêu.' : undefined,
      isFloor(sentence, quantity) ? `"từ ${quantity.words}": có phải là mức tối thiểu không?` : undefined,
    ].filter((doubt) => doubt !== undefined);
    const unsure = doubts.length > 0 && evidence.sureness === 'sure' ? 'likely' : evidence.sureness;
    targets.push({
      value: {
        ...valueOf(quantity, operatorOf(quantity, sentence.slice(segment.start, quantity.start)), unit),
        perYear,
      },
      base: baseOf(words),
      indicator: indicator.words === '' ? (unit?.words ?? '%') : indicator.words,
      hasName: indicator.words !== '',
      period: periodFor(segment, quantity, periods),
      start,
      end: segment.end,
      rule: evidence.rule,
      sureness: unsure,
      ...(doubts.length === 0 ? {} : { doubt: doubts.join(' ') }),
    });
  }
  return named(targets);
}

/** "đến năm 2026 đạt 60%, đến năm 2030 đạt 100% số xã": what is measured may be named with a later stage only. */
function named(targets: readonly SentenceTarget[]): readonly SentenceTarget[] {
  const later = targets.findLast(({ hasName }) => hasName)?.indicator;
  return targets.map((target) => (target.hasName || later === undefined ? target : { ...target, indicator: later }));
}

/** Behind the last figure: the size ("triệu") belongs to the unit. */
function lastFigure(sentence: string, { start, end }: Quantity): number {
  const size = /\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)$/iu.exec(sentence.slice(start, end));
  return size === null ? end : end - size[0].length;
}

function isPast({ start, end }: Quantity, periods: readonly WrittenPeriod[], year: number | undefined): boolean {
  if (year === undefined) return false;
  const near = periods.findLast((period) => period.end <= start) ?? periods.find((period) => period.start >= end);
  const last = near?.to ?? near?.from;
  return last !== undefined && last < year;
}

const partial = new RegExp(String.raw`(?<!\p{L})(?:có|với|từ|trong|tại|cho)${besides}`, 'iu');

/** "100% khu công nghiệp có tối thiểu 1 trạm": the second number is part of what the first one counts. */
function isPartOf(first: Quantity | undefined, second: Quantity, sentence: string): boolean {
  if (first?.isPercent !== true || second.isPercent) return false;
  const between = sentence.slice(first.end, second.start);
  return /^\s*\p{L}[^;:%]{0,200}$/u.test(between) && !hasBorder(between) && partial.test(between);
}

/** "giảm từ 30% xuống 20%", "từ 5% lên 10%": where it starts from is no target. */
function isFrom(quantity: Quantity, next: Quantity | undefined, sentence: string): boolean {
  return (
    next !== undefined &&
    /(?<!\p{L})từ\s*$/iu.test(sentence.slice(0, quantity.start)) &&
    /^[^,;]{0,40}\s(?:xuống|lên)\s(?:còn\s|đến\s|mức\s)?\s*$/iu.test(sentence.slice(quantity.end, next.start))
  );
}

/** "từ 05 bộ dữ liệu", without an upper bound and without "trở lên". */
function isFloor(sentence: string, { start, comparisons }: Quantity): boolean {
  return comparisons[0] === '=' && /(?<!\p{L})từ\s+$/iu.test(sentence.slice(Math.max(0, start - 6), start));
}

function evidenceOf(
  { before, sentence, quantity, unit, inObjectives }: Parameters<typeof decoyOf>[0],
  periods: readonly WrittenPeriod[],
  { year = 0 }: SentenceContext,
): Evidence | undefined {
  const sign = quantity.comparisons[0] ?? '=';
  const reaches = reaching.test(before) || sign === 'range';
  const makes = making.test(before) || /:\s*(?:\p{L}+\s+){0,2}$/u.test(before);
  const opens = opening.test(before);
  const kind = quantity.isPercent ? 'target/percent' : 'target/count';
  if (inObjectives) {
    if (quantity.isPercent || reaches || makes || opens || sign !== '=') return { rule: kind, sureness: 'sure' };
    return undefined;
  }
  const aims = striving.test(sentence) || periods.some(({ to = 0 }) => to >= year && to > 0);
  if (quantity.isPercent) {
    if (aims && (reaches || makes || opens || sign !== '='))
      return { rule: 'target/percent-in-text', sureness: 'sure' };
    if (reaches || makes || opens || sign !== '=' || quantity.min === 100)
      return { rule: 'target/percent-in-text', sureness: 'likely' };
    return undefined;
  }
  if (aims && (reaches || (striving.test(sentence) && makes)))
    return { rule: 'target/count-in-text', sureness: 'likely' };
  if (sign === '>=' && unit?.isKnown === true)
    return {
      rule: 'target/least-in-task',
      sureness: 'unsure',
      doubt: 'Số "ít nhất" nằm trong một nhiệm vụ: chỉ tiêu hay khối lượng công việc?',
    };
  if (sign === '>' && (reaches || making.test(before)))
    return {
      rule: 'target/count-in-text',
      sureness: 'unsure',
      doubt: 'Con số nằm ngoài phần mục tiêu: hãy xem có phải chỉ tiêu.',
    };
  return undefined;
}

/** The sign beside the number; one that stands farther off counts where the number has none. */
function operatorOf({ comparisons }: Quantity, before: string): Comparison {
  const [first = '=', apart] = comparisons;
  return first === '=' && apart !== undefined && !/[,;]/u.test(before.slice(-60)) ? apart : first;
}

function valueOf({ min, max, isPercent }: Quantity, operator: Comparison, unit: Unit | undefined) {
  const words = isPercent ? '%' : (unit?.words ?? '');
  return min === max ? { operator, value: min, unit: words } : { operator: 'range' as const, min, max, unit: words };
}

/** "kế hoạch hằng năm" is a plan's name, not a value for each year. */
function saysPerYear(words: string): boolean {
  return saysYearly(
    words.replace(/(?:kế\s+hoạch|dự\s+toán|báo\s+cáo|định\s+kỳ|chương\s+trình)\s+(?:hàng|hằng)\s+năm/giu, ''),
  );
}

function baseOf(words: string): SentenceTarget['base'] {
  const years = datesInText(words).flatMap(({ year, isBase }) => (isBase && year !== undefined ? [year] : []));
  const [first, second] = years;
  if (first === undefined) return {};
  return second === undefined || second < first ? { baseYear: first } : { basePeriodFrom: first, basePeriodTo: second };
}

/** Years in the target's own words, else the last ones before. */
function periodFor(
  segment: { readonly start: number; readonly end: number },
  { start }: Quantity,
  periods: readonly WrittenPeriod[],
): WrittenPeriod | undefined {
  const own = periods.filter((period) => period.start >= segment.start && period.end <= segment.end);
  return own.findLast((period) => period.end <= start) ?? own[0] ?? periods.findLast((period) => period.end <= start);
}
