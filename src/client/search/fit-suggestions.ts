import type { Suggestion } from '../../query/suggest.ts';

/** @returns At most so many in their order, the best of each kind before the second of any. */
export function fitSuggestions(suggestions: readonly Suggestion[], most: number): readonly Suggestion[] {
  const ranks = new Map<Suggestion['kind'], number>();
  const ranked = suggestions.map((suggestion) => {
    const rank = ranks.get(suggestion.kind) ?? 0;
    ranks.set(suggestion.kind, rank + 1);
    return { suggestion, rank };
  });
  const kept = new Set(ranked.toSorted((a, b) => a.rank - b.rank).slice(0, most));
  return ranked.filter((one) => kept.has(one)).map(({ suggestion }) => suggestion);
}
