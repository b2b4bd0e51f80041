/** Paragraphs that are surely the same in two copies: they share words in a row that each copy has in one place only. */

interface Keyed {
  readonly keys: readonly string[];
}

const length = 4;

/** @returns Pairs of indexes, rising in both copies. Linear but for sorting. */
export function uniqueAnchors(a: readonly Keyed[], b: readonly Keyed[]): readonly (readonly [number, number])[] {
  const [inA, inB] = [uniquePlaces(a), uniquePlaces(b)];
  const votes = new Map<number, Map<number, number>>();
  for (const [words, i] of inA) {
    const j = inB.get(words);
    if (i === repeated || j === undefined || j === repeated) continue;
    const own = votes.get(i) ?? new Map<number, number>();
    own.set(j, (own.get(j) ?? 0) + 1);
    votes.set(i, own);
  }
  const pairs = [...votes]
    .map(([i, own]) => [i, [...own].reduce((most, vote) => (vote[1] > most[1] ? vote : most))[0]] as const)
    .toSorted(([i], [j]) => i - j);
  return longestRising(pairs);
}

const repeated = -1;

/** The paragraph of each run of words, `repeated` for a run that stands twice. */
function uniquePlaces(paragraphs: readonly Keyed[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  paragraphs.forEach(({ keys }, index) => {
    if (keys.length < length) add(`whole ${keys.join(' ')}`, index);
    for (let at = 0; at + length <= keys.length; at += 1) add(keys.slice(at, at + length).join(' '), index);
  });
  return places;

  function add(words: string, index: number): void {
    places.set(words, places.has(words) ? repeated : index);
  }
}

/** The longest choice of pairs whose second numbers rise (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = []; // index of the pair that ends the best row of each length
  const before: number[] = [];
  pairs.forEach(([, second], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chosen: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const found = pairs[at];
    if (found !== undefined) chosen.push(found);
  }
  return chosen.reverse();
}
