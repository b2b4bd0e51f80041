/** What the parts of this reader share while one document is read. */
import type { Look } from '../../source-text.ts';
import type { List, Marker } from './numbering.ts';
import type { NoteKind } from './report.ts';
import type { Styles } from './styles.ts';

/** A paragraph that has no lines yet. */
export interface RawParagraph {
  /** One for each line; never empty strings. No segment: an empty paragraph. */
  readonly segments: readonly string[];
  readonly look?: Look;
}

export interface Reading {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, List>;
  /** Counts: each call stands for one more paragraph of the list. */
  readonly nextMarker: (listId: string, level: number) => Marker | undefined;
  /** Whether page numbers are left out. */
  readonly dropsPages: boolean;
  /** Tells the report, with the line that is written next. */
  readonly note: (kind: NoteKind, words?: string) => void;
  /** The number of a footnote or endnote, from 1 in the order of the marks; `undefined` when there is no such note. */
  readonly markNote: (kind: 'footnote' | 'endnote', id: string) => number | undefined;
}
