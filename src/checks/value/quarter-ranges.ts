/** Quarters that share one year: "quý I, II/2026", "quý I - quý III năm 2026". */

export interface QuarterRange {
  /** First month of the first quarter and last month of the last one, `2026-01`. */
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  readonly isOne: boolean;
}

const quarter = String.raw`(?:IV|I{1,3}|[1-4])`;
const range = new RegExp(
  String.raw`(?<!\p{L})qu[ýí]\s{1,3}(?<first>${quarter})(?<last>(?:\s{0,3}(?:[-–,]|và|đến)\s{0,3}(?:qu[ýí]\s{1,3})?${quarter}){0,3})(?:\s{1,3}năm\s{1,3}|\s{0,3}[/-]\s{0,3})(?<year>(?:19|20|21)\d\d)(?!\d)`,
  'giu',
);

/** Every quarter or row of quarters with its year, in the order of the text. Never throws. */
export function quarterRanges(text: string): readonly QuarterRange[] {
  return [...text.matchAll(range)].map(({ 0: words, index, groups }) => {
    const first = numberOf(groups?.['first'] ?? '');
    const others = [...(groups?.['last'] ?? '').replace(/qu[ýí]/giu, '').matchAll(new RegExp(quarter, 'giu'))];
    const all = [first, ...others.map(([word]) => numberOf(word))];
    const year = groups?.['year'] ?? '';
    return {
      from: `${year}-${pad(Math.min(...all) * 3 - 2)}`,
      to: `${year}-${pad(Math.max(...all) * 3)}`,
      start: index,
      end: index + words.length,
      isOne: all.length === 1,
    };
  });
}

function numberOf(written: string): number {
  return Number(written) || ['I', 'II', 'III', 'IV'].indexOf(written.toUpperCase()) + 1;
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
