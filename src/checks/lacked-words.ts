/** Which published words a source is recorded to lack, and the words that no source of a plan has. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { PublishedWord } from '../domain/words.ts';
import { recordError, type PlanWords, type Witness } from './witness.ts';

/** @returns The words, each with the place of its record in "lacks", and a problem for each record that names what the plan does not have. */
export function lackedWords(
  plan: PlanWords,
  witness: Witness,
): { lacked: ReadonlyMap<PublishedWord, number>; diagnostics: readonly Diagnostic[] } {
  const lacked = new Map<PublishedWord, number>();
  const diagnostics: Diagnostic[] = [];
  const noClause = (label: string, path: readonly PropertyKey[]): void => {
    const problem = `"lacks" names the clause "${label}", which the plan does not have.`;
    diagnostics.push(recordError(witness, ['lacks', ...path], problem));
  };
  witness.record.lacks.forEach(({ clauses = [], clause, words, occurrence }, index) => {
    clauses.forEach((label, at) => {
      const own = plan.byClause.get(label);
      if (own === undefined) noClause(label, [index, 'clauses', at]);
      own?.forEach((word) => lacked.set(word, index));
    });
    if (clause === undefined || words === undefined) return;
    if (!plan.labels.has(clause)) {
      noClause(clause, [index, 'clause']);
      return;
    }
    const found = findWords(plan.byClause.get(clause) ?? [], words.split(/\s+/u), occurrence);
    if (found.length === 0) {
      const problem = `"lacks": the words "${words}" are not in the clause "${clause}".`;
      diagnostics.push(recordError(witness, ['lacks', index, 'words'], problem));
    }
    found.forEach((word) => lacked.set(word, index));
  });
  return { lacked, diagnostics };
}

function findWords(
  words: readonly PublishedWord[],
  wanted: readonly string[],
  occurrence: number,
): readonly PublishedWord[] {
  let seen = 0;
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (!wanted.every((word, offset) => words[start + offset]?.word === word)) continue;
    seen += 1;
    if (seen === occurrence) return words.slice(start, start + wanted.length);
  }
  return [];
}

/**
 * Finds published words that every source is recorded to lack: nothing proves them.
 *
 * @param lackedBySource What `lackedWords` found for each source of the plan; at least one.
 * @param placeOf Place of a clause in the plan's file.
 */
export function checkWitnesses(
  { words }: PlanWords,
  lackedBySource: readonly ReadonlyMap<PublishedWord, number>[],
  placeOf: (label: string) => Place,
): readonly Diagnostic[] {
  const runs: PublishedWord[][] = [];
  words.forEach((word, index) => {
    if (!lackedBySource.every((lacked) => lacked.has(word))) return;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === words[index - 1] && run[0]?.clause === word.clause) run.push(word);
    else runs.push([word]);
  });
  return runs.map((run) => {
    const clause = run[0]?.clause ?? '';
    return {
      rule: 'fidelity/no-witness',
      severity: 'error',
      place: placeOf(clause),
      problem: `No source has "${run.map(({ word }) => word).join(' ')}" (clause ${clause}): every one is recorded to lack it.`,
      advice: 'Publish only what a source prints: delete the words, add the source that has them, or mend "lacks".',
    };
  });
}
