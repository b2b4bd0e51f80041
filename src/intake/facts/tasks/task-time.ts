/** When a task is due by the words of the order itself. Label lines and cells are read by `readTaskTime`. */
import { findTimes } from '../../times/find-times.ts';
import { readTaskTime, type ReadTime } from '../../times/read-task-time.ts';
import { startsWithVerb } from './words.ts';

const yearly = /(?:^|[,;.(]\s*)((?:định kỳ,?\s+)?(?:hàng|hằng) năm),?\s+/giu;
const event = /(?<!\p{L})((?:ngay khi|ngay sau khi)\s[^().;,]{8,200})/iu;
const others =
  /(?<!\p{L})(khi\s(?:Chính phủ|Thủ tướng|Quốc hội|Trung ương|cấp có thẩm quyền|(?:các\s)?[Bb]ộ)[^.;()]{0,80}?\s(?:ban hành|phê duyệt|thông qua|hướng dẫn|giao)(?!\p{L})[^.;(),]{0,60})/u;
/** A date behind these words is that of a report, which is a deadline of its own. */
const report = /(?:báo cáo|gửi|sơ kết|tổng kết)[^.;]{0,150}$/iu;

/**
 * @returns How often or after what the order is done; a date only where it is bound to the duty. Other years in an order are
 *   those of a target, of a title or of a review.
 */
export function timeInOrder(text: string): ReadTime | undefined {
  for (const { 0: whole, 1: printed = '', index } of text.matchAll(yearly)) {
    const after = index + whole.length;
    const isListed = whole.startsWith(',') && !startsWithVerb(text.slice(after, after + 40));
    if (!isListed) return readTaskTime(printed);
  }
  const after = event.exec(text)?.[1] ?? others.exec(text)?.[1];
  if (after !== undefined) return { time: { printed: after.trim(), kind: 'event' }, sureness: 'sure' };
  return findTimes(text).find(
    ({ time, start }) =>
      time.kind !== 'event' && time.kind !== 'yearly' && !report.test(text.slice(Math.max(0, start - 200), start)),
  );
}
