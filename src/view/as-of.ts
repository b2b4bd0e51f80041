/** What a day makes of a span of days. The same functions work on the server, for the day of the build, and in the browser. */
import { daysBetween, type DaySpan } from '../domain/day-span.ts';
import { isoDateIn } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';

/** What is marked: each has its own words for the time before, within and after its days. */
export type MarkKind = 'plan' | 'plan-of-task' | 'agency' | 'task' | 'due';
export type DayState = 'before' | 'within' | 'after';

/** A side that is not stated never ends. */
export function stateOn({ from, to }: DaySpan, day: string): DayState {
  if (from !== undefined && day < from) return 'before';
  return to !== undefined && day > to ? 'after' : 'within';
}

/** Words with gaps in braces, in one language: the browser gets them from the page (`data-words`). */
export type DayWords = Readonly<Record<string, string>>;

/** Spans as an attribute holds them, in EDTF: "2021-10-14 2022-01-01/2022-12-31", "../2025-02-28". */
export function writeSpans(spans: readonly DaySpan[]): string {
  return spans
    .map(({ from, to }) => (from === to && from !== undefined ? from : `${from ?? '..'}/${to ?? '..'}`))
    .join(' ');
}

export function readSpans(text: string): readonly DaySpan[] {
  const day = (part: string | undefined) => (part === '..' ? undefined : part);
  return text
    .split(' ')
    .filter(Boolean)
    .map((span) => {
      const [from, to = from] = span.split('/');
      return { from: day(from), to: day(to) };
    });
}

/** Of several spans the one that a mark speaks of: the first that is not over, else the last. */
export function spanOn(spans: readonly DaySpan[], day: string): DaySpan | undefined {
  return nextOn(spans, day, 1)[0] ?? spans.at(-1);
}

/** "đang trong kỳ", "đã qua", "còn 12 ngày". */
export function markWords(kind: MarkKind, span: DaySpan, day: string, words: DayWords): string {
  const state = stateOn(span, day);
  if (kind !== 'due' || state === 'after') return words[`${kind}-${state}`] ?? '';
  const { from = day, to = day } = span;
  if (from === to) return state === 'before' ? left('left', daysBetween(day, to), words) : (words['last-day'] ?? '');
  if (state === 'before') return left('left-to-begin', daysBetween(day, from), words);
  return day === to ? (words['last-day'] ?? '') : left('left-within', daysBetween(day, to), words);
}

/**
 * "Tính đến ngày 22/11/2026, ngày lập trang".
 *
 * @param kind Whose day it is: of the build, the reader's, or one that was chosen.
 * @param day In ISO form.
 */
export function asOfWords(
  kind: 'built' | 'today' | 'chosen',
  day: string,
  words: DayWords,
  language: Language,
): string {
  return fill(words[`as-of-${kind}`] ?? '', isoDateIn(language, day));
}

/** What comes next: the first spans that are not over. */
export function nextOn<T extends DaySpan>(spans: readonly T[], day: string, count: number): readonly T[] {
  return spans.filter((span) => stateOn(span, day) !== 'after').slice(0, count);
}

const vietnamHours = 7;

/** The day that it is in Viet Nam. @param time Milliseconds since 1970, as clocks give them. */
export function dayInVietnam(time: number): string {
  return new Date(time + vietnamHours * 3_600_000).toISOString().slice(0, 10);
}

/** @returns `undefined` for what is no day that exists, or none of the years of plans. */
export function readDay(text: string | null): string | undefined {
  if (text === null || !/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}

const daysOfYear = 365.25;

function left(name: string, days: number, words: DayWords): string {
  const years = Math.floor(days / daysOfYear);
  if (days === 1) return words[`${name}-one`] ?? '';
  return years < 2 ? fill(words[name] ?? '', String(days)) : fill(words[`${name}-years`] ?? '', String(years));
}

function fill(words: string, gap: string): string {
  return words.replace('{}', gap);
}
