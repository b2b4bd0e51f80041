/** Cuts a sentence about reporting into steps: who sends what to whom, and who hands it on to whom. Pure. */
import type { Actors } from './actors.ts';

export interface Step {
  /** Offsets of the step in the sentence: from the act to the receiver with the bracket behind it. */
  readonly start: number;
  readonly end: number;
  readonly receiver: Receiver;
  /** The receiver of the step before sums up and hands on. */
  readonly isHandedOn: boolean;
}

export interface Receiver {
  readonly printed: string;
  readonly agencyIds: readonly string[];
  readonly start: number;
  readonly end: number;
}

const sending =
  /(?<!\p{L})(?<verb>gửi(?:\s+(?:về|cho|đến))?|báo\s+cáo(?:\s+(?:về|cho|đến))?|về|trình|tham\s+mưu(?:\s+(?:cho|giúp))?)\s+$/iu;
/** What is no act of reporting though it has its word. */
const noAct = /(?<!\p{L})(?:theo\s+yêu\s+cầu\s+của|phối\s+hợp\s+với|của|do)\s+$/iu;
/** Receivers that no register knows: a capital begins them, a word of time or purpose ends them. */
const unknown =
  /(?<=(?<!\p{L})(?:về|gửi|gửi\s+về|báo\s+cáo)\s)(?<name>(?:các\s+)?\p{Lu}[^,;.()]{2,80}?)(?=\s+(?:trước|chậm|để|theo|tổng\s+hợp|xem|qua|thông\s+qua|tại|về|định|và\s+gửi|kết\s+quả|tình\s+hình)(?!\p{L})|[,;.()]|$)/gu;

/** Steps in the order of the sentence; empty where nothing is sent to anybody. */
export function stepsOf(sentence: string, actors: readonly Actors[]): readonly Step[] {
  const known = actors.filter(({ start }) => {
    const before = sentence.slice(Math.max(0, start - 30), start);
    const verb = sending.exec(before)?.groups?.['verb'];
    if (verb === undefined || noAct.test(before)) return false;
    return !/^về$/iu.test(verb) || /(?:báo\s+cáo|gửi|phản\s+ánh)(?!\p{L})/iu.test(sentence.slice(0, start));
  });
  const others = [...sentence.matchAll(unknown)].flatMap((match): Receiver[] => {
    const name = match.groups?.['name'] ?? '';
    const [start, end] = [match.index, match.index + name.length];
    const isKnown = actors.some((one) => start < one.end && one.start < end);
    const isReport = /(?:báo\s+cáo|gửi)(?!\p{L})/iu.test(sentence.slice(0, start));
    return isKnown || !isReport || /^(?:Kế hoạch|Chương trình|Đề án|Quyết định|Nghị quyết)/u.test(name)
      ? []
      : [{ printed: name, agencyIds: [], start, end }];
  });
  const all = [...known, ...others].sort((a, b) => a.start - b.start);
  // "Tham mưu Chủ tịch … chỉ đạo, định kỳ báo cáo Chủ tịch": to advise is no report where one follows.
  const isAdvised = ({ start }: Receiver): boolean =>
    /tham\s+mưu(?:\s+(?:cho|giúp))?\s+$/iu.test(sentence.slice(Math.max(0, start - 20), start));
  const opening = all.findIndex((one) => !isAdvised(one));
  const receivers = opening > 0 ? all.slice(opening) : all;
  const steps: Step[] = [];
  for (const [index, receiver] of receivers.entries()) {
    const { printed, agencyIds, start, end } = receiver;
    const from = steps.at(-1)?.end ?? 0;
    const between = sentence.slice(from, start);
    const next = receivers[index + 1];
    // "tham mưu Ủy ban nhân dân tỉnh báo cáo Chính phủ": the first is no receiver, the draft goes on in its name.
    const isDraft =
      next !== undefined &&
      /tham\s+mưu(?:\s+(?:cho|giúp))?\s+$/iu.test(between) &&
      /^\s*(?:,\s*)?báo\s+cáo\s+$/iu.test(sentence.slice(end, next.start));
    if (isDraft || /đồng\s+(?:kính\s+|thời\s+)?gửi\s*(?:về\s+)?$/iu.test(between)) continue; // a copy is no step
    const bracket = /^\s*\([^()]{0,120}\)/u.exec(sentence.slice(end, end + 130))?.[0].length ?? 0;
    const act = between.search(/(?:để\s+)?(?:tổng\s+hợp|báo\s+cáo|gửi|tham\s+mưu|trình|đánh\s+giá)(?!\p{L})/iu);
    steps.push({
      start: from + Math.max(0, act),
      end: end + bracket,
      receiver: { printed, agencyIds, start, end },
      isHandedOn: index > 0 && /tổng\s+hợp|tham\s+mưu/iu.test(between),
    });
  }
  return steps;
}

/** "(qua Sở Nội vụ)", "thông qua Văn phòng …": the channel, with the bodies that a register knows. */
export function throughOf(sentence: string, actors: readonly Actors[]): Receiver | undefined {
  const match = /(?<!\p{L})(?:thông\s+)?qua\s+(?=(?:các\s+)?\p{Lu})/u.exec(sentence);
  if (match === null || !/báo\s+cáo|gửi/iu.test(sentence.slice(0, match.index))) return undefined;
  const start = match.index + match[0].length;
  const known = actors.find((one) => Math.abs(one.start - start) <= 4);
  if (known !== undefined) return known;
  const name = /^[^,;.()]{3,90}?(?=\s+(?:để|tổng\s+hợp|trước|theo|xem)(?!\p{L})|[,;.()]|$)/u.exec(
    sentence.slice(start),
  )?.[0];
  return name === undefined ? undefined : { printed: name, agencyIds: [], start, end: start + name.length };
}
