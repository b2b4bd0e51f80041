/** The paragraphs and tables of a source in reading order, whatever its format states about them. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import {
  paragraphText,
  type SourceBlock,
  type SourceOmission,
  type SourceParagraph,
  type SourceText,
  type Span,
} from '../source-text.ts';
import { isBar, readBarTable } from './bar-tables.ts';
import type { Block, Cell, Paragraph, Table } from './block.ts';
import { evenRows } from './even-rows.ts';
import { inkLines, type InkLine } from './ink-lines.ts';
import { lineStyle, type LineStyle } from './line-breaks.ts';
import { pieceOf, piecesOf, readLineTable } from './line-tables.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface Layout {
  readonly blocks: readonly Block[];
  /** Those of the source and the bars of tables. */
  readonly omissions: readonly SourceOmission[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every word of the source that is not omitted stands in one block, in order. Never throws. */
export function layoutOf(source: SourceText): Layout {
  if (source.blocks !== undefined) return layoutOfBlocks(source, source.blocks);
  const ink = inkLines(source);
  const style = lineStyle(ink.filter((line) => !isBar(line)));
  const blocks: Block[] = [];
  const omissions: SourceOmission[] = [...source.omissions];
  const diagnostics: Diagnostic[] = [];
  let run: InkLine[] = [];
  const flush = (): void => {
    blocks.push(...paragraphsOf(source.lines, run, style));
    run = [];
  };
  for (let at = 0; at < ink.length;) {
    const line = ink[at];
    if (line === undefined) break;
    if (isBar(line)) {
      flush();
      const { rows, bars, lost, end } = readBarTable(ink, at);
      omissions.push(
        ...bars.flatMap(({ spans }) => spans.map((span): SourceOmission => ({ ...span, reason: 'table-line' }))),
      );
      diagnostics.push(...lost.map((dots) => lostRows(source.file, dots)));
      omissions.push(
        ...lost.flatMap(({ spans }) => spans.map((span): SourceOmission => ({ ...span, reason: 'rule' }))),
      );
      if (rows.length > 0) blocks.push(tableOf(source.lines, rows, style));
      at = end;
      continue;
    }
    const table = readLineTable(ink, at);
    if (table !== undefined) {
      flush();
      omissions.push(...table.bars.map((bar): SourceOmission => ({ ...bar, reason: 'table-line' })));
      blocks.push(tableOf(source.lines, table.rows, style));
      at = table.end;
      continue;
    }
    const { kept, bars } = withoutEdgeBars(line);
    omissions.push(...bars.map((bar): SourceOmission => ({ ...bar, reason: 'table-line' })));
    if (kept !== undefined) run.push(...letterheadColumns(kept));
    at += 1;
  }
  flush();
  return { blocks, omissions: byPlace(omissions), diagnostics };
}

/** "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI …": the two columns of a letterhead on one line. */
function letterheadColumns(line: InkLine): readonly InkLine[] {
  if (!/\s{3}/u.test(line.raw) || line.raw.length > 300) return [line];
  const pieces = piecesOf(line);
  const [left, right] = pieces;
  if (pieces.length !== 2 || left === undefined || right === undefined) return [line];
  const isHead =
    /^(?:CỘNG H[OÒ]|Độc lập)/u.test(right.text) || (/^Số\s?:/u.test(left.text) && right.text.includes('ngày'));
  return isHead ? pieces : [line];
}

/** "Số: 186/KH-UBND |": the bar of a table whose other lines this copy has lost. */
function withoutEdgeBars(line: InkLine): { readonly kept: InkLine | undefined; readonly bars: readonly Span[] } {
  if (!line.raw.includes('|')) return { kept: line, bars: [] };
  const start = line.raw.search(/[^\s|]/u);
  let end = line.raw.length;
  while (end > start && /[\s|]/u.test(line.raw.charAt(end - 1))) end -= 1;
  const bars = [...line.raw.matchAll(/\|/gu)].flatMap(({ index }) =>
    index < start || index >= end ? [{ line: line.line, start: index, end: index + 1 }] : [],
  );
  return { kept: pieceOf(line, start, end), bars };
}

function lostRows(file: string, { line }: { readonly line: number }): Diagnostic {
  return {
    rule: 'table/lost-rows',
    severity: 'warning',
    place: { file, line, column: 1 },
    problem: 'A line of dots stands in place of rows of a table.',
    advice: 'The rows are lost in this copy. Look for another copy; what is not here stays empty.',
  };
}

function tableOf(
  lines: readonly string[],
  rows: readonly (readonly (readonly InkLine[])[])[],
  style: LineStyle,
): Table {
  const cellOf = (ink: readonly InkLine[]): Cell => ({
    paragraphs: paragraphsOf(lines, ink, { ...style, isWrapped: true }),
  });
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => cellOf(cell))) };
}

