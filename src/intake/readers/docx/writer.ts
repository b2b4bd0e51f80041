/**
 * Puts paragraphs and rows into lines, so that the lines alone read like the document:
 *
 * - a paragraph is a line, or one for each piece between its line breaks; an empty paragraph is an empty line, two or more
 *   are one;
 * - a row is one line with its cells parted by tabs, a tab for each column of the grid;
 * - a row in which some cell has several lines (letterheads, signatures) is written one line of a cell after the other,
 *   cell by cell: columns cannot stand side by side when the spans have to follow the order of the lines.
 */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { SourceBlock, SourceCell, SourceParagraph, Span } from '../../source-text.ts';
import { changeReports, cleanLine, noChanges } from '../decode-lines.ts';
import type { RawParagraph } from './reading.ts';

export interface RawCell {
  readonly paragraphs: readonly RawParagraph[];
  readonly colSpan: number;
}

export interface Writer {
  readonly lines: readonly string[];
  readonly blocks: readonly SourceBlock[];
  /** @param isNote Whether it is part of a footnote or endnote. */
  readonly addParagraph: (paragraph: RawParagraph, isNote?: boolean) => void;
  /** Writes a row. @returns The paragraphs of each cell. */
  readonly addRow: (cells: readonly RawCell[]) => readonly (readonly SourceParagraph[])[];
  readonly addTable: (rows: readonly (readonly SourceCell[])[]) => void;
  /** What was cleaned out of the lines: hidden characters, other forms of letters. */
  readonly changes: (file: string) => readonly Diagnostic[];
}

export function createWriter(): Writer {
  const lines: string[] = [];
  const blocks: SourceBlock[] = [];
  const changes = noChanges();
  const clean = (text: string): string => cleanLine(text, changes, lines.length + 1).trim();

  const addLine = (segment: string): readonly Span[] => {
    const text = clean(segment);
    if (text === '') return [];
    lines.push(text);
    return [{ line: lines.length, start: 0, end: text.length }];
  };

  const addLines = (cells: readonly RawCell[]): readonly (readonly SourceParagraph[])[] =>
    cells.map(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => sourceParagraph(paragraph, paragraph.segments.flatMap(addLine))),
    );

  const addTabbedLine = (cells: readonly RawCell[]): readonly (readonly SourceParagraph[])[] => {
    let line = '';
    const written = cells.map(({ paragraphs: [paragraph], colSpan }, index): readonly SourceParagraph[] => {
      const text = clean(paragraph?.segments[0] ?? '').replaceAll('\t', ' ');
      const start = line.length;
      line += text;
      if (index < cells.length - 1) line += '\t'.repeat(colSpan);
      const spans = text === '' ? [] : [{ line: lines.length + 1, start, end: start + text.length }];
      return paragraph === undefined ? [] : sourceParagraph(paragraph, spans);
    });
    const text = line.trimEnd();
    if (text !== '') lines.push(text);
    return written;
  };

  return {
    lines,
    blocks,
    addParagraph: (paragraph, isNote = false) => {
      const spans = paragraph.segments.flatMap(addLine);
      if (spans.length === 0 && (lines.at(-1) ?? '') !== '') lines.push('');
      blocks.push(...sourceParagraph(paragraph, spans, isNote));
    },
    addRow: (cells) => {
      const isFlat = cells.every(({ paragraphs }) => paragraphs.flatMap(({ segments }) => segments).length <= 1);
      return isFlat ? addTabbedLine(cells) : addLines(cells);
    },
    addTable: (rows) => {
      blocks.push({ kind: 'table', rows });
    },
    changes: (file) => changeReports(file, changes),
  };
}

/** None for a paragraph without text. */
function sourceParagraph({ look }: RawParagraph, spans: readonly Span[], isNote = false): readonly SourceParagraph[] {
  if (spans.length === 0) return [];
  return [{ kind: 'paragraph', spans, ...(look !== undefined && { look }), ...(isNote && { isNote }) }];
}
