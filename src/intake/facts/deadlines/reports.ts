/** Makes deadlines of the steps of a report: one for each step, and of the first step one for each cycle. Pure. */
import type { Clause } from '../../../domain/clause.ts';
import type { DeadlineRecord } from '../../../domain/deadline.ts';
import type { Found } from '../found.ts';
import { made, type Who } from './made.ts';
import type { Receiver, Step } from './steps.ts';
import { whenOf, whensOf, type DueDate, type Timing, type When } from './timing.ts';
import { condensed, subjectMatter } from './what.ts';

export function reportDeadlines(
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
