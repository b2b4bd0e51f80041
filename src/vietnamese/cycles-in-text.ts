/** Finds how often something comes back, as documents write it: "hằng tháng", "6 tháng một lần", "định kỳ hằng năm", "đột xuất". */
import { blank } from './dates-in-text.ts';

export type Cycle = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'other' | 'periodic' | 'on-request';

export interface WrittenCycle {
  readonly cycle: Cycle;
  /** "định kỳ" or "báo cáo" stands right before it, or "một lần" is part of it: it is a cycle, not a property of a thing. */
  readonly isAnnounced: boolean;
  readonly start: number;
  readonly end: number;
}

const left = String.raw`(?<![\p{L}\d])`;
const right = String.raw`(?![\p{L}\d])`;
const each = String.raw`(?:hàng|hằng|mỗi|từng)\s+`;
const once = String.raw`(?:\s+(?:một|01|1)\s+lần|\s*\/\s*(?:0?1\s+)?lần)`;
const six = String.raw`(?:0?6|sáu)\s+tháng`;
/** "trong 6 tháng", "sau 6 tháng": a length of time. */
const noLength = String.raw`(?<!(?:trong|sau|vòng|hạn|thiểu|nhất|đến|khoảng|từ|quá|trước)\s)`;

/** Longer forms before those that they hold; what one finds the next ones do not see. */
const forms: readonly (readonly [cycle: Cycle, form: string])[] = [
  ['yearly', String.raw`(?:0?1|một)\s+năm${once}`],
  ['half-yearly', `${six}${once}`],
  ['quarterly', String.raw`(?:0?3|ba)\s+tháng${once}`],
  ['monthly', String.raw`(?:0?1|một)\s+tháng${once}`],
  ['other', String.raw`(?:\d{1,2}|hai|ba|bốn|năm)\s+(?:tháng|năm|tuần)${once}`],
  ['weekly', `${each}tuần`],
  ['monthly', `${each}tháng`],
  ['quarterly', String.raw`(?:${each}|theo\s+)quý`],
  ['half-yearly', String.raw`${noLength}${six}(?!\s+(?:đầu|cuối)\s+năm\s+\d)(?!\s+(?:kể|tính)\s)`],
  ['yearly', String.raw`(?:hàng|hằng|mỗi)\s+năm|thường\s+niên|năm(?=\s*\(\s*trước)`],
  ['other', String.raw`giữa\s+(?:nhiệm\s+)?kỳ|(?<=(?:sơ\s+kết|định\s+kỳ|tổng\s+kết)\s+)\d{1,2}\s+năm`],
  ['on-request', String.raw`(?:khi|theo|nếu)\s+(?:có\s+)?yêu\s+cầu|đột\s+xuất`],
  ['periodic', String.raw`định\s+kỳ`],
];
const compiled = forms.map(([cycle, form]) => [cycle, new RegExp(`${left}(?:${form})${right}`, 'giu')] as const);
const unnamed: ReadonlySet<Cycle> = new Set<Cycle>(['periodic', 'on-request']);
const announcing = /(?:định\s+kỳ|báo\s+cáo)\s*[:,]?\s*\(?$/iu;

/**
 * Every cycle of a text, in its order. "định kỳ hằng năm" is one, yearly; "định kỳ" counts alone where no other cycle follows
 * it before the next stop. Never throws.
 */
export function cyclesInText(text: string): readonly WrittenCycle[] {
  const found: WrittenCycle[] = [];
  let rest = text;
  for (const [cycle, form] of compiled) {
    const taken = [...rest.matchAll(form)].map(({ 0: words, index: start }) => ({
      words,
      start,
      end: start + words.length,
    }));
    for (const { words, start, end } of taken) {
      const isAnnounced = /lần$/iu.test(words) || announcing.test(text.slice(Math.max(0, start - 20), start));
      found.push({ cycle, isAnnounced, start, end });
    }
    rest = blank(rest, taken);
  }
  const sorted = found.sort((a, b) => a.start - b.start);
  return sorted.filter(({ cycle, end }, index) => {
    if (cycle !== 'periodic') return true;
    const stop = end + (/[.;]/u.exec(text.slice(end, end + 80))?.index ?? 80);
    const next = sorted.slice(index + 1, index + 4).find((other) => !unnamed.has(other.cycle));
    return next === undefined || next.start >= stop;
  });
}