/** Blocks that the format states, less what is omitted from them. */
function layoutOfBlocks(source: SourceText, given: readonly SourceBlock[]): Layout {
  const omitted = Map.groupBy(source.omissions, ({ line }) => line);
  const lost: Span[] = [];
  let isAfterBlank = true;
  const paragraph = ({ spans, look = {}, isNote = false }: SourceParagraph): Paragraph[] => {
    const kept = spans.flatMap((span) => without(span, omitted.get(span.line) ?? []));
    const isOneLine = kept.every(({ line }) => line === kept[0]?.line);
    const found = isOneLine ? [kept] : splitAtSigns(source.lines, kept);
    return found.flatMap((pieces) => {
      const text = paragraphText(source.lines, pieces);
      return text === '' ? [] : [{ kind: 'paragraph' as const, spans: pieces, text, look, isAfterBlank, isNote }];
    });
  };
  const blocks = given.flatMap((block): Block[] => {
    if (block.kind === 'paragraph') {
      const found = paragraph(block);
      isAfterBlank = found.length === 0;
      return found;
    }
    isAfterBlank = true;
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.flatMap(paragraph) })),
    );
    const kept = rows.filter((row) => {
      const dots = dotsOf(row);
      lost.push(...dots);
      return dots.length === 0;
    });
    return [{ kind: 'table', rows: grid(kept) }];
  });
  const omissions = lost.map((span): SourceOmission => ({ ...span, reason: 'rule' }));
  return {
    blocks,
    omissions: lost.length === 0 ? source.omissions : byPlace([...source.omissions, ...omissions]),
    diagnostics: lost.map((dots) => lostRows(source.file, dots)),
  };
}

/** "….........": a row of one line of dots, in place of rows that the copy leaves out. */
function dotsOf(row: readonly Cell[]): readonly Span[] {
  const paragraphs = row.flatMap((cell) => cell.paragraphs);
  const [only] = paragraphs;
  return only !== undefined && paragraphs.length === 1 && /^[….\s]{5,}$/u.test(only.text) ? only.spans : [];
}

/** Line breaks inside a paragraph of the format may part what are paragraphs to a reader: the lines of "Nơi nhận:". */
function splitAtSigns(lines: readonly string[], spans: readonly Span[]): (readonly Span[])[] {
  const ink = [...Map.groupBy(spans, ({ line }) => line)].flatMap(([line, pieces]): InkLine[] => {
    const text = paragraphText(lines, pieces);
    return text === '' ? [] : [{ line, spans: pieces, text, raw: text, isBold: false, isAfterBlank: false }];
  });
  return paragraphsOf(lines, ink, { isWrapped: true, isSpaced: true }).map((paragraph) => paragraph.spans);
}

interface SpanningCell extends Cell {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Puts spanning cells on a grid: their words stand in the first of the places that they cover, the others are empty. */
function grid(rows: readonly (readonly SpanningCell[])[]): readonly (readonly Cell[])[] {
  const covered = new Map<number, number>(); // column → rows that a cell above still covers
  const placed = rows.map((row) => {
    const cells: Cell[] = [];
    const skipCovered = (): void => {
      for (let left = covered.get(cells.length) ?? 0; left > 0; left = covered.get(cells.length) ?? 0) {
        covered.set(cells.length, left - 1);
        cells.push({ paragraphs: [] });
      }
    };
    for (const { paragraphs, colSpan, rowSpan } of row) {
      skipCovered();
      const width = Math.min(Math.max(1, colSpan), 64);
      for (let offset = 0; offset < width; offset += 1) {
        if (rowSpan > 1) covered.set(cells.length, Math.min(rowSpan, 10_000) - 1);
        cells.push({ paragraphs: offset === 0 ? paragraphs : [] });
      }
    }
    skipCovered();
    return cells;
  });
  const even = evenRows(placed.map((row) => row.map(({ paragraphs }) => paragraphs)));
  return even.map((row) => row.map((paragraphs) => ({ paragraphs })));
}

function without(span: Span, cuts: readonly Span[]): Span[] {
  let pieces: Span[] = [span];
  for (const cut of cuts)
    pieces = pieces.flatMap((piece) => {
      if (cut.end <= piece.start || cut.start >= piece.end) return [piece];
      return [
        { ...piece, end: cut.start },
        { ...piece, start: cut.end },
      ].filter(({ start, end }) => start < end);
    });
  return pieces;
}

function byPlace(omissions: readonly SourceOmission[]): readonly SourceOmission[] {
  return omissions.toSorted((a, b) => a.line - b.line || a.start - b.start);
}
