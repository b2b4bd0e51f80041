export interface Scored {
  /** The same in every answer of one index. */
  readonly id: string;
  readonly score: number;
}

/** What one pass found, as Pagefind orders it. */
export interface Answer<R extends Scored> {
  readonly isPhrase: boolean;
  readonly results: readonly R[];
}

/**
 * Joins the answers of several passes: each result once, in the place of the first pass that found it; inside one pass by
 * the best score that a pass for single words gave it, because Pagefind scores every phrase alike.
 *
 * @param answers Best pass first.
 */
export function joinAnswers<R extends Scored>(answers: readonly Answer<R>[]): readonly R[] {
  const places = new Map<string, { readonly result: R; readonly pass: number; score: number }>();
  answers.forEach(({ results, isPhrase }, pass) => {
    for (const result of results) {
      const score = isPhrase ? 0 : result.score;
      const known = places.get(result.id);
      if (known === undefined) places.set(result.id, { result, pass, score });
      else known.score = Math.max(known.score, score);
    }
  });
  return [...places.values()].sort((a, b) => a.pass - b.pass || b.score - a.score).map(({ result }) => result);
}
