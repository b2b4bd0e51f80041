/** Times of a duty inside a running sentence. */
import { readTaskTime, type ReadTime } from './read-task-time.ts';

export interface FoundTime extends ReadTime {
  /** Offsets of the printed words in the sentence, from 0. */
  readonly start: number;
  readonly end: number;
}

const year = String.raw`(?:19|20|21)\d\d`;
const day = String.raw`(?:ngày\s)?\d{1,2}(?:\stháng\s\d{1,2}\snăm\s${year}|\s?[/.-]\s?\d{1,2}\s?[/.-]\s?${year})`;
const month = String.raw`(?:tháng\s\d{1,2}(?:\snăm\s|\s?[/-]\s?)|\d{1,2}/)${year}`;
const quarter = String.raw`quý\s(?:IV|I{1,3}|[1-4])(?:\snăm\s|\s?[/-]\s?)${year}`;
const point = String.raw`(?:${day}|${month}|${quarter}|năm\s${year}|${year})`;
const end = String.raw`(?![\p{L}\d])`;

/**
 * Words that bind the duty itself to a time. Years alone are those of targets, titles and periods; a bare day is that of a
 * cited document or a memorial day; "thường xuyên" in a sentence tells how, not when.
 */
const forms: readonly RegExp[] = [
  // "định kỳ hàng năm", and "Hàng năm, …" where a clause begins.
  /(?<!\p{L})định kỳ,?\s(?:hàng|hằng)\snăm(?!\p{L})/giu,
  /(?<=^|[.;(:]\s?)(?:hàng|hằng)\snăm(?=,|\s+\p{L})/giu,
  String.raw`(?<!\p{L})(?:hoàn thành|xong|ban hành|trình)?\s?(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết)\s(?:trong\s)?${point}${end}`,
  String.raw`(?<!\p{L})(?:hoàn thành\s)?trong\s(?:${quarter}|${month}|năm\s${year})${end}`,
  String.raw`(?<!\p{L})hoàn thành\s(?:vào\s)?(?:${quarter}|${month}|năm\s${year})${end}`,
  String.raw`(?<!\p{L})từ\s(?:${quarter}|${month})\s(?:đến|tới)\s(?:hết\s)?(?:${quarter}|${month})${end}`,
  /(?<!\p{L})(?:ngay khi|ngay sau khi|sau khi|khi)\s(?!cần|có nhu cầu|có yêu cầu|thực hiện|xảy ra)[^().;,]{8,200}/giu,
  /(?<!\p{L})trong\s(?:vòng\s|thời hạn\s)?\d{1,3}\s(?:ngày|tháng)(?:\slàm việc)?,?\s(?:kể\s)?từ\s(?:ngày|khi)\s[^().;,]{3,80}/giu,
].map((form) => (typeof form === 'string' ? new RegExp(form, 'giu') : form));

/** Words before a date that make it that of something else: a law in force, a target, a document. */
const notOfDuty =
  /(?:hiệu lực|so với|mục tiêu|tầm nhìn|định hướng|thành lập|sinh|ban hành ngày|giai đoạn|tuổi|chỉ tiêu|kế hoạch|dự toán)\s*$/iu;
/** Nouns that a cycle belongs to. */
const notCycle = /(?:kế hoạch|dự toán|ngân sách|báo cáo|kinh phí|kết quả|chi phí|chương trình)\s*$/iu;
const lookBehind = 40;

/**
 * @param sentence One sentence or paragraph, NFC, on one line.
 * @returns Times in the order of the sentence, without overlaps; the printed words are those at the offsets. Never throws.
 */
export function findTimes(sentence: string): readonly FoundTime[] {
  const found: FoundTime[] = [];
  for (const form of forms)
    for (const { 0: words, index } of sentence.matchAll(form)) {
      const before = sentence.slice(Math.max(0, index - lookBehind), index);
      if (notOfDuty.test(before) || (/năm$/iu.test(words) && notCycle.test(before))) continue;
      const time = readTaskTime(words, {});
      if (time === undefined) continue;
      const offset = words.indexOf(time.time.printed);
      if (offset === -1) continue;
      const at = index + offset;
      const last = at + time.time.printed.length;
      if (found.some((other) => at < other.end && other.start < last)) continue;
      found.push({ ...time, sureness: time.time.kind === 'event' ? 'unsure' : 'likely', start: at, end: last });
    }
  return found.toSorted((a, b) => a.start - b.start);
}
