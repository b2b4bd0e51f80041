/** The numbers, letters and signs that open a clause, and how deep each stands. */
import { romanValue, type ClauseLevel } from '../domain/clause.ts';
import { fold } from '../vietnamese/fold.ts';

export interface Marked {
  readonly level: ClauseLevel;
  readonly rank: number;
  readonly marker: string;
  /** The label's step; a bullet has none before it is counted. */
  readonly step: string;
  readonly text: string;
}

/** Depth of each level where none is skipped; `1.1.1.` stands below `1.1.` by its dots. */
export const ranks = {
  division: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  group: 6,
  part: 7,
  paragraph: 8,
  subparagraph: 9,
  point: 20,
  subpoint: 21,
  text: 29,
  item: 30,
  subitem: 31,
} as const;
type MarkedLevel = keyof typeof ranks;

interface MarkerForm {
  readonly pattern: RegExp;
  readonly level: MarkedLevel;
  /** The step, from what the pattern holds in brackets; `undefined` when it is no marker after all. */
  readonly step: (number: string) => string | undefined;
  /** A paragraph that begins so is a sentence: only a heading is read as this. */
  readonly isHeadingOnly?: true;
}

const roman = (number: string): string | undefined =>
  romanValue(number) === undefined || /^[CL]$/.test(number) ? undefined : number;
const named = (word: string) => (number: string) => {
  const value = countOf(number);
  return value === undefined ? undefined : `${word} ${value}`;
};

/** The first that fits is the marker. */
const forms: readonly MarkerForm[] = [
  {
    pattern: /^phần (thứ \p{L}{1,5}|[IVXLC]{1,8}|\d{1,3})\s?[.:]?(?=\s|$)/iu,
    level: 'division',
    step: named('Phần'),
    isHeadingOnly: true,
  },
  {
    pattern: /^chương (thứ \p{L}{1,5}|[IVXLC]{1,8}|\d{1,3})\s?[.:]?(?=\s|$)/iu,
    level: 'chapter',
    step: named('Chương'),
    isHeadingOnly: true,
  },
  {
    pattern: /^mục ([IVXLC]{1,8}|\d{1,3})\s?[.:]?(?=\s|$)/iu,
    level: 'section',
    step: named('Mục'),
    isHeadingOnly: true,
  },
  {
    pattern: /^tiểu mục ([IVXLC]{1,8}|\d{1,3})\s?[.:]?(?=\s|$)/iu,
    level: 'subsection',
    step: named('Tiểu mục'),
    isHeadingOnly: true,
  },
  { pattern: /^(?:Điều|ĐIỀU) (\d{1,3}[a-zđ]?)[.:](?=\s|$)/u, level: 'article', step: (number) => `Điều ${number}` },
  { pattern: /^([IVXLC]{1,8})[.)/](?=\s|$)/u, level: 'part', step: roman },
  { pattern: /^([IVXLC]{1,8})\s?[-–:](?=\s|$)/u, level: 'part', step: roman, isHeadingOnly: true },
  { pattern: /^([A-ZĐ])[.)/](?=\s|$)/u, level: 'group', step: (letter) => letter, isHeadingOnly: true },
  {
    pattern: /^(?:\d{1,3}\.){1,4}(\d{1,2})[.)/:]?(?=\s|$)/u,
    level: 'subparagraph',
    step: (number) => number,
  },
  { pattern: /^(\d{1,9})[.)/](?=\s|$)/u, level: 'paragraph', step: (number) => number },
  { pattern: /^([a-zđ])(?:[.)]|\/\.?)(?=\s|$)/u, level: 'point', step: (letter) => letter },
  { pattern: /^\((\d{1,2}|[ivx]{1,5}|[a-zđ])\)(?=\s|$)/u, level: 'subpoint', step: (number) => `(${number})` },
  { pattern: /^[•–—·▪●■◦](?=\s|$)/u, level: 'item', step: () => '' },
];

/**
 * Reads what opens a heading or paragraph: `Chương II`, `Điều 4.`, `II.`, `3.`, `1.2.`, `đ)`, `(i)`, `•`.
 *
 * @param isHeading Headings know more markers than paragraphs: `Phần I`, `Mục 1.`, `A.`, `I -`.
 */
export function readMarker(text: string, isHeading: boolean): Marked | undefined {
  for (const { pattern, level, step, isHeadingOnly } of forms) {
    const match = isHeadingOnly && !isHeading ? null : pattern.exec(text);
    const found = match === null ? undefined : step(match[1] ?? '');
    if (match !== null && found !== undefined) {
      const marker = match[0];
      const rank = ranks[level] + (level === 'subparagraph' ? marker.split('.').filter(Boolean).length - 2 : 0);
      return { level, rank, marker, step: found, text: text.slice(marker.length).trim() };
    }
  }
  return undefined;
}

/** Letters that are Roman numerals too, with the letter before each in a list of capitals. */
const letterBefore: Readonly<Record<string, string>> = { I: 'H', V: 'U', X: 'V' };

/**
 * A heading "I." that continues the capitals … G. H. is a letter; any other is a Roman numeral.
 *
 * @param group Step of the open group, "H".
 * @param lastPart Step of the last part inside it, "III".
 * @param doGroupsHoldParts True when a group before it has parts of its own: "I." may then begin the parts of this one.
 */
export function asGroup(
  marked: Marked,
  group: string,
  lastPart: string | undefined,
  doGroupsHoldParts: boolean,
): Marked {
  const { level, step } = marked;
  if (level !== 'part' || letterBefore[step] === undefined || letterBefore[step] !== group.replace('chữ ', '')) {
    return marked;
  }
  const isNextPart =
    lastPart === undefined ? step === 'I' && doGroupsHoldParts : romanValue(step) === (romanValue(lastPart) ?? 0) + 1;
  return isNextPart ? marked : { ...marked, level: 'group', rank: ranks.group, step: `chữ ${step}` };
}

const ordinals = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'] as const;

/** "II", "2" or "thứ hai" as a number. */
function countOf(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  const word = /^thu (\S+)$/.exec(fold(number))?.[1];
  if (word === undefined) return romanValue(number.toUpperCase());
  const place = ordinals.indexOf(word as (typeof ordinals)[number]);
  return place === -1 ? undefined : place + 1;
}

/** The mark that opens a footnote: `[1]`, `1`, `(*)`; its number where it has one. */
export function readNoteMark(text: string): { marker: string; number: string | undefined; text: string } {
  const match = /^(?:[[(]?(\d{1,4})[\])]?[.:]?|[[(]?\*{1,3}[\])]?)(?=\s|$)/u.exec(text);
  const marker = match?.[0] ?? '';
  const number = match?.[1] === undefined ? undefined : String(Number(match[1]));
  return { marker, number, text: text.slice(marker.length).trim() };
}
