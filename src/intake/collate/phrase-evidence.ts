/** What speaks for a reading: pairs of words that are a fixed phrase, or that the copies agree on in other places. */
import { isFunctionWord, isKnownPair } from '../suspects/phrase-book.ts';
import { spellingOf } from '../suspects/spelling.ts';
import { firstReading, textOf, type CollatedParagraph, type Slot } from './collated.ts';
import { lettersOf } from './kinds.ts';
import type { PrintedWord } from './witness-text.ts';

export interface Support {
  /** Pairs that stand in some fixed phrase, as printed. */
  readonly fixed: readonly string[];
  /** Pairs that stand elsewhere too, with one such place. */
  readonly seen: readonly { readonly pair: string; readonly witness: number; readonly word: PrintedWord }[];
}

interface Place {
  readonly witness: number;
  readonly word: PrintedWord;
}

/** Pairs of neighbours that no copy disputes, each with one place. */
export class PhraseEvidence {
  private readonly places = new Map<string, Place>();

  constructor(paragraphs: readonly CollatedParagraph[]) {
    for (const { slots } of paragraphs)
      slots.forEach((slot, index) => {
        const next = slots[index + 1];
        if (next === undefined || isDisputed(slot) || isDisputed(next)) return;
        const key = pairKey(textOf(firstReading(slot)), textOf(firstReading(next)));
        const witness = slot.readings.findIndex(({ length }) => length > 0);
        const word = firstReading(slot)[0];
        if (key !== undefined && word !== undefined) this.places.set(key, { witness, word });
      });
  }

  /** @param before The words around the reading; empty at the ends of a paragraph. */
  supportOf(reading: string, before: string, after: string): Support {
    const words = [before, ...reading.split(' '), after];
    const fixed: string[] = [];
    const seen: Support['seen'][number][] = [];
    words.slice(1).forEach((second, index) => {
      const first = words[index] ?? '';
      const key = pairKey(first, second);
      if (key === undefined) return;
      const [a, b] = [spellingOf(lettersOf(first)), spellingOf(lettersOf(second))];
      if (isKnownPair(a, b)) fixed.push(`${first} ${second}`);
      const place = this.places.get(key);
      if (place !== undefined && !isFunctionWord(a) && !isFunctionWord(b))
        seen.push({ pair: `${first} ${second}`, ...place });
    });
    return { fixed, seen };
  }
}

export function isDisputed({ readings }: Slot): boolean {
  const texts = new Set(readings.filter(({ length }) => length > 0).map((words) => textOf(words)));
  return texts.size > 1;
}

/** `undefined` where a sign stands between the words, or one of them has no letter. */
function pairKey(first: string, second: string): string | undefined {
  const [a, b] = [lettersOf(first), lettersOf(second)];
  if (!/\p{L}$/u.test(first) || !/^\p{L}/u.test(second) || a === '' || b === '') return undefined;
  return `${spellingOf(a).spelled} ${spellingOf(b).spelled}`;
}
