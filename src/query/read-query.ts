/** What a reader typed, as words. Nothing is looked up here; `interpret.ts` says what the words mean. */
import { spell, type Spelling } from './accents.ts';
import { findStopWords } from './stop-words.ts';

export interface QueryWord extends Spelling {
  /** As typed, NFC. */
  readonly typed: string;
  /** The signs that tie it to the word before, as in "151/KH-UBND" and "KH&CN"; empty where a space stands between. */
  readonly tie: string;
  readonly isStop: boolean;
  /** Which part in quotation marks it stands in: its words must stand in a row. */
  readonly phrase?: number | undefined;
}

export interface ReadQuery {
  /** NFC, one space between words, at most `longest` words. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Whether the last word may be unfinished: nothing is typed behind it. */
  readonly isOpen: boolean;
  readonly isCut: boolean;
}

/** More words than any question has; what is pasted beyond them is not searched. */
export const longest = 24;
const mostCharacters = 1000;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const quoted = /["“”„«»][^"“”„«»]*["“”„«»]/gu;

/** Never throws, whatever is typed. @returns `undefined` for less than two letters or digits: one asks for nearly everything. */
export function readQuery(typed: string): ReadQuery | undefined {
  const whole = typed
    .slice(0, mostCharacters)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ')
    .normalize('NFC');
  const found = [...whole.matchAll(wordPattern)].filter(([word]) => spell(word).letters !== '');
  const kept = found.slice(0, longest);
  const last = kept.at(-1);
  if (last === undefined || kept.reduce((sum, [word]) => sum + word.length, 0) < 2) return undefined;
  const end = last.index + last[0].length;
  const text = whole.slice(0, end === whole.trimEnd().length - 1 ? undefined : end).trim();
  const spellings = kept.map(([word]) => spell(word));
  const stops = findStopWords(spellings);
  const isOnlyStops = stops.every(Boolean);
  const phrases = [...whole.matchAll(quoted)];
  const phraseAt = (place: number): number | undefined =>
    phrases.find(({ index, 0: { length } }) => place > index && place < index + length)?.index;
  return {
    text,
    words: kept.map((match, index) => ({
      ...(spellings[index] ?? spell(match[0])),
      typed: match[0],
      tie: index === 0 ? '' : tieBetween(whole, kept[index - 1], match.index),
      isStop: !isOnlyStops && (stops[index] ?? false),
      phrase: phraseAt(match.index),
    })),
    isOpen: found.length === kept.length && /[\p{L}\p{M}\p{N}]$/u.test(whole),
    isCut: found.length > kept.length || typed.length > mostCharacters,
  };
}

function tieBetween(text: string, before: RegExpExecArray | RegExpMatchArray | undefined, at: number): string {
  const between = text.slice((before?.index ?? 0) + (before?.[0].length ?? 0), at);
  return /^[/&.–-]$/u.test(between) ? between : '';
}
