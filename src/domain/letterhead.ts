/** The head of an official document stands in two columns: who issues it and its number; the nation, the place and the day. */

export type LetterheadSide = 'left' | 'right';

const nation = /^cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/iu;
const motto = /^độc lập\b/iu;
const placeAndDay = /(?:^|,\s*)ngày\b.*\btháng\b/iu;

/** @see Decree 30/2020/NĐ-CP, annex I, which part of the head stands where. */
export function letterheadSide(line: string): LetterheadSide {
  return [nation, motto, placeAndDay].some((pattern) => pattern.test(line)) ? 'right' : 'left';
}

export interface LetterheadRow {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The lines in rows of two columns; read row by row, the left one first, they keep their order. */
export function letterheadRows(lines: readonly string[]): readonly LetterheadRow[] {
  const rows: { left: string[]; right: string[] }[] = [];
  for (const line of lines) {
    const side = letterheadSide(line);
    const row = rows.at(-1);
    if (row === undefined || (side === 'left' && row.right.length > 0))
      rows.push({ left: [], right: [], [side]: [line] });
    else row[side].push(line);
  }
  return rows;
}
