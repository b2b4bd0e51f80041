/** How often words stand beside each other in one document, and in which other marks the same letters stand there. */
import { idLimit, neighbours, type Word } from './words.ts';

/** The neighbours that have to be the same: both, the one before, the one after. */
export type Side = 'both' | 'before' | 'after';

export interface Variant {
  /** An index of a word printed that way. */
  readonly example: number;
  readonly count: number;
}

export interface Contexts {
  /** How often the spellings of two neighbours stand side by side. */
  readonly pairs: (before: number, after: number) => number;
  /** Words with the letters of this one between the same neighbours, this one included, by spelling; none when all are alike. */
  readonly variants: (index: number, side: Side) => ReadonlyMap<number, Variant>;
}

const none: ReadonlyMap<number, Variant> = new Map();

/** Two passes: only places where the spellings differ are kept, so that a long document takes little memory. */
export function contextsOf(words: readonly Word[]): Contexts {
  const pairs = new Map<number, number>();
  for (const [index, { id, follows }] of words.entries()) {
    const before = words[index - 1];
    if (!follows || before === undefined) continue;
    const key = before.id * idLimit + id;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const sides = { both: bySide(words, 'both'), before: bySide(words, 'before'), after: bySide(words, 'after') };
  return {
    pairs: (before, after) => pairs.get(before * idLimit + after) ?? 0,
    variants: (index, side) => sides[side].get(contextKey(words, index, side) ?? -1) ?? none,
  };
}

function bySide(words: readonly Word[], side: Side): ReadonlyMap<number, ReadonlyMap<number, Variant>> {
  const first = new Map<number, number>();
  const mixed = new Map<number, Map<number, Variant>>();
  for (const [index, { id }] of words.entries()) {
    const key = contextKey(words, index, side);
    if (key === undefined) continue;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, id);
    else if (seen !== id) mixed.set(key, new Map());
  }
  for (const [index, { id }] of words.entries()) {
    const variants = mixed.get(contextKey(words, index, side) ?? -1);
    const variant = variants?.get(id);
    variants?.set(id, { example: variant?.example ?? index, count: (variant?.count ?? 0) + 1 });
  }
  return mixed;
}

function contextKey(words: readonly Word[], index: number, side: Side): number | undefined {
  const [before, after] = neighbours(words, index);
  const isWhole = (side === 'after' || before !== undefined) && (side === 'before' || after !== undefined);
  if (!isWhole) return undefined;
  const beforeId = side === 'after' ? 0 : (before?.id ?? 0);
  const afterId = side === 'before' ? 0 : (after?.id ?? 0);
  return (beforeId * idLimit + (words[index]?.lettersId ?? 0)) * idLimit + afterId;
}
