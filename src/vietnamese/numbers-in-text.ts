/**
 * Finds quantities as Vietnamese documents write them: "trên 5.500", "ít nhất 05", "2,5%", "3%-5%/năm", "từ 8 - 10 %".
 * Points part thousands, a comma parts decimals. Dates, named years and numbers of documents are no quantities.
 */
import { blank, datesInText, withoutDocumentNumbers } from './dates-in-text.ts';

export type Comparison = '>' | '>=' | '=' | '<=' | '<' | '~' | 'range';

export interface Quantity {
  /** Equal to `max` unless two bounds are written. */
  readonly min: number;
  readonly max: number;
  /** The number times this is its full size: 1000000 for "5 triệu", else 1. */
  readonly scale: number;
  readonly isPercent: boolean;
  /** "/năm" stands right after it. */
  readonly isPerYear: boolean;
  /** The sign in words beside the number; when it stands farther off, the number may also be read without it. */
  readonly comparisons: readonly Comparison[];
  /** Offsets in the text: of the first figure, and after the last figure, percent sign or size. */
  readonly start: number;
  readonly end: number;
  /** As printed, with its sign or size: "3%-5%", "5 triệu". */
  readonly words: string;
}

interface NumberToken {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const number = /(?<![\p{L}\d]|\d[.,/])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\p{L}\d]|[.,/]\d)/gu;
const percent = /^\s*(?:%|phần\s+trăm)/iu;
const rangeSign = /^\s*(?:%|phần\s+trăm)?\s*(?:[-–—]|đến|tới)\s*$/iu;
const farRangeSign = /^\s[^.,;:()]{0,40}\s(?:đến|tới)\s+$/iu;
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const year =
  /^\s*(?:%|phần\s+trăm)?(?:(?:\s+|\s*\/\s*)(?!năm(?!\p{L}))[\p{L}\d]+(?![\p{L}\d])){0,6}\s*\/\s*năm(?!\p{L})/iu;

const scale = /^\s*(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu;

/** Signs that stand before the number, the longer before the shorter that they hold. */
const signs: readonly (readonly [words: string, comparison: Comparison])[] = [
  ['trên dưới|khoảng|xấp xỉ|gần|≈', '~'],
  ['không (?:dưới|ít hơn|thấp hơn|nhỏ hơn|kém)|ít nhất|tối thiểu|thấp nhất|≥', '>='],
  ['không (?:quá|vượt quá|trên|hơn|nhiều hơn|cao hơn|lớn hơn)|tối đa|nhiều nhất|cao nhất|≤', '<='],
  ['trên|(?<!(?:cao|lớn|nhiều|thấp|ít|nhỏ) )hơn|>', '>'],
  ['dưới|<', '<'],
];
const between = String.raw`(?:\s+(?:đạt|có|là|được|từ|mức|thêm|đến))*\s*$`;
const signBeside = signs.map(([words, sign]) => [new RegExp(`(?<!\\p{L})(?:${words})${between}`, 'iu'), sign] as const);
/** Words that mean nothing but a sign, wherever they stand before the number. */
const signApart = [
  [/(?<!\p{L})(?:ít nhất|tối thiểu|không dưới)(?!\p{L})/iu, '>='],
  [/(?<!\p{L})(?:tối đa|không quá)(?!\p{L})/iu, '<='],
  [/(?<!\p{L})khoảng(?!\p{L})/iu, '~'],
] as const;

/** Every quantity of a text, in the order of the text. Never throws. */
export function quantitiesInText(text: string): readonly Quantity[] {
  const plain = withoutDates(withoutDocumentNumbers(text.replace(/\s/gu, ' ')));
  const tokens = [...plain.matchAll(number)].map(({ 0: words, index: start }): NumberToken => ({
    value: valueOf(words),
    start,
    end: start + words.length,
  }));
  const quantities: Quantity[] = [];
  let previousEnd = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined) break;
    const next = tokens[index + 1];
    const before = plain.slice(previousEnd, first.start);
    const last = next !== undefined && isRange(before, plain.slice(first.end, next.start), first, next) ? next : first;
    if (last !== first) index += 1;
    const after = plain.slice(last.end, tokens[index + 1]?.start);
    const end = last.end + ((percent.exec(after) ?? scale.exec(after))?.[0].length ?? 0);
    quantities.push({
      min: first.value,
      max: last.value,
      scale: scales[scale.exec(after)?.[1]?.toLowerCase() ?? ''] ?? 1,
      isPercent: percent.test(after),
      isPerYear: year.test(after),
      comparisons: last === first ? comparisonsOf(before, after) : ['range'],
      start: first.start,
      end,
      words: text.slice(first.start, end),
    });
    previousEnd = last.end;
  }
  return quantities;
}

function isRange(before: string, middle: string, first: NumberToken, next: NumberToken): boolean {
  if (first.value >= next.value) return false;
  return rangeSign.test(middle) || (/(?<!\p{L})từ\s*$/iu.test(before) && farRangeSign.test(middle));
}

function comparisonsOf(before: string, after: string): readonly Comparison[] {
  if (/^[^.,;:()]{0,40}?trở lên/iu.test(after)) return ['>='];
  if (/^[^.,;:()]{0,40}?trở xuống/iu.test(after)) return ['<='];
  const beside = signBeside.find(([words]) => words.test(before))?.[1];
  if (beside !== undefined) return [beside];
  return ['=', ...signApart.filter(([words]) => words.test(before)).map(([, comparison]) => comparison)];
}

/** "5.500" → 5500, "2,5" → 2.5, "05" → 5; "2.5", a slip that documents make, → 2.5. */
function valueOf(words: string): number {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(words);
  return Number((isGrouped ? words.replaceAll('.', '') : words).replace(',', '.'));
}

/** Blanks dates and the years that a word names; a bare "2020" may be a quantity. */
function withoutDates(text: string): string {
  const named: { readonly start: number; readonly end: number }[] = [];
  let isNamed = false;
  let previousEnd = 0;
  for (const { day, month, start, end } of datesInText(text)) {
    const words = text.slice(start, end);
    const isPaired: boolean = isNamed && /^\s*(?:[-–—]|đến|tới)\s*$/iu.test(text.slice(previousEnd, start));
    const before = text.slice(Math.max(0, start - 20), start);
    const hasYearWord = /^năm\s/iu.test(words) || /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm)\s+$/iu.test(before);
    isNamed = isPaired || hasYearWord || day !== undefined || month !== undefined;
    if (isNamed) named.push({ start, end });
    previousEnd = end;
  }
  return blank(text, named);
}
