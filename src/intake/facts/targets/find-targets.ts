/**
 * Finds the figures that a plan wants to reach: in its objectives, in tasks and duties, in tables. The year of a target
 * stands in its sentence, before it in the paragraph, in a heading or lead-in above, or in the title of the plan.
 */
import type { Clause } from '../../../domain/clause.ts';
import { targetSchema, type TargetRecord } from '../../../domain/target.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { FactInput, Found } from '../found.ts';
import { ancestry, headingWords, leadWords, type Ancestry } from './ancestors.ts';
import { periodsIn, type Period } from './periods.ts';
import { targetsInSentence, type SentenceTarget } from './sentence-targets.ts';
import { sentencesIn } from './sentences.ts';
import { tableTargets } from './table-targets.ts';

/** Clauses whose numbers are never targets. */
const silent: ReadonlySet<Clause['level']> = new Set([
  'letterhead',
  'title',
  'preamble',
  'recipients',
  'recipient',
  'signature',
  'annex',
  'table',
  'rowGroup',
  'note',
  'notes',
]);
const objectives = /(?<!\p{L})(?:(?<!chương\s+trình\s+)mục\s+tiêu(?!\s+quốc\s+gia)|chỉ\s+tiêu|tầm\s+nhìn)(?!\p{L})/iu;
const situation =
  /^(?:đánh\s+giá\s+|đặc\s+điểm[\s,]+|khái\s+quát\s+)?(?:thực\s+trạng|tình\s+hình|hiện\s+trạng|kết\s+quả\s+(?:đạt\s+được|thực\s+hiện)|đánh\s+giá\s+chung|sự\s+cần\s+thiết|căn\s+cứ)(?!\p{L})/iu;
const funding =
  /(?<!\p{L})(?:kinh\s+phí|nguồn\s+vốn|tổng\s+mức\s+đầu\s+tư|nguồn\s+lực\s+tài\s+chính|khái\s+toán)(?!\p{L})/iu;

/** Every target, in the order of the text. Never throws. */
export function findTargets({ text, head }: FactInput): readonly Found<TargetRecord>[] {
  const places = ancestry(text);
  const position = new Map(text.clauses.map(({ label }, index) => [label, index]));
  const found = text.clauses
    .filter(({ level }) => !silent.has(level))
    .flatMap((clause) => clauseTargets(clause, places, head.year));
  const inTables = tableTargets(text);
  const ofTables = new Set(inTables.map(({ fact }) => fact.clause));
  const all = [...found.filter(({ fact }) => !ofTables.has(fact.clause)), ...inTables];
  all.sort((a, b) => (position.get(a.fact.clause) ?? 0) - (position.get(b.fact.clause) ?? 0));
  return withRepeats(all);
}

function clauseTargets(clause: Clause, places: Ancestry, year: number | undefined): readonly Found<TargetRecord>[] {
  if (!clause.texts.some((text) => /\d/u.test(text))) return [];
  const above = places.above(clause);
  const headings = [clause, ...above].flatMap((one) => (one === clause && !one.isHeading ? [] : headingWords(one)));
  if (headings.some((words) => situation.test(words))) return [];
  const inObjectives = headings.some((words) => objectives.test(words));
  const isFunding = headings.some((words) => funding.test(words));
  return clause.texts.flatMap((paragraph, index) => {
    if (clause.isHeading && index === 0 && clause.texts.length > 1) return [];
    const found: Found<TargetRecord>[] = [];
    let carried: Period | undefined;
    let indicator: string | undefined;
    for (const sentence of sentencesIn(paragraph)) {
      if (!sentence.continues) carried = indicator = undefined;
      for (const target of targetsInSentence(sentence.text, { inObjectives, year, indicator })) {
        if (isFunding && /(?:đồng|USD|VNĐ|VND)$/iu.test(target.value.unit)) continue;
        found.push(...recordOf(clause, sentence.text, target, carried, places));
        indicator = target.indicator;
      }
      const last = periodsIn(sentence.text).at(-1);
      if (last !== undefined) carried = last;
    }
    return found;
  });
}

