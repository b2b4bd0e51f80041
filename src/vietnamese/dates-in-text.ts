/**
 * Finds dates as Vietnamese documents write them: "ngày 15 tháng 10 năm 2025", "15/10/2025", "tháng 6 năm 2021",
 * "quý IV/2022", "giai đoạn 2021 - 2025", "2016", "ngày 18 hằng tháng". Numbers of documents ("03/2021/TT-BKHCN") hold no date. Never throws.
 */
export interface WrittenDate {
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** "trước" stands before it: the date itself is excluded. */
  readonly isBefore: boolean;
  /** A year that something is compared with: "so với năm 2020". */
  readonly isBase: boolean;
  readonly start: number;
  readonly end: number;
}

const space = String.raw`\s+`;
const separator = String.raw`\s*[/.-]\s*`;
const left = String.raw`(?<![\p{L}\d])(?<!\d[.,/])`;
const right = String.raw`(?![\p{L}\d%]|[.,/]\d)`;
const dayWord = `(?:ngày${space})?`;
const aDay = String.raw`(?<day>\d{1,2})`;
const aMonth = String.raw`(?<month>\d{1,2})`;
const aYear = String.raw`(?<year>(?:19|20|21)\d\d)`;
const wholeMonth = `(?:${space}năm${space}|${separator})${aYear}`;

/** From the most to the least precise; what one finds the next ones do not see. */
const forms: readonly RegExp[] = [
  `${left}${dayWord}${aDay}${space}tháng${space}${aMonth}(?:${wholeMonth})?${right}(?!${space}lần)`,
  `${left}${dayWord}${aDay}${separator}${aMonth}${wholeMonth}${right}`,
  `${left}ngày${space}${aDay}${separator}${aMonth}${right}`,
  `(?<=(?:trước|đến|hết)${space})${aDay}/${aMonth}${right}`,
  String.raw`${left}${aDay}/${aMonth}(?=\s+(?:hàng|hằng|mỗi)\s+năm)`,
  String.raw`${left}ngày\s+${aDay}(?=\s+(?:của\s+)?(?:(?:hàng|hằng|mỗi)\s+(?:tháng|quý)|tháng\s+(?:đầu|cuối|sau|kế)))`,
  String.raw`(?<=trước\s+)ngày\s+${aDay}(?=\s*\))`,
  `${left}tháng${space}${aMonth}(?:${wholeMonth})?${right}(?!${space}lần)`,
  `${left}${aMonth}/${aYear}${right}`,
  `${left}(?:năm${space})?${aYear}${right}`,
].map((form) => new RegExp(form, 'giu'));

const documentNumber = /(?<!\d)\d{1,9}(?:\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}{2,}[\p{L}\d-]*|-\p{Lu}{2,}\/\p{L}+)/gu;
/** How many letters before a date its words are looked for. */
const lookBack = 160;
const isBeforeWord = /trước\s*(?:(?:ngày|tháng|năm)\s+)?$/iu;
const isComparison =
  /(?:so\s+(?:với|sánh với|năm)|gấp\s[^.;,]{0,20}lần)\s[^.,;\d]{0,60}(?:\d{4}\s*[-–—]\s*)?(?:năm\s+)?$/iu;

/** Every date of a text, in the order of the text. */
export function datesInText(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  let rest = withoutDocumentNumbers(text);
  for (const form of forms) {
    const taken: { readonly start: number; readonly end: number }[] = [];
    for (const match of rest.matchAll(form)) {
      const part = (name: string) => (match.groups?.[name] === undefined ? undefined : Number(match.groups[name]));
      const date = { day: part('day'), month: part('month'), year: part('year') };
      if (!exists(date)) continue;
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - lookBack), start);
      dates.push({ ...date, isBefore: isBeforeWord.test(before), isBase: isBase(before, match[0]), start, end });
      taken.push({ start, end });
    }
    rest = blank(rest, taken);
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** Every year of a text, alone or in a date, in the order of the text. */
export function yearsInText(text: string): readonly number[] {
  return datesInText(text).flatMap(({ year }) => year ?? []);
}

const quarter = /qu[ýí]\s+(?<quarter>IV|I{1,3}|[1-4])(?:\s+năm\s+|\s*[/-]\s*)(?<year>\d{4})/giu;
const half = /(?:6|06|sáu)\s+tháng\s+(?<half>đầu|cuối)\s+năm\s+(?<year>\d{4})/giu;

/** Quarters and half years with their first and last month: "quý IV/2022" is 2022-10 to 2022-12. */
export function partsOfYearInText(text: string): readonly { readonly from: string; readonly to: string }[] {
  const months = (year: string | undefined, first: number, last: number) => ({
    from: `${year ?? ''}-${String(first).padStart(2, '0')}`,
    to: `${year ?? ''}-${String(last).padStart(2, '0')}`,
  });
  const quarters = [...text.matchAll(quarter)].map(({ groups }) => {
    const written = (groups?.['quarter'] ?? '').toUpperCase();
    const number = Number(written) || ['I', 'II', 'III', 'IV'].indexOf(written) + 1;
    return months(groups?.['year'], number * 3 - 2, number * 3);
  });
  const halves = [...text.matchAll(half)].map(({ groups }) =>
    groups?.['half']?.toLowerCase() === 'đầu' ? months(groups['year'], 1, 6) : months(groups?.['year'], 7, 12),
  );
  return [...quarters, ...halves];
}

/** "hàng năm", "hằng năm", "mỗi năm", "thường niên". */
export function saysYearly(text: string): boolean {
  return /(?<!\p{L})(?:(?:hàng|hằng|mỗi)\s+năm|thường\s+niên)(?!\p{L})/iu.test(text);
}

/** The text with blanks, as many as letters, in place of numbers of documents. */
export function withoutDocumentNumbers(text: string): string {
  return text.replace(documentNumber, (number) => ' '.repeat(number.length));
}

function isBase(before: string, date: string): boolean {
  if (/(?<!\p{L})(?:đến|tới|vào|trong)\s+$/iu.test(before)) return false; // "so với hiện nay đến năm 2030"
  return isComparison.test(`${before}${/^năm\s/iu.test(date) ? 'năm ' : ''}`);
}

function exists({ day = 1, month = 1 }: { day: number | undefined; month: number | undefined }): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** The text with blanks, as many as letters, in place of the spans, which are in order. */
export function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
