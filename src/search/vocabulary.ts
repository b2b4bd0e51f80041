/** Counts of the records that hold each word, in the form that a browser loads (`lists.ts`). */

/** "Đề án 151" → đề, án: words of letters, small and NFC. A single letter says nothing. */
export function lettersIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).filter((word) => word.length > 1);
}

/** @returns Line `i`: the words that stand in 2^i to 2^(i+1)-1 of the texts, in the order of their code units. */
export function vocabularyOf(texts: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(lettersIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lines: string[][] = [];
  for (const [word, count] of counts) (lines[Math.floor(Math.log2(count))] ??= []).push(word);
  return Array.from(lines, (words: string[] | undefined) => (words ?? []).sort().join(' '));
}
