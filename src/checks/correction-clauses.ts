/** Checks that each correction and doubtful reading names the clause in which its words stand. */
import type { Correction } from '../domain/correction.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PublishedWord } from '../domain/words.ts';
import type { SourceWord } from './source-words.ts';
import { recordError, type Witness } from './witness.ts';

/** A published word and the same word of the source. */
export type Pair = readonly [ours: PublishedWord, theirs: SourceWord];

/** @param labels Every clause of the plan. */
export function checkCorrectionClauses(
  pairs: readonly Pair[],
  labels: ReadonlySet<string>,
  witness: Witness,
): readonly Diagnostic[] {
  const clausesOf = new Map<Correction, Set<string>>();
  for (const [{ clause }, { correction }] of pairs) {
    if (correction === undefined) continue;
    const clauses = clausesOf.get(correction);
    if (clauses === undefined) clausesOf.set(correction, new Set([clause]));
    else clauses.add(clause);
  }
  return witness.record.corrections.flatMap((correction, index): Diagnostic[] => {
    const { clause, line, printed, corrected } = correction;
    const stands = clausesOf.get(correction);
    const wrong =
      stands !== undefined
        ? [...stands].find((other) => other !== clause)
        : corrected?.trim() === ''
          ? wrongNeighbour(correction, pairs, witness)
          : undefined;
    const what = `The correction of "${printed}" at ${witness.file}:${line} names the clause "${clause}"`;
    const problem =
      wrong !== undefined
        ? `${what}; the words stand in "${wrong}".`
        : labels.has(clause)
          ? undefined
          : `${what}, which the plan does not have.`;
    return problem === undefined ? [] : [recordError(witness, ['corrections', index, 'clause'], problem)];
  });
}

/** Words that are taken out stand nowhere: the word before or after them tells the clause. */
function wrongNeighbour(
  { line, printed, occurrence, clause }: Correction,
  pairs: readonly Pair[],
  { source }: Witness,
): string | undefined {
  const text = (source.split(/\r?\n/)[line - 1] ?? '').normalize('NFC');
  let start = -1;
  for (let count = 0; count < occurrence; count += 1) start = text.indexOf(printed, start + 1);
  const after = pairs.findIndex(([, word]) => word.line > line || (word.line === line && word.column > start + 1));
  const index = after === -1 ? pairs.length : after;
  const neighbours = [pairs[index - 1], pairs[index]].flatMap((pair) => (pair === undefined ? [] : [pair[0].clause]));
  return neighbours.includes(clause) ? undefined : neighbours[0];
}