function recordOf(
  clause: Clause,
  sentence: string,
  target: SentenceTarget,
  carried: Period | undefined,
  places: Ancestry,
): readonly Found<TargetRecord>[] {
  const { period, start, end } = target;
  const own = period ?? carried;
  const elsewhere = own === undefined ? periodAbove(clause, places) : undefined;
  const isQuoted = period !== undefined && period.start >= start && period.end <= end;
  const years = own ?? elsewhere?.period;
  const periodClause = elsewhere?.clause ?? (own === undefined || isQuoted ? undefined : clause.label);
  const record = {
    clause: clause.label,
    indicator: target.indicator,
    ...target.value,
    ...target.base,
    ...(years?.from === undefined ? {} : { periodFrom: years.from }),
    ...(years?.to === undefined ? {} : { periodTo: years.to }),
    ...(years === undefined || periodClause === undefined ? {} : { periodClause }),
    quote: sentence.slice(start, end),
  };
  const parsed = targetSchema.safeParse(record);
  const { rule, sureness, doubt } = target;
  if (parsed.success) return [{ fact: parsed.data, rule, sureness, ...(doubt === undefined ? {} : { doubt }) }];
  // Years that contradict each other are left out and shown to a person; the value stands.
  const {
    periodFrom: _from,
    periodTo: _to,
    periodClause: _in,
    baseYear: _base,
    basePeriodFrom: _bf,
    basePeriodTo: _bt,
    ...rest
  } = record;
  const plain = targetSchema.safeParse(rest);
  return plain.success
    ? [
        {
          fact: plain.data,
          rule,
          sureness: 'unsure',
          doubt: 'Các năm quanh con số trái nhau nên không ghi năm: hãy đọc lại câu.',
        },
      ]
    : [];
}

/** Years of the nearest heading or lead-in above, else of the title of the plan; the clause's own heading comes first. */
function periodAbove(
  clause: Clause,
  places: Ancestry,
): { readonly clause: string; readonly period: Period } | undefined {
  const own = clause.isHeading ? [clause] : [];
  for (const one of [...own, ...places.above(clause)]) {
    const words = one === clause ? one.texts.slice(0, 1) : leadWords(one);
    const period = words.flatMap((text) => periodsIn(text)).at(0);
    if (period !== undefined) return { clause: one.label, period };
  }
  for (const title of places.titles(clause)) {
    const words = title.texts.filter((line) => !line.trimStart().startsWith('(')).join('\n');
    const period = periodsIn(words)[0];
    if (period !== undefined) return { clause: title.label, period };
  }
  return undefined;
}

/** A target that stands in two places is kept in both; the later one says so, so that it is counted once. */
function withRepeats(all: readonly Found<TargetRecord>[]): readonly Found<TargetRecord>[] {
  const seen = new Map<string, { readonly words: string; readonly clause: string }[]>();
  return all.map((one) => {
    const { operator, value, min, max, unit, perYear, clause, indicator, periodTo } = one.fact;
    const key = JSON.stringify([operator, value, min, max, unit, perYear, periodTo]);
    const words = (fold(indicator).match(/[a-z0-9]+/gu) ?? []).join(' ');
    const earlier = seen.get(key) ?? [];
    const same = earlier.find((other) => other.clause !== clause && areAlike(other.words, words));
    if (earlier.length < 50) seen.set(key, [...earlier, { words, clause }]);
    if (same === undefined) return one;
    const doubt = `Chỉ tiêu này cũng nêu ở ${same.clause}: tính một lần.`;
    return {
      ...one,
      sureness: one.sureness === 'unsure' ? 'unsure' : 'likely',
      doubt: one.doubt === undefined ? doubt : `${one.doubt} ${doubt}`,
    };
  });
}

/** One name begins or ends the other; names of fewer than three words are too common to tell. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(' ').length >= 3 && (long.startsWith(short) || long.endsWith(short));
}
