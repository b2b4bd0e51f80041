/**
 * Finds text in an old Vietnamese encoding by its letters and converts it: TCVN3 and VNI fonts, windows-1258 and UTF-8 that
 * a program read as windows-1252. The test is whether the words become Vietnamese syllables; what is mixed or uncertain is
 * told apart from both, never converted by a guess.
 */
import { restoreCapitals } from './legacy-letters-capitals.ts';
import { isSyllable } from './legacy-letters-syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export const legacyEncodings = {
  tcvn3: 'TCVN3 (ABC fonts such as .VnTime)',
  vni: 'VNI (fonts such as VNI-Times)',
  'windows-1258': 'windows-1258',
  'utf-8': 'UTF-8 that a program read as windows-1252',
} as const;
export type LegacyEncoding = keyof typeof legacyEncodings;

/** How each encoding, read as windows-1252, becomes Unicode; `undefined` for text that cannot be of it. */
const converters: Readonly<Record<LegacyEncoding, (text: string) => string | undefined>> = {
  tcvn3: (text) => restoreCapitals(fromTcvn3(text)),
  vni: fromVni,
  'windows-1258': (text) => {
    const bytes = windows1252Bytes(text);
    return bytes && new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  },
  'utf-8': (text) => {
    const bytes = windows1252Bytes(text);
    return bytes && strictUtf8(bytes);
  },
};

export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return converters[encoding](text) ?? text;
}

/** Line numbers count from 1. */
export type LegacyFinding =
  | { readonly kind: 'none' }
  | { readonly kind: 'legacy'; readonly encoding: LegacyEncoding }
  | {
      readonly kind: 'mixed';
      readonly encoding: LegacyEncoding;
      readonly legacyLine: number;
      readonly unicodeLine: number;
    }
  | { readonly kind: 'unsure'; readonly line: number };

/** Fewer words than this prove nothing about a line; one line with `tellingWords` proves a mixture by itself. */
const wordsOfLine = 3;
const tellingWords = 6;

interface Tally extends Score {
  /** Lines (from 1) that are clearly of this encoding. */
  readonly lines: number[];
  /** Different syllables: noise repeats itself. */
  readonly different: Set<string>;
  isTelling: boolean;
}

/** @param lines As decoded, before soft hyphens (ư in TCVN3) or anything else is taken out. */
export function findLegacyLetters(lines: readonly string[]): LegacyFinding {
  const scoreOf = createScorer();
  const unicode: Score & { readonly lines: number[] } = { words: 0, syllables: 0, lines: [] };
  const doubtful: number[] = [];
  const tallies = new Map<LegacyEncoding, Tally>();
  for (const [index, line] of lines.entries()) {
    const { words, syllables } = scoreOf(line);
    unicode.words += words;
    unicode.syllables += syllables;
    if (words < wordsOfLine) continue;
    // some words read as Vietnamese either way ("PHOÁ HOÀ CHÍ" of VNI): the better reading of the line counts
    const share = syllables / words;
    const isLegacy =
      share < 1 && encodings.filter((name) => tally(tallies, name, line, index + 1, share, scoreOf)).length > 0;
    if (share >= 0.6 && !isLegacy) unicode.lines.push(index + 1);
    else doubtful.push(index + 1);
  }
  const [best] = [...tallies].sort(([, a], [, b]) => b.lines.length - a.lines.length || b.syllables - a.syllables);
  if (best === undefined) return shortText(lines, unicode, scoreOf);
  const [encoding, found] = best;
  const legacyLine = found.lines[0];
  const isSure = found.different.size >= 3 && (found.lines.length > 1 || found.isTelling || unicode.lines.length === 0);
  if (legacyLine !== undefined && isSure) {
    // a line that the conversion would leave as it is says nothing against it ("Công dân" is the same in windows-1258)
    const against = unicode.lines.filter(
      (number) => converters[encoding](lines[number - 1] ?? '') !== lines[number - 1],
    );
    const unicodeLine = against[0];
    if (unicodeLine !== undefined && against.length > 0.02 * found.lines.length) {
      return { kind: 'mixed', encoding, legacyLine, unicodeLine };
    }
    if (found.syllables >= 0.85 * found.words) return { kind: 'legacy', encoding };
  }
  const isHalf = found.words >= tellingWords && found.different.size >= 3 && found.syllables >= 0.5 * found.words;
  return isHalf && doubtful.length > unicode.lines.length
    ? { kind: 'unsure', line: doubtful[0] ?? 1 }
    : { kind: 'none' };
}

const encodings = Object.keys(converters) as LegacyEncoding[];

/** @returns True when the line is clearly of this encoding, and reads better so than as it stands. */
function tally(
  tallies: Map<LegacyEncoding, Tally>,
  encoding: LegacyEncoding,
  line: string,
  number: number,
  unicodeShare: number,
  scoreOf: Scorer,
): boolean {
  const converted = converters[encoding](line);
  if (converted === undefined) return false;
  const found = tallies.get(encoding) ?? { words: 0, syllables: 0, lines: [], different: new Set(), isTelling: false };
  tallies.set(encoding, found);
  const { words, syllables } = scoreOf(converted, found.different);
  if (syllables <= unicodeShare * words) return false;
  found.words += words;
  found.syllables += syllables;
  if (words < wordsOfLine || syllables < 0.8 * words) return false;
  found.lines.push(number);
  found.isTelling ||= words >= tellingWords;
  return true;
}

/** A text of a few short lines: all its words together decide. */
function shortText(lines: readonly string[], unicode: Score, scoreOf: Scorer): LegacyFinding {
  if (unicode.words < wordsOfLine || unicode.syllables > 0.3 * unicode.words) return { kind: 'none' };
  const text = lines.slice(0, 200).join('\n');
  if (text.length > 10_000) return { kind: 'none' };
  const encoding = encodings.find((name) => {
    const converted = converters[name](text);
    const { words, syllables } = scoreOf(converted ?? '');
    return words >= wordsOfLine && syllables >= 0.95 * words;
  });
  return encoding === undefined ? { kind: 'none' } : { kind: 'legacy', encoding };
}

interface Score {
  /** Words with a letter beyond ASCII, and how many of them are syllables. */
  words: number;
  syllables: number;
}

/** @param different Takes the syllables found, up to a few. */
type Scorer = (line: string, different?: Set<string>) => Score;

/** Letters and what old encodings show in their place (up to U+1FFF: signs such as “ and – stand above). */
const wordPattern = /[A-Za-z\u00a1-\u1fff]+/g;

/** Remembers words, as a text has few different ones. */
function createScorer(): Scorer {
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = isSyllable(word);
    if (known.size < 20_000) known.set(word, found);
    return found;
  };
  return (line, different) => {
    const score = { words: 0, syllables: 0 };
    // eslint-disable-next-line no-control-regex -- most lines of a table are ASCII and need no look
    if (!/[^\x00-\x7f]/.test(line)) return score;
    for (const [word] of line.normalize('NFC').matchAll(wordPattern)) {
      // a single letter proves nothing, many signs become one
      if (word.length === 1 || !/[\u0080-\uffff]/.test(word)) continue;
      score.words += 1;
      if (!isKnown(word)) continue;
      score.syllables += 1;
      if (different !== undefined && different.size < 10) different.add(word);
    }
    return score;
  };
}

const windows1252 = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte): [string, number][] => [
    [String.fromCharCode(byte), byte],
    [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte],
  ]).flat(),
);

/** The bytes that a program took for windows-1252 or Latin-1; `undefined` when a character cannot come from them. */
function windows1252Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = windows1252.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
