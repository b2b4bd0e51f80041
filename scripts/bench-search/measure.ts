/** Asks an engine all that the bench wants to know of it. */
import type { EngineName } from './arguments.ts';
import type { Download, Engine } from './engines/engine.ts';
import type { JudgedQuery } from './queries.ts';
import { scoreQuery, unaccented, type Pair, type QueryScore } from './scoring.ts';

export interface Measured {
  readonly name: EngineName;
  readonly scores: readonly QueryScore[];
  readonly pairs: readonly Pair[];
  /** Of a first search, for each query. */
  readonly downloads: readonly (readonly Download[])[];
  /** For each query, asked a second time. */
  readonly milliseconds: readonly number[];
}

export async function measure(
  engine: Engine,
  queries: readonly JudgedQuery[],
  milliseconds: () => number,
): Promise<Measured> {
  const scores: QueryScore[] = [];
  const pairs: Pair[] = [];
  const downloads: (readonly Download[])[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const shown = await engine.search(query.q);
    scores.push(scoreQuery(query, shown));
    const bare = unaccented(query);
    if (bare !== undefined) pairs.push({ bare, shown, bareShown: await engine.search(bare) });
    downloads.push(await engine.coldSearch(query.q));
    const started = milliseconds();
    await engine.search(query.q);
    times.push(milliseconds() - started);
  }
  return { name: engine.name, scores, pairs, downloads, milliseconds: times };
}
