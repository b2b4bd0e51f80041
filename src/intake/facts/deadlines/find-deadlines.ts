/**
 * Finds what is due: reports with a day or a cycle (one deadline for each step and each cycle), reviews with a year, and
 * duties that come back. Who must act stands in the sentence, before it in the paragraph, or in the heading above.
 */
import type { Clause } from '../../../domain/clause.ts';
import { deadlineSchema, type DeadlineRecord } from '../../../domain/deadline.ts';
import type { AgencyBook, FactInput, Found, Sureness } from '../found.ts';
import { ancestry } from '../targets/ancestors.ts';
import { longestSentence, sentencesIn } from '../targets/sentences.ts';
import { actorsIn, headingActors, subjectOf, type Actors, type HeadingActors } from './actors.ts';
import { reviewsIn } from './reviews.ts';
import { withSlips } from './slips.ts';
import { stepsOf, throughOf, type Receiver, type Step } from './steps.ts';
import { timingOf, whenOf, whensOf, type DueDate, type Timing, type When } from './timing.ts';

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

interface Who {
  readonly who?: string;
  readonly whoAgencies: readonly string[];
  readonly whoClause?: string;
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
      .replace(/[\s.;/]+$/u, ''),
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

function reportDeadlines(
  sentence: string,
  clause: Clause,
  steps: readonly Step[],
  timing: Timing,
  through: Receiver | undefined,
  who: Who,
): readonly Found<DeadlineRecord>[] {
  const found: Found<DeadlineRecord>[] = [];
  const cycle = timing.cycles.filter((one) => one.cycle !== 'on-request');
  const datesOf = new Map(steps.map((step, index) => [step, dateBehind(sentence, step, index, timing)]));
  const ofSteps = new Set(datesOf.values());
  const first = steps[0];
  if (first === undefined) return [];
  for (const [index, step] of steps.entries()) {
    const date = datesOf.get(step);
    const isFirst = index === 0;
    let whens: readonly When[];
    if (date !== undefined) whens = [whenOf(date, cycle[0]?.cycle)];
    else if (isFirst) whens = whensOf({ ...timing, dates: timing.dates.filter((one) => !ofSteps.has(one)) }, sentence);
    else if (cycle[0] !== undefined && cycle.length === 1) whens = [whenOf(undefined, cycle[0].cycle)];
    else continue;
    const before = steps[index - 1];
    const actor: Who =
      step.isHandedOn && before !== undefined
        ? { who: before.receiver.printed, whoAgencies: before.receiver.agencyIds }
        : who;
    const span = isFirst
      ? wholeSpan(sentence, step, steps[1], timing, ofSteps)
      : { start: step.start, end: Math.max(step.end, date?.bracket?.end ?? date?.end ?? 0) };
    for (const when of whens) {
      const isInherited = !isFirst && date === undefined;
      const isMeeting = /tham\s+mưu|trình/iu.test(
        sentence.slice(Math.max(0, step.receiver.start - 20), step.receiver.start),
      );
      const record = {
        what: isFirst ? subjectMatter(sentence) : condensed(sentence.slice(step.start, step.receiver.start)),
        ...actor,
        toWhom: step.receiver.printed,
        toWhomAgencies: step.receiver.agencyIds,
        ...(through === undefined || !isFirst ? {} : { through: through.printed, throughAgencies: through.agencyIds }),
        ...when,
        quote: sentence.slice(span.start, span.end),
      };
      const doubts = [
        actor.who === undefined ? 'Văn bản không nêu rõ ai phải làm.' : undefined,
        isInherited ? 'Chu kỳ lấy theo bước trước của câu.' : undefined,
        step.receiver.agencyIds.length === 0 ? `Chưa nhận ra nơi nhận "${step.receiver.printed}".` : undefined,
        isMeeting && isFirst ? 'Việc tham mưu, trình: hãy xem có phải việc định kỳ.' : undefined,
      ].filter((doubt) => doubt !== undefined);
      found.push(
        ...made(
          clause,
          record,
          isFirst ? 'deadline/report' : 'deadline/report-handed-on',
          doubts.length === 0 ? 'sure' : 'likely',
          doubts.join(' '),
        ),
      );
    }
  }
  return found;
}

/** The date that belongs to one step: in the bracket behind its receiver, or, of a later step, right behind its receiver. */
function dateBehind(sentence: string, { receiver, end }: Step, index: number, { dates }: Timing): DueDate | undefined {
  return dates.find(({ bracket, start }) =>
    bracket === undefined
      ? index > 0 && start >= receiver.end && limit.test(sentence.slice(receiver.end, start))
      : bracket.start >= receiver.end && bracket.end <= end,
  );
}

const limit = /^\s*,?\s*(?:trước|chậm\s+nhất|muộn\s+nhất|vào|xong)?\s*(?:là\s+)?(?:ngày|tháng)?\s*$/iu;

/** From the time or the act to the receiver, the times behind it included. */
function wholeSpan(
  sentence: string,
  step: Step,
  next: Step | undefined,
  timing: Timing,
  ofSteps: ReadonlySet<DueDate | undefined>,
) {
  const limit = next?.start ?? sentence.length;
  const times = [...timing.cycles, ...timing.dates.filter((date) => !ofSteps.has(date))].filter(
    ({ end }) => end <= limit,
  );
  const starts = [step.start, ...times.map(({ start }) => start)];
  const ends = [
    step.end,
    ...times.map(({ end, ...time }) => ('bracket' in time && time.bracket !== undefined ? time.bracket.end : end)),
  ];
  const raw = { start: Math.min(...starts), end: Math.max(...ends) };
  const before = /(?:định\s+kỳ|trước|chậm\s+nhất|muộn\s+nhất|vào)\s*(?:ngày\s+)?$/iu.exec(sentence.slice(0, raw.start));
  return { start: before?.index ?? raw.start, end: raw.end };
}

/** Reports to nobody in particular, and duties that come back: "báo cáo thường niên", "tổ chức định kỳ các hội thi". */
function unaddressed(sentence: string, clause: Clause, timing: Timing, who: Who): readonly Found<DeadlineRecord>[] {
  const report =
    /(?<!\p{L})(?:triển\s+khai\s+|thực\s+hiện\s+|gửi\s+|xây\s+dựng\s+)?(?:(?:định\s+kỳ\s+)(?:(?:hàng|hằng)\s+\p{L}+\s+)?báo\s+cáo|báo\s+cáo\s+(?:thường\s+niên|(?:định\s+kỳ\s+)?(?:hàng|hằng)\s+(?:năm|quý|tháng)|định\s+kỳ))(?!\p{L})/iu.exec(
      sentence,
    );
  const isMode =
    report !== null &&
    /(?:chế\s+độ|công\s+tác|mẫu|kỳ|thời\s+gian|hệ\s+thống)\s+$/iu.test(sentence.slice(0, report.index));
  const review = /(?<!\p{L})(?:tổ\s+chức\s+)?(?:sơ\s+kết|tổng\s+kết)(?!\p{L})/iu.exec(sentence);
  const held =
    /(?<!\p{L})(?:tổ\s+chức\s+định\s+kỳ|định\s+kỳ\s+(?:(?:hàng|hằng)\s+(?:năm|quý|tháng)\s+)?tổ\s+chức)(?!\p{L})/iu.exec(
      sentence,
    );
  const dated = /(?<!\p{L})(?:gửi\s+)?báo\s+cáo(?!\p{L})/iu.exec(sentence);
  const whens = whensOf(timing, sentence);
  const wanted =
    report !== null && !isMode
      ? { at: report.index, rule: 'deadline/report-unaddressed' }
      : review !== null &&
          timing.cycles.some(({ start, cycle }) => cycle !== 'on-request' && start <= review.index + 20) &&
          !/báo\s+cáo\s+$/iu.test(sentence.slice(0, review.index))
        ? { at: Math.min(review.index, timing.cycles[0]?.start ?? review.index), rule: 'deadline/review-recurring' }
        : held !== null
          ? { at: held.index, rule: 'deadline/recurring' }
          : dated !== null && timing.dates.some(({ start }) => Math.abs(start - dated.index) < 120)
            ? { at: Math.min(dated.index, timing.dates[0]?.start ?? dated.index), rule: 'deadline/report-unaddressed' }
            : undefined;
  if (wanted === undefined) return [];
  const rest = sentence.slice(wanted.at);
  const quote = rest.slice(0, /;|$/u.exec(rest)?.index).trim();
  return whens
    .filter(
      ({ recurrence, date, day, month, year }) =>
        recurrence !== 'on-request' && (recurrence ?? date ?? day ?? month ?? year) !== undefined,
    )
    .flatMap((when) =>
      made(
        clause,
        { what: condensed(quote), ...who, ...when, quote },
        wanted.rule,
        'likely',
        'Văn bản không nêu nơi nhận: hãy xem có phải việc báo cáo hay việc định kỳ.',
      ),
    );
}

const matter =
  /(?<!\p{L})(?:báo\s+cáo|đánh\s+giá|tổng\s+hợp)\s+(?:định\s+kỳ\s+)?(?:đánh\s+giá\s+)?(?:tình\s+hình|kết\s+quả|việc|tiến\s+độ|công\s+tác)[^,;.()]{0,90}/iu;
const matterEnd =
  /\s+(?:về\s+(?:Sở|Bộ|UBND|Ủy|Uỷ|Ban|Phòng|Văn|Chi|các)|gửi|trước|chậm|để|theo\s+quy\s+định|hằng|hàng|định\s+kỳ)(?!\p{L}).*$/isu;

/** What is reported, in the words of the sentence. */
function subjectMatter(sentence: string): string {
  const words = matter.exec(sentence)?.[0];
  if (words !== undefined) return condensed(words.replace(matterEnd, ''));
  const topic = /(?<!\p{L})về\s+(?:tình\s+hình|kết\s+quả|tiến\s+độ|việc)[^,;.()]{0,90}/iu.exec(sentence)?.[0];
  if (topic !== undefined && /(?<!\p{L})báo\s+cáo(?!\p{L})/iu.test(sentence))
    return condensed(`Báo cáo ${topic.replace(matterEnd, '')}`);
  return /(?<!\p{L})báo\s+cáo(?!\p{L})/iu.test(sentence)
    ? 'Báo cáo'
    : condensed(/(?<!\p{L})(?:tham\s+mưu|trình|gửi)[^;.()]{0,120}/iu.exec(sentence)?.[0] ?? sentence.slice(0, 120));
}

function condensed(words: string): string {
  const flat = words
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:để|và)\s+/iu, '')
    .replace(/^[\s,.;:]+|[\s,.;:(]+$/gu, '');
  const cut = flat.length <= 160 ? flat : flat.slice(0, flat.lastIndexOf(' ', 160));
  return cut === '' ? 'Báo cáo' : `${cut.slice(0, 1).toLocaleUpperCase('vi')}${cut.slice(1)}`;
}

function made(
  clause: Clause,
  record: object,
  rule: string,
  sureness: Sureness,
  doubt = '',
): readonly Found<DeadlineRecord>[] {
  const parsed = deadlineSchema.safeParse({ clause: clause.label, ...record });
  return parsed.success
    ? [{ fact: parsed.data, rule, sureness, ...(doubt === '' || sureness === 'sure' ? {} : { doubt }) }]
    : [];
}
