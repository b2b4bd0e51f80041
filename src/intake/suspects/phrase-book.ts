/** Looks fixed phrases up by their letters. Built once, when the module is loaded. */
import { fixedPhrases, wholePhrases } from './phrases.ts';
import { spellingOf } from './spelling.ts';
import type { Word } from './words.ts';

export interface Phrase {
  /** Small words, as they are spelled. */
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly spelled: readonly string[];
  /** Spellings that are right too, as one string each. */
  readonly others: ReadonlySet<string>;
}

/** Words that stand beside anything: as neighbours they prove nothing. */
const functionWords = new Set(
  (
    'và của các cho là có được để tại về những từ đến theo trong với do đã sẽ một này khi như đó ra vào trên dưới bằng ' +
    'hoặc không cũng nếu thì mà bởi nhằm qua giữa mỗi mọi cùng phải cần hơn sau trước nay còn đều lại nào'
  )
    .split(' ')
    .map((word) => spellingOf(word).spelled),
);

type Spelled = Pick<Word, 'spelled'>;

export const isFunctionWord = ({ spelled }: Spelled): boolean => functionWords.has(spelled);

const phrases = read(fixedPhrases);
const byFirst = Map.groupBy(phrases, ({ letters }) => letters[0]);
/** Only phrases of two words: in longer ones two neighbours may belong to different words ("chuyển giao công nghệ"). */
const pairs = new Set(
  phrases.filter(({ words }) => words.length === 2).flatMap(({ spelled, others }) => [spelled.join(' '), ...others]),
);
const pairsBefore = Map.groupBy(pairWords(), ([before]) => spellingOf(before).spelled);
const pairsAfter = Map.groupBy(pairWords(), ([, after]) => spellingOf(after).spelled);

export const wholes: ReadonlyMap<string | undefined, readonly Phrase[]> = Map.groupBy(
  read(wholePhrases),
  ({ spelled }) => spelled[0],
);

/** Phrases whose letters stand in the text from this word, the longest first. */
export function phrasesAt(words: readonly Word[], index: number): readonly Phrase[] {
  const candidates = byFirst.get(words[index]?.letters ?? '') ?? [];
  return candidates
    .filter(({ letters }) =>
      letters.every((word, offset) => {
        const found = words[index + offset];
        return found?.letters === word && (offset === 0 || found.follows);
      }),
    )
    .toSorted((a, b) => b.words.length - a.words.length);
}

/** True for two words that stand side by side in some fixed phrase, spelled like this. */
export function isKnownPair(before: Spelled | undefined, after: Spelled | undefined): boolean {
  return before !== undefined && after !== undefined && pairs.has(`${before.spelled} ${after.spelled}`);
}

/** Small words that follow (or stand before) a word in some fixed phrase. */
export function companions(word: Word, side: 'before' | 'after'): readonly string[] {
  return side === 'after'
    ? (pairsBefore.get(word.spelled) ?? []).map(([, after]) => after)
    : (pairsAfter.get(word.spelled) ?? []).map(([before]) => before);
}

function pairWords(): readonly (readonly [string, string])[] {
  return phrases.flatMap(({ words }) =>
    words.slice(1).map((word, index): readonly [string, string] => [words[index] ?? '', word]),
  );
}

function read(list: string): readonly Phrase[] {
  return list
    .trim()
    .split(/[;\n]+/u)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry): Phrase => {
      const [first = '', ...others] = entry.split('/');
      const words = first.split(' ');
      const spellings = words.map((word) => spellingOf(word));
      return {
        words,
        letters: spellings.map(({ letters }) => letters),
        spelled: spellings.map(({ spelled }) => spelled),
        others: new Set(others.map(spellingOfAll)),
      };
    });
}

function spellingOfAll(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => spellingOf(word).spelled)
    .join(' ');
}
