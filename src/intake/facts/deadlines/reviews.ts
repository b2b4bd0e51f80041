/** Finds interim and final reviews with their years: "sơ kết … vào năm 2027 và tổng kết … vào năm 2030". Pure. */
import { datesInText } from '../../../vietnamese/dates-in-text.ts';
import { whenOf, type When } from './timing.ts';

export interface Review {
  readonly when: When;
  readonly start: number;
  readonly end: number;
}

const review =
  /(?<!\p{L})(?:tổ\s+chức\s+)?(?:(?:đánh\s+giá|hội\s+nghị)\s*,?\s+)?(?<word>sơ\s+kết|tổng\s+kết)(?!\p{L})/giu;

/** Reviews that have a year, each up to the next one. A report on a review ("báo cáo sơ kết") is a report. */
export function reviewsIn(sentence: string): readonly Review[] {
  const found = [...sentence.matchAll(review)].filter(
    ({ index }) =>
      !/(?:báo\s+cáo|văn\s+bản)\s+(?:sơ\s+kết\s*,\s*)?$/iu.test(sentence.slice(Math.max(0, index - 25), index)),
  );
  return found.flatMap((match, index): Review[] => {
    const stop = found[index + 1]?.index ?? sentence.length;
    const words = sentence.slice(match.index, stop);
    const cut = words.search(/;|(?:,|\s+và)\s+(?:báo\s+cáo|gửi|đề\s+xuất)/iu);
    const part = (cut < 0 ? words : words.slice(0, cut)).replace(/[\s,]*(?:và|,)?\s*$/iu, '');
    const due = datesInText(part).find(
      ({ start, year }) =>
        year !== undefined && !/(?:giai\s+đoạn|[-–])\s*$/iu.test(part.slice(0, start)) && isWhen(part, start),
    );
    if (due === undefined) return [];
    return [{ when: whenOf(due, undefined), start: match.index, end: match.index + part.length }];
  });
}

/** The year belongs to the review, not to a name that it cites: "vào năm", "đến năm", "trong quý", "năm 2027" at the end. */
function isWhen(part: string, start: number): boolean {
  return (
    /(?:vào|đến|tới|trong|trước|cuối|hết|ngày)\s+(?:(?:hết|cuối|đầu|giữa|tháng|ngày|quý\s+\S+)\s+)?$/iu.test(
      part.slice(0, start),
    ) || /^(?:năm\s+)?\d{4}\s*$/iu.test(part.slice(start))
  );
}
