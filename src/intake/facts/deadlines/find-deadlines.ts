/**
 * Finds what is due: reports with a day or a cycle (one deadline for each step and each cycle), reviews with a year, and
 * duties that come back. Who must act stands in the sentence, before it in the paragraph, or in the heading above.
 */
import type { Clause } from '../../../domain/clause.ts';
import type { DeadlineRecord } from '../../../domain/deadline.ts';
import type { AgencyBook, FactInput, Found } from '../found.ts';
import { ancestry } from '../targets/ancestors.ts';
import { longestSentence, sentencesIn } from '../targets/sentences.ts';
import { actorsIn, headingActors, subjectOf, type Actors, type HeadingActors } from './actors.ts';
import { made, type Who } from './made.ts';
import { reportDeadlines } from './reports.ts';
import { reviewsIn } from './reviews.ts';
import { unaddressed } from './unaddressed.ts';
import { condensed } from './what.ts';
import { withSlips } from './slips.ts';
import { stepsOf, throughOf } from './steps.ts';
import { timingOf, type Timing } from './timing.ts';

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
  'row',
  'note',
  'notes',
]);
/** Sentences that explain the reporting period or the form, and set no duty. */
const explaining =
  /^(?:thời\s+(?:gian|kỳ|điểm)|kỳ|số\s+liệu|mẫu|nội\s+dung|hình\s+thức|phương\s+thức)\s+(?:[^,;]{0,20}\s)?(?:báo\s+cáo|chốt|tính)/iu;
const acting =
  /(?<!\p{L})(?:báo\s+cáo|gửi|tổng\s+hợp|tham\s+mưu|trình|sơ\s+kết|tổng\s+kết|đánh\s+giá|tổ\s+chức)(?!\p{L})/iu;

/** Every deadline, in the order of the text. Never throws. */
export function findDeadlines({ text, agencies }: FactInput): readonly Found<DeadlineRecord>[] {
  const places = ancestry(text);
  const found = text.clauses
    .filter(({ level, texts }) => !silent.has(level) && texts.some((words) => acting.test(words)))
    .flatMap((clause) => {
      const above = places.above(clause);
      const heading = headingActors(clause, above, agencies);
      return clause.texts.flatMap((paragraph, index) =>
        clause.isHeading && index === 0 && clause.texts.length > 1
          ? []
          : paragraphDeadlines(paragraph, clause, heading, agencies),
      );
    });
  return withSlips(found);
}

function paragraphDeadlines(
  paragraph: string,
  clause: Clause,
  heading: HeadingActors | undefined,
  agencies: AgencyBook,
): readonly Found<DeadlineRecord>[] {
  const found: Found<DeadlineRecord>[] = [];
  let earlier: Actors | undefined;
  for (const sentence of wholeSentences(paragraph)) {
    const actors = actorsIn(sentence, agencies);
    const act = firstAct(sentence);
    const own = subjectOf(sentence, act, actors);
    const who = own ?? earlier;
    if (!explaining.test(sentence)) found.push(...sentenceDeadlines(sentence, clause, actors, whoOf(who, heading)));
    earlier = subjectOf(sentence, sentence.length, actors) ?? earlier;
  }
  return found;
}

/** Sentences with the items of their lists: "Hằng năm, … lập; Sở Tài chính tham mưu …" is one. */
function wholeSentences(paragraph: string): readonly string[] {
  const pieces = sentencesIn(paragraph);
  const starts: number[] = [];
  for (const { start, text, continues } of pieces)
    if (!continues || start + text.length - (starts.at(-1) ?? 0) > longestSentence) starts.push(start);
  return starts.map((start, index) =>
    paragraph
      .slice(start, starts[index + 1] ?? paragraph.length)
      .trim()
      .replace(/(?<![\s.;/])[\s.;/]+$/u, ''),
  );
}

function firstAct(sentence: string): number {
  const at = sentence.search(
    /(?<!\p{L})(?:báo\s+cáo|gửi|tổng\s+hợp|tham\s+mưu|có\s+trách\s+nhiệm|sơ\s+kết|tổng\s+kết|đánh\s+giá|chủ\s+trì)(?!\p{L})/iu,
  );
  return at < 0 ? sentence.length : at;
}

function whoOf(subject: Actors | undefined, heading: HeadingActors | undefined): Who {
  if (subject !== undefined) return { who: subject.printed, whoAgencies: subject.agencyIds };
  if (heading === undefined) return { whoAgencies: [] };
  const { who, whoAgencies, whoClause } = heading;
  return { who, whoAgencies, ...(whoClause === undefined ? {} : { whoClause }) };
}

function sentenceDeadlines(
  sentence: string,
  clause: Clause,
  actors: readonly Actors[],
  who: Who,
): readonly Found<DeadlineRecord>[] {
  const reviews = reviewsIn(sentence);
  const timing = timingOf(sentence, reviews);
  const isTimed = timing.cycles.length > 0 || timing.dates.length > 0;
  const steps = isTimed ? stepsOf(sentence, actors) : [];
  const reports =
    steps.length > 0 && isReporting(sentence, timing)
      ? reportDeadlines(sentence, clause, steps, timing, throughOf(sentence, actors), who)
      : isTimed
        ? unaddressed(sentence, clause, timing, who)
        : [];
  return [
    ...reports,
    ...reviews.flatMap(({ when, start, end }) =>
      made(
        clause,
        { what: condensed(sentence.slice(start, end)), ...who, ...when, quote: sentence.slice(start, end) },
        'deadline/review',
        'sure',
      ),
    ),
  ];
}

/** A receiver and a time make no report: somebody must report, send, sum up, or advise at the beginning of each year. */
function isReporting(sentence: string, { cycles, dates }: Timing): boolean {
  if (/(?<!\p{L})(?:báo\s+cáo|gửi)(?!\p{L})/iu.test(sentence)) return true;
  return dates.length > 0 || cycles.some(({ start }) => start < 12);
}
