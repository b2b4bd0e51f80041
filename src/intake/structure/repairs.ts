/**
 * Small differences between what a source prints and what the text of a plan can hold, each kept as a record with its
 * place: dashes before a number or letter are left out, a number that sticks to its words is parted, and a letter d that
 * stands where the alphabet wants đ is read as đ. Nothing else is changed.
 */
import type { Correction } from '../../domain/correction.ts';
import type { Paragraph } from '../layout/block.ts';
import type { SourceOmission, Span } from '../source-text.ts';

/** A change of a few letters at one place of the source, before the label of its clause is known. */
export interface Change extends Span {
  readonly printed: string;
  readonly corrected: string;
  readonly reason: Correction['reason'];
  readonly evidenceKind: Correction['evidenceKind'];
  readonly evidence: string;
  readonly certainty: Correction['certainty'];
}

export interface Repaired {
  readonly paragraph: Paragraph;
  readonly omissions: readonly SourceOmission[];
  readonly changes: readonly Change[];
}

const strayDash = /^[-–]\s*(?=(?:\p{Ll}\)|\+|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.)\s)/u;
const gluedNumber =
  /^(?:[IVX]{1,5}\.(?=\p{Lu})|\d{1,2}(?:\.\d{1,2}){0,3}\.(?=\p{L})|\p{Ll}\)(?=\p{L})|[-+–](?=\p{L}))/u;

/** Leaves out a dash before a marker ("- a) …") and parts a marker from its words ("1.Mục đích"). */
export function repairMarker(lines: readonly string[], paragraph: Paragraph): Repaired {
  const [first, ...rest] = paragraph.spans;
  if (first === undefined) return { paragraph, omissions: [], changes: [] };
  const dash = strayDash.exec(paragraph.text)?.[0];
  const printed = lines[first.line - 1]?.slice(first.start, first.end) ?? '';
  if (dash !== undefined && printed.startsWith(dash.trimEnd())) {
    const length = dash.trimEnd().length;
    const omission: SourceOmission = {
      line: first.line,
      start: first.start,
      end: first.start + length,
      reason: 'stray-dash',
    };
    const spans = [{ ...first, start: first.start + length }, ...rest];
    const repaired = { ...paragraph, spans, text: paragraph.text.slice(dash.length).trim() };
    return { ...repairMarker(lines, repaired), omissions: [omission] };
  }
  const glued = gluedNumber.exec(paragraph.text)?.[0];
  if (glued === undefined || !printed.startsWith(glued)) return { paragraph, omissions: [], changes: [] };
  const word = /^\S+/u.exec(printed)?.[0] ?? glued;
  const corrected = `${glued} ${word.slice(glued.length)}`;
  if (word === glued) return { paragraph, omissions: [], changes: [] }; // its words stand in the next piece
  const change: Change = {
    line: first.line,
    start: first.start,
    end: first.start + word.length,
    printed: word,
    corrected,
    reason: 'spacing',
    evidenceKind: 'grammar',
    evidence: 'Số, chữ hoặc dấu đầu điều khoản viết liền với chữ sau.',
    certainty: 'certain',
  };
  return {
    paragraph: { ...paragraph, text: `${glued} ${paragraph.text.slice(glued.length)}` },
    omissions: [],
    changes: [change],
  };
}

interface Point {
  readonly index: number;
  readonly letter: string;
}

const deeper = /^(?:[-–+•]|\(|\d{1,2}\.\d)/u;
const higher = /^(?:[IVX]{1,5}[.)/]|\d{1,2}[.)/]|Điều\s)/u;

/**
 * Points whose letter d is a misread đ: a second d right after the first, with e or nothing after it, in a list that does
 * not letter its points a b c d e.
 *
 * @returns Indexes into `paragraphs`.
 */
export function misreadPoints(paragraphs: readonly Paragraph[]): readonly number[] {
  const lists: Point[][] = [[]];
  paragraphs.forEach(({ text }, index) => {
    const letter = /^(\p{Ll})[).]\s/u.exec(text)?.[1];
    if (letter !== undefined) {
      if (letter === 'a') lists.push([]);
      lists.at(-1)?.push({ index, letter });
    } else if (higher.test(text) && !deeper.test(text)) lists.push([]);
  });
  return lists.flatMap((list) =>
    list.flatMap(({ index, letter }, at) => {
      const after = list[at + 1]?.letter;
      const isSecond = letter === 'd' && list[at - 1]?.letter === 'd';
      return isSecond && (after === undefined || after === 'e') ? [index] : [];
    }),
  );
}

/** The point at this paragraph, read as đ. */
export function asSecondD(
  lines: readonly string[],
  paragraph: Paragraph,
): { paragraph: Paragraph; change: Change | undefined } {
  const [first] = paragraph.spans;
  const printed = first === undefined ? '' : (lines[first.line - 1]?.slice(first.start, first.start + 2) ?? '');
  if (first === undefined || !/^d[).]$/u.test(printed)) return { paragraph, change: undefined };
  const change: Change = {
    line: first.line,
    start: first.start,
    end: first.start + 2,
    printed,
    corrected: `đ${printed.slice(1)}`,
    reason: 'point-letter',
    evidenceKind: 'alphabet',
    evidence: 'Điểm này đứng ngay sau điểm d) và trước điểm e) hoặc cuối danh sách, nên là điểm đ).',
    certainty: 'probable',
  };
  return { paragraph: { ...paragraph, text: `đ${paragraph.text.slice(1)}` }, change };
}
