/** One copy of a document as paragraphs of words, each word at its place: what copies are compared by. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Paragraph, Table } from '../layout/block.ts';
import { layoutOf } from '../layout/blocks.ts';
import type { Look, SourceOmission, SourceText, Span } from '../source-text.ts';

export interface PrintedWord extends Span {
  readonly text: string;
  /** Letters and digits without marks: words that a copy misreads in marks, case or signs have one key. */
  readonly key: string;
}

/** Where a paragraph of a table stands, all counted from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface WitnessParagraph {
  /** Never empty. */
  readonly words: readonly PrintedWord[];
  readonly keys: readonly string[];
  readonly look: Look;
  readonly isAfterBlank: boolean;
  readonly isNote: boolean;
  readonly cell: CellPlace | undefined;
}

export interface WitnessText {
  /** What evidence calls the copy: "001". */
  readonly name: string;
  readonly source: SourceText;
  /** In reading order, those of tables too. */
  readonly paragraphs: readonly WitnessParagraph[];
  readonly tables: readonly { readonly rows: number; readonly columns: number }[];
  /** What the reader and the layout leave out, and bars that stand between words. */
  readonly omissions: readonly SourceOmission[];
  readonly diagnostics: readonly Diagnostic[];
  readonly wordCount: number;
}

/** Never throws. Linear in the length of the source. */
export function witnessText(source: SourceText, name: string): WitnessText {
  const layout = layoutOf(source);
  const bars: SourceOmission[] = [];
  const tables: Table[] = [];
  const read = (paragraph: Paragraph, cell?: CellPlace): WitnessParagraph[] =>
    partedAtBars(wordsOf(source.lines, paragraph.spans), bars).map((words, index) => ({
      words,
      keys: words.map(({ key }) => key),
      look: paragraph.look,
      isAfterBlank: paragraph.isAfterBlank && index === 0,
      isNote: paragraph.isNote,
      cell,
    }));
  const paragraphs = layout.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return read(block);
    const table = tables.push(block) - 1;
    return block.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => cell.paragraphs.flatMap((paragraph) => read(paragraph, { table, row, column }))),
    );
  });
  return {
    name,
    source,
    paragraphs,
    tables: tables.map(({ rows }) => ({ rows: rows.length, columns: rows[0]?.length ?? 0 })),
    omissions: [...layout.omissions, ...bars],
    diagnostics: [...source.diagnostics, ...layout.diagnostics],
    wordCount: paragraphs.reduce((sum, { words }) => sum + words.length, 0),
  };
}

/** Letters and digits without marks; the signs themselves where there is nothing else ("-", "…"). */
export function keyOf(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]+/gu, '') || word;
}

/** True for a word without a letter or digit: a dash, a bar, dots. */
export function isSign(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word);
}

/** Words parted at white space; pieces of one line that touch are one word, as `paragraphText` joins them. */
function wordsOf(lines: readonly string[], spans: readonly Span[]): readonly PrintedWord[] {
  const words: PrintedWord[] = [];
  let open: { text: string; line: number; start: number; end: number } | undefined;
  const close = (): void => {
    if (open !== undefined) words.push({ ...open, key: keyOf(open.text) });
    open = undefined;
  };
  for (const { line, start, end } of spans) {
    if (open !== undefined && open.line !== line) close();
    for (const match of (lines[line - 1] ?? '').slice(start, end).matchAll(/\s+|\S+/gu)) {
      const [text] = match;
      const from = start + match.index;
      if (text.trim() === '') close();
      else if (open === undefined) open = { text, line, start: from, end: from + text.length };
      else open = { ...open, text: open.text + text, end: from + text.length };
    }
  }
  close();
  return words;
}

/** A bar between words parts what copies print in columns: "ỦY BAN NHÂN DÂN | CỘNG HÒA …". It is no word. */
function partedAtBars(words: readonly PrintedWord[], bars: SourceOmission[]): readonly (readonly PrintedWord[])[] {
  const parts: PrintedWord[][] = [[]];
  for (const word of words) {
    if (/^[|¦]+$/u.test(word.text)) {
      bars.push({ line: word.line, start: word.start, end: word.end, reason: 'table-line' });
      parts.push([]);
    } else parts.at(-1)?.push(word);
  }
  return parts.filter(({ length }) => length > 0);
}
