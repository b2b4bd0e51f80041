/** What is known of the words of the index: which exist, how common they are, which are near to a word that does not. */
import type { SearchLists } from '../search/lists.ts';
import { spell, type Spelling } from './accents.ts';

export interface KnownWord extends Spelling {
  /** About how many records have it: the lower end of a power of two. */
  readonly frequency: number;
}

export interface Vocabulary {
  /** In so many records a row of two words is an expression that many know: a word that exists may be a slip for one of it. */
  readonly many: number;
  /** The forms of one word ("hóa", "hoá"), the most frequent first. */
  readonly forms: (key: string) => readonly KnownWord[];
  /** All words of the same sound without marks, the most frequent first. */
  readonly ofSound: (sound: string) => readonly KnownWord[];
  /** The same word, typed with marks in all its forms, without in any marks. */
  readonly same: (typed: Spelling) => readonly KnownWord[];
  /** Whether a word begins so. Typed with marks, the beginning has them too. */
  readonly isBeginning: (typed: Spelling) => boolean;
  /** How much a word says, from 0 (in every record) to 1 (in one or none). */
  readonly weight: (word: Spelling) => number;
  /** Known words that may have been meant, likeliest first. */
  readonly nearest: (typed: Spelling, count: number) => readonly KnownWord[];
}

export function readVocabulary({
  vocabulary,
  recordCount,
}: Pick<SearchLists, 'vocabulary' | 'recordCount'>): Vocabulary {
  const known = vocabulary.flatMap((line, power) =>
    line.split(' ').flatMap((word) => (word === '' ? [] : [{ ...spell(word), frequency: 2 ** power }])),
  );
  known.sort((a, b) => b.frequency - a.frequency);
  const byKey = Map.groupBy(known, ({ key }) => key);
  const bySound = Map.groupBy(known, ({ sound }) => sound);
  const forms = (key: string): readonly KnownWord[] => byKey.get(key) ?? [];
  const ofSound = (sound: string): readonly KnownWord[] => bySound.get(sound) ?? [];
  const same = (typed: Spelling): readonly KnownWord[] => (typed.hasMarks ? forms(typed.key) : ofSound(typed.sound));
  const most = Math.log(1 + recordCount);
  return {
    many: recordCount / 100,
    forms,
    ofSound,
    same,
    isBeginning: ({ word, letters, hasMarks }) =>
      known.some((other) => (hasMarks ? other.word.startsWith(word) : other.letters.startsWith(letters))),
    weight: (word) => {
      if (/\d/.test(word.letters)) return 0.6;
      if (word.letters.length === 1) return 0.2; // neither numbers nor single letters are listed
      const found = same(word).length > 0 ? same(word) : ofSound(word.sound);
      const frequency = found.reduce((sum, form) => sum + form.frequency * 1.5, 0);
      return frequency === 0 ? 1 : Math.min(1, Math.max(0.08, Math.log(1 + recordCount / frequency) / most));
    },
    nearest: (typed, count) => {
      const slips = ofSound(typed.sound);
      const edits = known.filter(({ letters }) => isOneEditApart(letters, typed.letters));
      return [...slips, ...edits]
        .filter((word) => distance(typed, word) <= farthest)
        .map((word) => ({ word, cost: distance(typed, word) - Math.log2(word.frequency) * 0.12 }))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, count)
        .map(({ word }) => word);
    },
  };
}

/** Another letter and another tone at once is another word: "quyền" was not meant by "tuyến". */
const farthest = 1.3;

/** How unlikely a slip is: hỏi for ngã is common, another vowel is not. */
export function distance(typed: Spelling, meant: Spelling): number {
  const letters = typed.sound === meant.sound ? 0 : 1;
  const [typedMarks, meantMarks] = [marksOf(typed.word), marksOf(meant.word)];
  if (!typed.hasMarks) return letters;
  const vowels = typedMarks.vowels === meantMarks.vowels ? 0 : 1;
  const sameTone = typedMarks.tone === meantMarks.tone;
  const areMixedUp = /^(?:\u0309\u0303|\u0303\u0309)$/u.test(typedMarks.tone + meantMarks.tone);
  return letters + vowels + (sameTone ? 0 : areMixedUp ? 0.25 : 0.7);
}

function marksOf(word: string): { readonly vowels: string; readonly tone: string } {
  const parts = word.normalize('NFD');
  return {
    vowels: (parts.match(/[\u0302\u0306\u031bđ]/gu) ?? []).join(''),
    tone: (parts.match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? []).join(''),
  };
}

/** One letter more, less or other, or two letters in each other's place. */
export function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const left = long.length - start - end;
  if (left <= 1) return true;
  return (
    short.length === long.length && left === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
  );
}
