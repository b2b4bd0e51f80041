/** The corrections of a plan as footnotes: their signs stand after the very words that a source has otherwise or in doubt. */
import type { PlanText } from '../../domain/clause.ts';
import { correctionWords } from '../../domain/correction-words.ts';
import type { SourceRecord } from '../../domain/correction.ts';
import type { WitnessPiece, WitnessText } from '../../domain/witness-text.ts';

export interface ReadSource {
  readonly source: { readonly id: string };
  readonly record: SourceRecord;
  readonly text: WitnessText;
}

export interface NoteSign {
  /** Letters of the paragraph that stand before it. */
  readonly at: number;
  /** From 1, in the order of the text. */
  readonly note: number;
}

export interface PlanNotes {
  /** The first is note 1. */
  readonly notes: readonly string[];
  /** By label: signs of each paragraph and cell that has words, as in `WitnessText`. */
  readonly signs: ReadonlyMap<string, readonly (readonly NoteSign[])[]>;
}

export function planNotes({ clauses }: PlanText, sources: readonly ReadSource[]): PlanNotes {
  const notes: string[] = [];
  const signs = new Map(
    clauses.map(({ label }) => {
      const read = sources.map(({ text }) => text.clauses.get(label) ?? []);
      const blocks = (read[0] ?? []).map((_, block) => {
        const found = sources.flatMap((source, index) => correctionsIn(read[index]?.[block] ?? [], source));
        return found.sort((a, b) => a.at - b.at).map(({ at, words }): NoteSign => ({ at, note: notes.push(words) }));
      });
      return [label, blocks];
    }),
  );
  return { notes, signs };
}

function correctionsIn(pieces: readonly WitnessPiece[], { source, record }: ReadSource) {
  let at = -1; // the paragraph's first piece begins with a space
  return pieces.flatMap(({ published, difference }) => {
    at += published.length;
    const correction = difference?.list === 'corrections' ? record.corrections[difference.index] : undefined;
    return correction === undefined ? [] : [{ at: Math.max(at, 0), words: correctionWords(source.id, correction) }];
  });
}
