/** One source beside the published text of its plan: what the parts of the fidelity check share. */
import type { PlanText } from '../domain/clause.ts';
import type { SourceRecord } from '../domain/correction.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { publishedWords, type PublishedWord } from '../domain/words.ts';

/** The words of one plan, grouped once for all its sources. */
export interface PlanWords {
  readonly words: readonly PublishedWord[];
  readonly byClause: ReadonlyMap<string, readonly PublishedWord[]>;
  readonly labels: ReadonlySet<string>;
}

export function planWords(text: PlanText): PlanWords {
  const words = publishedWords(text);
  const labels = new Set(text.clauses.map(({ label }) => label));
  return { words, byClause: Map.groupBy(words, ({ clause }) => clause), labels };
}

export interface Witness {
  /** Path of the source, for places. */
  readonly file: string;
  readonly source: string;
  readonly recordFile: string;
  readonly record: SourceRecord;
  /** Place of a field of the record in `recordFile`. */
  readonly recordPlaceAt: (path: readonly PropertyKey[]) => Place;
}

/** A record of the source that does not apply. */
export function recordError(
  { recordPlaceAt }: Witness,
  path: readonly PropertyKey[],
  problem: string,
  related?: Diagnostic['related'],
): Diagnostic {
  return {
    rule: 'fidelity/record',
    severity: 'error',
    place: recordPlaceAt(path),
    problem,
    ...(related === undefined ? {} : { related }),
    advice: 'Correct the record, or delete it if it no longer applies.',
  };
}
