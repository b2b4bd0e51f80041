/** The words of a plan in reading order with their places, as all rules look at them. */
import type { PlanText } from '../../domain/clause.ts';
import { spellingOf } from './spelling.ts';

/** One text of one clause: a paragraph, heading or cell. */
export interface Text {
  readonly clause: string;
  readonly textIndex: number;
  readonly text: string;
  /** True for a text in capitals: there an abbreviation and a word look alike. */
  readonly isInCapitals: boolean;
}

export interface Word {
  /** Index in `Words.texts`. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** Without marks, small. */
  readonly letters: string;
  readonly spelled: string;
  /** Number of the spelling, and of the letters, each from 1: equal for equal ones. */
  readonly id: number;
  readonly lettersId: number;
  /** True when only spaces stand between the word before and this one. */
  readonly follows: boolean;
}

export interface Words {
  readonly texts: readonly Text[];
  readonly words: readonly Word[];
  /** Number of a spelling; 0 for one that the document does not have. */
  readonly idOf: (spelled: string) => number;
}

/** A plan has some 10,000 words; what stands behind this many is not looked at, so that memory stays small. */
const maxWords = 400_000;

/** Numbers stay below this, so that three of them make one exact number. */
export const idLimit = 2 ** 17;

const pattern = /[\p{L}\p{M}\p{N}]+/gu;
const spaces = /^\s+$/u;

/** @returns Texts and words in reading order; words beyond `maxWords` are left out. Linear. */
export function wordsOf({ clauses }: PlanText): Words {
  const texts = clauses.flatMap(({ label, texts: own }) =>
    own.map((text, textIndex): Text => ({ clause: label, textIndex, text, isInCapitals: isInCapitals(text) })),
  );
  const forms = new Map<string, Pick<Word, 'letters' | 'spelled' | 'id' | 'lettersId'>>();
  const ids = new Map<string, number>();
  const numberOf = (key: string): number => {
    const id = ids.get(key) ?? Math.min(ids.size + 1, idLimit - 1);
    ids.set(key, id);
    return id;
  };
  const formOf = (printed: string) => {
    const known = forms.get(printed);
    if (known !== undefined) return known;
    const { letters, spelled } = spellingOf(printed);
    const form = { letters, spelled, id: numberOf(spelled), lettersId: numberOf(`/${letters}`) };
    forms.set(printed, form);
    return form;
  };
  const words: Word[] = [];
  const idOf = (spelled: string): number => ids.get(spelled) ?? 0;
  for (const [text, { text: content }] of texts.entries()) {
    let end = -1;
    for (const { 0: printed, index: start } of content.matchAll(pattern)) {
      if (words.length === maxWords) return { texts, words, idOf };
      const follows = end !== -1 && spaces.test(content.slice(end, start));
      end = start + printed.length;
      words.push({ text, start, end, printed, ...formOf(printed), follows });
    }
  }
  return { texts, words, idOf };
}

/** The words before and after one, where only spaces stand between. */
export function neighbours(words: readonly Word[], index: number): readonly [Word | undefined, Word | undefined] {
  const after = words[index + 1];
  return [words[index]?.follows === true ? words[index - 1] : undefined, after?.follows === true ? after : undefined];
}

/** True for letters that are all capitals. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
