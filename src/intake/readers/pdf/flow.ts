/** What a page is read into before it is written down: paragraphs, tables and lines left out, in reading order. */
import type { OmissionReason } from '../../source-text.ts';
import type { PrintedLine } from './printed-line.ts';

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** In reading order; of several pages where the paragraph runs on. */
  readonly lines: readonly PrintedLine[];
  readonly isCentred: boolean;
  readonly headingLevel?: number;
  readonly isNote?: boolean;
}

export interface FlowCell {
  readonly paragraphs: readonly FlowParagraph[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface FlowRow {
  readonly cells: readonly FlowCell[];
  /** Set for rows that are no text of the document: the head printed again on the next page. */
  readonly omitted?: OmissionReason;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
  /** Left edges of the columns, for telling whether a table goes on upon the next page. */
  readonly edges: readonly number[];
}

export interface FlowOmission {
  readonly kind: 'omission';
  readonly line: PrintedLine;
  readonly reason: OmissionReason;
}

export type FlowBlock = FlowParagraph | FlowTable | FlowOmission;
