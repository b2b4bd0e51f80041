/** The numbers and letters that open a clause, and how deep each stands. */
import { romanValue, type ClauseLevel } from '../domain/clause.ts';

export interface Marked {
  readonly level: ClauseLevel;
  readonly rank: number;
  readonly marker: string;
  readonly step: string;
  readonly text: string;
}

const markers: readonly {
  readonly pattern: RegExp;
  readonly level: ClauseLevel;
  readonly rank: number;
  readonly step: (match: RegExpExecArray) => string | undefined;
}[] = [
  { pattern: /^Điều (\d+)\.(?=\s|$)/u, level: 'article', rank: 1, step: (match) => `Điều ${match[1]}` },
  {
    pattern: /^([IVXLC]+)\.(?=\s|$)/u,
    level: 'part',
    rank: 1,
    step: (match) => (romanValue(match[1] ?? '') === undefined ? undefined : match[1]),
  },
  { pattern: /^(\d+\.)+(\d+)\.?(?=\s|$)/u, level: 'subparagraph', rank: 3, step: (match) => match[2] },
  { pattern: /^(\d+)[.)](?=\s|$)/u, level: 'paragraph', rank: 2, step: (match) => match[1] },
  { pattern: /^([a-zđ])\)(?=\s|$)/u, level: 'point', rank: 4, step: (match) => match[1] },
];

/** Reads the number or letter that opens a heading or paragraph: `II.`, `3.`, `1.2.`, `đ)`, `Điều 4.`. */
export function readMarker(text: string): Marked | undefined {
  for (const { pattern, level, rank, step } of markers) {
    const match = pattern.exec(text);
    const found = match === null ? undefined : step(match);
    if (match !== null && found !== undefined) {
      return { level, rank, marker: match[0], step: found, text: text.slice(match[0].length).trim() };
    }
  }
  return undefined;
}
