/** Writes blocks down as lines of text with spans that point into them. */
import type { Look, SourceBlock, SourceCell, SourceOmission, SourceParagraph, Span } from '../../source-text.ts';
import type { FlowBlock, FlowCell, FlowParagraph, FlowRow } from './flow.ts';
import type { PrintedLine } from './printed-line.ts';

export interface Written {
  readonly lines: readonly string[];
  readonly pages: readonly number[];
  readonly blocks: readonly SourceBlock[];
  readonly omissions: readonly SourceOmission[];
}

/** A line of nothing but strokes: a decoration under a heading. */
const stroke = /^[-_–—=~*.\s]{3,}$/u;

/** Writes running text one printed line a line, and cells one paragraph a line (two where it runs over a page end). */
export function writeFlow(flow: readonly FlowBlock[]): Written {
  const lines: string[] = [];
  const pages: number[] = [];
  const omissions: SourceOmission[] = [];

  const put = (text: string, page: number): Span => {
    lines.push(text);
    pages.push(page);
    return { line: lines.length, start: 0, end: text.length };
  };
  const paragraph = (block: FlowParagraph, isCell: boolean): SourceParagraph | undefined => {
    const spans: Span[] = [];
    for (const { text, page } of isCell ? byPage(block.lines) : block.lines) {
      const span = put(text, page);
      if (stroke.test(text) && !/^\.{3}/u.test(text)) omissions.push({ ...span, reason: 'rule' });
      else spans.push(span);
    }
    if (spans.length === 0) return undefined;
    return { kind: 'paragraph', spans, look: lookOf(block), ...(block.isNote === true && { isNote: true }) };
  };
  const cell = ({ paragraphs, colSpan, rowSpan }: FlowCell): SourceCell => ({
    paragraphs: paragraphs.map((block) => paragraph(block, true)).filter((block) => block !== undefined),
    colSpan,
    rowSpan,
  });
  const row = ({ cells, omitted }: FlowRow): SourceCell[] | undefined => {
    if (omitted === undefined) return cells.map(cell);
    for (const { text, page } of cells.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((block) => byPage(block.lines)),
    )) {
      omissions.push({ ...put(text, page), reason: omitted });
    }
    return undefined;
  };

  const blocks = flow.flatMap((block): SourceBlock[] => {
    if (block.kind === 'omission') {
      omissions.push({ ...put(block.line.text, block.line.page), reason: block.reason });
      return [];
    }
    if (block.kind === 'table') {
      return [{ kind: 'table', rows: block.rows.map(row).filter((cells) => cells !== undefined) }];
    }
    const written = paragraph(block, false);
    return written === undefined ? [] : [written];
  });
  return { lines, pages, blocks, omissions };
}

/** Lines of a cell joined to one line a page. */
function byPage(lines: readonly PrintedLine[]): { text: string; page: number }[] {
  const result: { text: string; page: number }[] = [];
  for (const { text, page } of lines) {
    const last = result.at(-1);
    if (last?.page === page) last.text += ` ${text}`;
    else result.push({ text, page });
  }
  return result;
}

function lookOf({ lines, isCentred, headingLevel }: FlowParagraph): Look {
  return {
    ...(lines.every(({ isBold }) => isBold) && { isBold: true }),
    ...(lines.every(({ isItalic }) => isItalic) && { isItalic: true }),
    ...(isCentred && { isCentred: true }),
    ...(headingLevel !== undefined && { headingLevel }),
    indent: Math.round(lines[0]?.x0 ?? 0),
  };
}
