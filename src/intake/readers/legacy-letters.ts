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

interface Score {
  /** Words with a letter beyond ASCII, and how many of them are syllables. */
  words: number;
  syllables: number;
}

interface Tally {
  readonly total: Score;
  readonly lines: number[];
}

/** Fewer words than this prove nothing about a line; one line with `tellingWords` proves a mixture by itself. */
const wordsOfLine = 3;
const tellingWords = 6;

/** @param lines As decoded, before soft hyphens (ư in TCVN3) or anything else is taken out. */
export function findLegacyLetters(lines: readonly string[]): LegacyFinding {
  const unicode: Tally = { total: { words: 0, syllables: 0 }, lines: [] };
  const tallies = new Map<LegacyEncoding, Tally>();
  let doubtful = 0;
  let isTelling = false;
  let firstDoubt = 0;
  for (const [index, line] of lines.entries()) {
    const score = scoreOf(line);
    unicode.total.words += score.words;
    unicode.total.syllables += score.syllables;
    if (score.words < wordsOfLine) continue;
    if (score.syllables >= 0.6 * score.words) {
      unicode.lines.push(index + 1);
      continue;
    }
    doubtful += 1;
    firstDoubt ||= index + 1;
    for (const encoding of Object.keys(converters) as LegacyEncoding[]) {
      const converted = converters[encoding](line);
      if (converted === undefined) continue;
      const tally = tallies.get(encoding) ?? { total: { words: 0, syllables: 0 }, lines: [] };
      tallies.set(encoding, tally);
      const { words, syllables } = scoreOf(converted);
      tally.total.words += words;
      tally.total.syllables += syllables;
      if (words < wordsOfLine || syllables < 0.8 * words) continue;
      tally.lines.push(index + 1);
      isTelling ||= words >= tellingWords;
    }
  }
  const [best] = [...tallies].sort(
    ([, a], [, b]) => b.lines.length - a.lines.length || b.total.syllables - a.total.syllables,
  );
  if (best === undefined) return shortText(lines, unicode.total);
  const [encoding, { total, lines: legacyLines }] = best;
  const legacyLine = legacyLines[0];
  if (legacyLine !== undefined && (legacyLines.length > 1 || isTelling || unicode.lines.length === 0)) {
    const unicodeLine = unicode.lines[0];
    if (unicodeLine !== undefined && unicode.lines.length > 0.02 * legacyLines.length) {
      return { kind: 'mixed', encoding, legacyLine, unicodeLine };
    }
    if (total.syllables >= 0.85 * total.words) return { kind: 'legacy', encoding };
  }
  const isHalf = total.words >= tellingWords && total.syllables >= 0.5 * total.words;
  return isHalf && doubtful > unicode.lines.length ? { kind: 'unsure', line: firstDoubt } : { kind: 'none' };
}

/** A text of a few short lines: all its words together decide. */
function shortText(lines: readonly string[], unicode: Score): LegacyFinding {
  if (unicode.words < wordsOfLine || unicode.syllables > 0.3 * unicode.words) return { kind: 'none' };
  const text = lines.slice(0, 200).join('\n');
  if (text.length > 10_000) return { kind: 'none' };
  for (const encoding of Object.keys(converters) as LegacyEncoding[]) {
    const converted = converters[encoding](text);
    if (converted === undefined) continue;
    const { words, syllables } = scoreOf(converted);
    if (words >= wordsOfLine && syllables >= 0.95 * words) return { kind: 'legacy', encoding };
  }
  return { kind: 'none' };
}

/** Letters and what old encodings show in their place (up to U+1FFF: signs such as “ and – stand above). */
const wordPattern = /[A-Za-z\u00a1-\u1fff]+/g;

function scoreOf(line: string): Score {
  const score = { words: 0, syllables: 0 };
  // eslint-disable-next-line no-control-regex -- most lines of a table are ASCII and need no look
  if (!/[^\x00-\x7f]/.test(line)) return score;
  for (const [word] of line.normalize('NFC').matchAll(wordPattern)) {
    // a single letter proves nothing, many signs become one
    if (word.length === 1 || !/[\u0080-\uffff]/.test(word)) continue;
    score.words += 1;
    if (!known(word)) continue;
    score.syllables += 1;
  }
  return score;
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
