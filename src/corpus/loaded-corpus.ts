/** The corpus of this project, read once for a whole build. */
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { loadCorpus, readPlanText, type Corpus } from './load-corpus.ts';
import type { PlanText } from '../domain/clause.ts';

let corpus: Corpus | undefined;

/** @throws with every problem found, when content has an error: nothing is published by halves. */
export function loadedCorpus(): Corpus {
  if (corpus === undefined) {
    const loaded = loadCorpus(process.cwd());
    const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new Error(`${errors.length} errors in content:\n${errors.map(formatDiagnostic).join('\n')}`);
    corpus = loaded.corpus;
  }
  return corpus;
}

/** The whole text of one plan: for the page and the records of that plan only. */
export function planText(planId: string): PlanText {
  return readPlanText(process.cwd(), planId);
}
