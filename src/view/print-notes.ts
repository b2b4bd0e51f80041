/** The notes at the end of a printed plan, in the order in which their signs stand in the text. */
import { markedReadings, type ClauseNode, type NumberedCorrection } from './plan-text.ts';

export interface PrintNote {
  readonly sourceId: string;
  readonly correction: NumberedCorrection;
}

export interface PrintNotes {
  /** Those with a sign in the text: the first is 1. */
  readonly signed: readonly PrintNote[];
  /** Those whose words do not stand in the text, or stand under the sign of another source. */
  readonly others: readonly PrintNote[];
}

export function printNotes(
  tree: readonly ClauseNode[],
  sources: readonly { readonly source: { readonly id: string }; readonly corrections: readonly NumberedCorrection[] }[],
): PrintNotes {
  const notes = sources.flatMap(({ source, corrections }) =>
    corrections.map((correction) => ({ sourceId: source.id, correction })),
  );
  const byAnchor = new Map(notes.map((note) => [note.correction.anchor, note]));
  const signed = markedReadings(tree).flatMap((anchor) => byAnchor.get(anchor) ?? []);
  return { signed, others: notes.filter((note) => !signed.includes(note)) };
}
