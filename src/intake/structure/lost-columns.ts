/**
 * Annexes whose table came as printed lines: cell after cell, without columns. Which words belong to which row can no longer
 * be told, so they are kept as text: a number at the beginning of such a line makes no clause.
 */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { fold } from '../../vietnamese/fold.ts';
import { lineOf, type Block, type Paragraph } from '../layout/block.ts';
import type { Division } from './divide.ts';

const number = /^(?:stt|tt|so tt)$/;
const lead = /^(?:co quan|don vi)?,? ?(?:chu tri|thuc hien)(?: thuc hien)?$/;
const other = /(?:^|\s)(?:phoi hop|thoi gian|thoi han|tien do)(?:\s|$)/;

/** True when the heads of columns stand among the first lines as lines of their own: "STT", "Cơ quan chủ trì", "Thời gian". */
function hasLostColumns(lines: readonly string[]): boolean {
  const heads = lines
    .slice(0, 30)
    .filter((line) => line.length <= 40)
    .map((line) => fold(line).trim());
  return (
    heads.some((head) => number.test(head)) &&
    heads.some((head) => lead.test(head)) &&
    heads.some((head) => other.test(head))
  );
}

/** The division with such lines as running text, and a word about it; every other division as it is. */
export function keptAsText(file: string, division: Division): { division: Division; problem: Diagnostic | undefined } {
  const { name, blocks } = division;
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const isLost =
    name === 'annex' && paragraphs.length === blocks.length && hasLostColumns(paragraphs.map(({ text }) => text));
  if (!isLost) return { division, problem: undefined };
  const first = blocks.find((block) => block.kind === 'paragraph' && number.test(fold(block.text).trim()));
  return {
    division: { name, blocks: withoutMarkers(paragraphs) },
    problem: {
      rule: 'table/lost-columns',
      severity: 'warning',
      place: { file, line: first === undefined ? 1 : lineOf(first), column: 1 },
      problem:
        'The table of this annex came without its columns: its words are kept as text, no task is read from them.',
      advice: 'Import the document from another copy (Word, a web page, the PDF itself), or set the table by hand.',
    },
  };
}

const marker =
  /^(?:[IVXLC]{1,7}|[A-Z]|\d{1,3}(?:\.\d{1,2}){0,3}|\p{Ll})[.)/](?=\s|$)|^\(\p{L}|^\(?\d{1,2}\)|^[-–+•*]\s|^(?:Điều|Phần|Chương|Mục)\s/u;

/** Lines that begin as a clause does go on with the line before them. */
function withoutMarkers(paragraphs: readonly Paragraph[]): readonly Block[] {
  const kept: Paragraph[] = [];
  let isInTable = false;
  for (const paragraph of paragraphs) {
    const last = kept.at(-1);
    isInTable ||= number.test(fold(paragraph.text).trim());
    if (!isInTable || last === undefined || !marker.test(paragraph.text)) kept.push(paragraph);
    else
      kept[kept.length - 1] = {
        ...last,
        spans: [...last.spans, ...paragraph.spans],
        text: `${last.text} ${paragraph.text}`,
      };
  }
  return kept;
}
