/** Makes deadlines of duties that come back or have a day and go to nobody named. Pure. */
import type { Clause } from '../../../domain/clause.ts';
import type { DeadlineRecord } from '../../../domain/deadline.ts';
import type { Found } from '../found.ts';
import { made, type Who } from './made.ts';
import { whensOf, type Timing } from './timing.ts';
import { condensed } from './what.ts';

/** Reports to nobody in particular, and duties that come back: "báo cáo thường niên", "tổ chức định kỳ các hội thi". */
export function unaddressed(
  sentence: string,
  clause: Clause,
  timing: Timing,
  who: Who,
): readonly Found<DeadlineRecord>[] {
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
