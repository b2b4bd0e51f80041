/** A word that the document prints once with other marks than elsewhere between the same neighbours: "Chuyên giao công nghệ". */
import type { ClauseLevel } from '../../../domain/clause.ts';
import { printedFrom, type Document } from '../document.ts';
import { isFunctionWord, isKnownPair } from '../phrase-book.ts';
import { inCaseOf } from '../spelling.ts';
import type { Side } from '../contexts.ts';
import type { Doubt } from '../suspect.ts';
import { neighbours, type Word } from '../words.ts';

/** How often the other reading has to stand between the same neighbours. */
const enough: Readonly<Record<Side, number>> = { both: 2, before: 3, after: 3 };

/** Clauses that name persons. */
const names: ReadonlySet<ClauseLevel> = new Set(['signature']);

export function unlikeElsewhere(document: Document): Doubt[] {
  const levels = new Map(document.plan.clauses.map(({ label, level }) => [label, level]));
  return document.words.flatMap((word, index): Doubt[] => {
    if (
      word.printed.length < 2 ||
      names.has(levels.get(document.texts[word.text]?.clause ?? '') ?? 'text') ||
      /\d/u.test(word.printed) ||
      isKept(document, index)
    )
      return [];
    for (const side of ['both', 'after', 'before'] as const) {
      const other = otherReading(document, index, side);
      if (other === undefined) continue;
      const [before, after] = neighbours(document.words, index);
      const first = side === 'after' ? word : (before ?? word);
      const last = side === 'before' ? word : (after ?? word);
      const content = document.texts[word.text]?.text ?? '';
      const meant = inCaseOf(word.printed, other.word.printed.toLowerCase());
      const replacement = content.slice(first.start, word.start) + meant + content.slice(word.end, last.end);
      const place = document.texts[other.word.text]?.clause ?? '';
      return [
        {
          text: word.text,
          start: first.start,
          end: last.end,
          replacement,
          rule: 'suspect/unlike-elsewhere',
          sureness: side === 'both' ? 'likely' : 'unsure',
          reason: 'misread',
          evidenceKind: 'same-phrase',
          evidence: `Chỗ khác của văn bản viết “${replacement.toLowerCase()}” (${String(other.count)} lần, như ở ${place}); “${printedFrom(document, first, last)}” chỉ có ở đây.`,
        },
      ];
    }
    return [];
  });
}

/** True where the word is known to be right: it makes a fixed phrase with a neighbour. */
function isKept({ words }: Document, index: number): boolean {
  const [before, after] = neighbours(words, index);
  return isKnownPair(before, words[index]) || isKnownPair(words[index], after);
}

function otherReading(
  { words, contexts }: Document,
  index: number,
  side: Side,
): { readonly word: Word; readonly count: number } | undefined {
  const word = words[index];
  const variants = contexts.variants(index, side);
  if (word === undefined || variants.get(word.id)?.count !== 1) return undefined;
  const [best] = [...variants.values()].toSorted((a, b) => b.count - a.count);
  const other = words[best?.example ?? -1];
  if (best === undefined || other === undefined || best.count < enough[side]) return undefined;
  if (side === 'both') return { word: other, count: best.count };
  const [before, after] = neighbours(words, index);
  const [same, free] = side === 'after' ? [after, before] : [before, after];
  if (same === undefined || [same, word, other].some(isFunctionWord)) return undefined;
  const pair = side === 'after' ? [free, word] : [word, free];
  const isAtHome = pair[0] !== undefined && pair[1] !== undefined && contexts.pairs(pair[0].id, pair[1].id) > 1;
  return isAtHome ? undefined : { word: other, count: best.count };
}
