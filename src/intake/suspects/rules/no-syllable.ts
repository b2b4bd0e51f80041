/** Words that are no Vietnamese syllable: "Phhosi hợp", "nươc", "định kǶ". */
import type { Document } from '../document.ts';
import { letterDistance } from '../distance.ts';
import { companions } from '../phrase-book.ts';
import { inCaseOf, spellingOf } from '../spelling.ts';
import type { Doubt } from '../suspect.ts';
import { hasForeignLetter, isSyllable, repaired } from '../syllable.ts';
import { neighbours, type Word } from '../words.ts';

/** A document with more is noise or another language. */
const maxOdd = 400;

interface Candidate {
  readonly word: string;
  readonly distance: number;
  readonly count: number;
  readonly isElsewhere: boolean;
}

export function noSyllables(document: Document): Doubt[] {
  const { words } = document;
  const counts = new Map<number, number>();
  for (const { id } of words) counts.set(id, (counts.get(id) ?? 0) + 1);
  const odd = words.flatMap((word, index) => (isOdd(word, counts.get(word.id) ?? 0) ? [index] : [])).slice(0, maxOdd);
  const around = companionsElsewhere(words, odd);
  return odd.flatMap((index): Doubt[] => {
    const word = words[index];
    if (word === undefined) return [];
    const letters = repaired(word.printed);
    const best = letters === undefined ? bestCandidate(words, index, around) : undefined;
    if (letters === undefined && best === undefined && !isCertainlyVietnamese(word)) return [];
    const meant = letters ?? (best === undefined ? undefined : inCaseOf(word.printed, best.word));
    return [doubtOf(document, word, neighbours(words, index), meant, best)];
  });
}

function doubtOf(
  { texts }: Document,
  word: Word,
  [before, after]: readonly [Word | undefined, Word | undefined],
  meant: string | undefined,
  best: Candidate | undefined,
): Doubt {
  const [first, last] = [after === undefined ? (before ?? word) : word, after ?? word];
  const content = texts[word.text]?.text ?? '';
  const fault = hasForeignLetter(word.printed)
    ? 'có chữ cái ngoài bảng chữ cái tiếng Việt'
    : 'không phải âm tiết tiếng Việt';
  return {
    text: word.text,
    start: first.start,
    end: last.end,
    replacement:
      meant === undefined
        ? undefined
        : content.slice(first.start, word.start) + meant + content.slice(word.end, last.end),
    rule: 'suspect/no-syllable',
    sureness: meant === undefined ? 'unsure' : 'likely',
    reason: 'misread',
    evidenceKind: best === undefined ? 'grammar' : best.isElsewhere ? 'same-phrase' : 'fixed-phrase',
    evidence:
      meant === undefined
        ? `“${word.printed}” ${fault}.`
        : best === undefined
          ? `“${word.printed}” ${fault}; chữ gần nhất là “${meant}”.`
          : `“${word.printed}” ${fault}; ${best.isElsewhere ? 'chỗ khác của văn bản' : 'cụm từ cố định'} có “${meant}” cạnh cùng một chữ.`,
  };
}

/** No name, abbreviation, unit or foreign word as far as the letters tell; a foreign letter always tells. */
function isOdd({ printed }: Word, count: number): boolean {
  if (hasForeignLetter(printed)) return repaired(printed) !== undefined;
  if (count > 1 || printed.length < 3 || /[\dfjwz]/iu.test(printed)) return false;
  // "TTĐT", "SKHĐT", "tpHCM": letters in capitals are an abbreviation
  return printed.slice(1) === printed.slice(1).toLowerCase() && !isSyllable(printed);
}

/** A word with Vietnamese marks that is small or opens its text: no name of a place or a person. */
function isCertainlyVietnamese({ printed, start, letters }: Word): boolean {
  if (printed.toLowerCase() === letters) return false;
  return printed === printed.toLowerCase() || (start === 0 && printed.slice(1) === printed.slice(1).toLowerCase());
}

interface Around {
  readonly after: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly before: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

/** Words that stand after the words before the odd ones, and before the words after them. */
function companionsElsewhere(words: readonly Word[], odd: readonly number[]): Around {
  const after = new Map<number, Map<string, number>>();
  const before = new Map<number, Map<string, number>>();
  for (const index of odd) {
    const [previous, next] = neighbours(words, index);
    if (previous !== undefined) after.set(previous.id, new Map());
    if (next !== undefined) before.set(next.id, new Map());
  }
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    if (!word.follows || previous === undefined) continue;
    add(after.get(previous.id), word);
    add(before.get(word.id), previous);
  }
  return { after, before };
}

/** Beside a very frequent word stand hundreds of others; more than this many prove nothing. */
const maxCompanions = 400;

function add(companionsOf: Map<string, number> | undefined, { printed }: Word): void {
  if (companionsOf === undefined || companionsOf.size >= maxCompanions || !isSyllable(printed)) return;
  const small = printed.toLowerCase();
  companionsOf.set(small, (companionsOf.get(small) ?? 0) + 1);
}

function bestCandidate(words: readonly Word[], index: number, around: Around): Candidate | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const [before, after] = neighbours(words, index);
  const elsewhere = [...(around.after.get(before?.id ?? -1) ?? []), ...(around.before.get(after?.id ?? -1) ?? [])];
  const fixed = [
    ...(before === undefined ? [] : companions(before, 'after')),
    ...(after === undefined ? [] : companions(after, 'before')),
  ];
  const limit = word.letters.length >= 6 ? 2 : 1;
  const candidates = [
    ...elsewhere.map(([found, count]) => ({ word: found, count, isElsewhere: true })),
    ...fixed.map((found) => ({ word: found, count: 0, isElsewhere: false })),
  ].flatMap((candidate): Candidate[] => {
    const { letters, spelled } = spellingOf(candidate.word);
    const far = letterDistance(word.letters, letters, limit);
    if (far > limit || letters.length < 2) return [];
    return [{ ...candidate, distance: far * 10 + letterDistance(word.spelled, spelled, 9) }];
  });
  return candidates.toSorted((a, b) => a.distance - b.distance || b.count - a.count)[0];
}
