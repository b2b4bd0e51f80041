/** Paragraphs and tables of a document in reading order, found in its lines or stated by its format. */
import type { Look, Span } from '../source-text.ts';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  /** Its words, parted by single spaces. Never empty. */
  readonly text: string;
  readonly look: Look;
  /** An empty line, or the end of another block, stands before it. */
  readonly isAfterBlank: boolean;
  readonly isNote: boolean;
}

export interface Cell {
  /** Empty where nothing is printed or the words are lost. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Table {
  readonly kind: 'table';
  /** Every row has as many cells as the widest; cells that a row lacks are empty. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Paragraph | Table;

/** Line of the source on which a block begins, from 1. */
export function lineOf(block: Block): number {
  return placeOf(block)?.line ?? 1;
}

/** First piece of a block; `undefined` for a table without words. */
export function placeOf(block: Block): Span | undefined {
  if (block.kind === 'paragraph') return block.spans[0];
  return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs))[0]?.spans[0];
}

/** The words of a cell, paragraphs parted by a space. */
export function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(({ text }) => text).join(' ');
}
