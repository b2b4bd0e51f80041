/**
 * A document as received, read into lines of text that remember where they stand. Every reader gives this, whatever the
 * file's format; no later step sees the file again. The lines are what is kept in `seeds/` as the witness of the document.
 */
import type { Diagnostic } from '../domain/diagnostic.ts';

export const sourceFormats = {
  txt: 'Văn bản thuần',
  md: 'Markdown',
  html: 'Trang web',
  docx: 'Tài liệu Word',
  pdf: 'PDF có lớp chữ',
} as const;
export type SourceFormat = keyof typeof sourceFormats;

export interface SourceText {
  /** Path as given, for places. */
  readonly file: string;
  readonly format: SourceFormat;
  /** NFC text, a string a line, without line feeds. Line 1 of a place is `lines[0]`. */
  readonly lines: readonly string[];
  /** Page of each line, from 1; PDF only. */
  readonly pages?: readonly number[];
  /**
   * Paragraphs and tables in reading order where the format states them (HTML, Word, PDF); `undefined` where they have to
   * be found from the lines (plain text, Markdown). Spans never overlap and follow the order of the lines.
   */
  readonly blocks: readonly SourceBlock[] | undefined;
  /** Parts of lines that are no text of the document, with the reason: site furniture, page numbers, running heads. */
  readonly omissions: readonly SourceOmission[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A piece of one line. */
export interface Span {
  /** From 1. */
  readonly line: number;
  /** Offset of the first letter in the line, from 0, and of the one after the last. */
  readonly start: number;
  readonly end: number;
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** Pieces in reading order; pieces of one line are joined as they are, pieces of different lines by a space. */
  readonly spans: readonly Span[];
  /** What the format says of its looks: hints, never proof of a level. */
  readonly look?: Look;
  /** A footnote or endnote, set apart from the running text. */
  readonly isNote?: boolean;
}

export interface Look {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCentred?: boolean;
  /** 1 to 6 where the format marks it as a heading. */
  readonly headingLevel?: number;
  /** Left edge, for comparing paragraphs of one document: points, or list depth. */
  readonly indent?: number;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourceCell {
  /** Empty for an empty cell. */
  readonly paragraphs: readonly SourceParagraph[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface SourceOmission extends Span {
  readonly reason: OmissionReason;
}

/** Why a piece of a source is not in the plan's text; the sentence is written into the record of corrections. */
export const omissionReasons = {
  furniture: 'Phần của trang web, không phải lời văn bản.',
  'metadata-table': 'Bảng thuộc tính của trang web, không phải lời văn bản.',
  'page-number': 'Số trang.',
  'running-head': 'Dòng lặp ở đầu hoặc cuối trang.',
  'signing-stamp': 'Dòng ghi chữ ký số, không phải lời văn bản.',
  mark: 'Dấu định dạng (chữ đậm, chữ nghiêng).',
  rule: 'Đường kẻ trang trí.',
  'table-line': 'Dấu kẻ bảng của bản sao.',
  'stray-dash': 'Dấu gạch đầu dòng thừa trước chữ cái, số hoặc dấu của điều khoản.',
  initials: 'Nét ký tắt hoặc ký hiệu nội bộ cạnh dấu kết thúc, không phải lời văn.',
  'repeated-head': 'Đầu bảng in lại ở trang sau.',
  hidden: 'Ký tự ẩn, không in ra.',
} as const;
export type OmissionReason = keyof typeof omissionReasons;

/**
 * The text of a paragraph: pieces of one line joined as they are, by a space where the line has one between them, pieces of
 * different lines by a space.
 */
export function paragraphText(lines: readonly string[], spans: readonly Span[]): string {
  let text = '';
  let previous: Span | undefined;
  for (const span of spans) {
    const line = lines[span.line - 1] ?? '';
    const isApart =
      previous !== undefined && (previous.line !== span.line || /\s/u.test(line.slice(previous.end, span.start)));
    text += `${isApart ? ' ' : ''}${line.slice(span.start, span.end)}`;
    previous = span;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
