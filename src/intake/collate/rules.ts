/**
 * Rules that decide between readings of one place. Each looks at one kind of evidence and names a reading only when it
 * speaks for this one alone; what no rule decides stays as the base prints it.
 */
import type { Correction } from '../../domain/correction.ts';
import { isSyllable } from '../suspects/syllable.ts';
import type { DifferenceKind, Reading } from './decision.ts';
import { lettersOf } from './kinds.ts';
import { areLikeKeys } from './pair-paragraphs.ts';
import type { PhraseEvidence } from './phrase-evidence.ts';
import { keyOf } from './witness-text.ts';

export interface Question {
  readonly kind: DifferenceKind;
  /** The base's first. Two at least, all different. */
  readonly readings: readonly Reading[];
  /** Words around the place; empty at the ends of its paragraph. */
  readonly before: string;
  readonly after: string;
  readonly isLast: boolean;
  /** Letters of the points before and after in the same list. */
  readonly pointBefore: string | undefined;
  readonly pointAfter: string | undefined;
  readonly phrases: PhraseEvidence;
  /** True for a word that stands in some place where the copies agree. */
  readonly isKnown: (word: string) => boolean;
  readonly nameOf: (witness: number) => string;
}

export interface Answer {
  readonly reading: Reading;
  readonly reason: Correction['reason'];
  readonly evidenceKind: Correction['evidenceKind'];
  /** Why, as a Vietnamese sentence. */
  readonly why: string;
  readonly certainty: 'certain' | 'probable';
}

type Rule = (question: Question) => Answer | undefined;

const letters: ReadonlySet<DifferenceKind> = new Set(['letters', 'spacing']);

/** The first that answers decides. */
const rules: readonly Rule[] = [
  pointInOrder,
  endOfDocument,
  withoutMarks,
  inSmallLetters,
  documentNumber,
  ofSyllables,
  mostWitnesses,
  sameInMeaning,
  withEndMark,
  fixedPhrase,
  samePhrase,
];

export function answerOf(question: Question): Answer | undefined {
  for (const rule of rules) {
    const answer = rule(question);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** The one reading for which the test holds. */
function only(readings: readonly Reading[], test: (text: string) => boolean): Reading | undefined {
  const found = readings.filter(({ text }) => test(text));
  return found.length === 1 ? found[0] : undefined;
}

const alphabets = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'] as const;

function pointInOrder({ kind, readings, pointBefore, pointAfter }: Question): Answer | undefined {
  if (kind !== 'point-letter') return undefined;
  const follows = (letter: string, next: string): boolean =>
    alphabets.some((alphabet) => alphabet.includes(letter) && alphabet.indexOf(next) === alphabet.indexOf(letter) + 1);
  const [afterOne, beforeOne] = [
    pointBefore === undefined ? undefined : only(readings, (text) => follows(pointBefore, text.charAt(0))),
    pointAfter === undefined ? undefined : only(readings, (text) => follows(text.charAt(0), pointAfter)),
  ];
  const reading = afterOne ?? beforeOne;
  if (reading === undefined || (afterOne !== undefined && beforeOne !== undefined && afterOne !== beforeOne))
    return undefined;
  const place = [
    ...(pointBefore === undefined ? [] : [`sau điểm ${pointBefore})`]),
    ...(pointAfter === undefined ? [] : [`trước điểm ${pointAfter})`]),
  ].join(' và ');
  const why = `Điểm này đứng ${place}, nên là “${reading.text}”.`;
  return { reading, reason: 'point-letter', evidenceKind: 'witness', why, certainty: 'certain' };
}

function endOfDocument({ kind, readings, isLast }: Question): Answer | undefined {
  const reading = kind === 'punctuation' && isLast ? only(readings, (text) => text.endsWith('./.')) : undefined;
  const why = 'Văn bản kết thúc bằng dấu “./.”.';
  return reading && { reading, reason: 'misread', evidenceKind: 'witness', why, certainty: 'certain' };
}

/** Signs that text recognition and web pages leave, and that documents do not print. */
function withoutMarks({ kind, readings }: Question): Answer | undefined {
  const reading = kind === 'punctuation' ? only(readings, (text) => !/[*_|^~`\\#]/u.test(text)) : undefined;
  const why = 'Các bản kia có dấu lạ trong chữ.';
  return reading && { reading, reason: 'misread', evidenceKind: 'witness', why, certainty: 'certain' };
}

function inSmallLetters({ kind, readings }: Question): Answer | undefined {
  const reading = kind === 'capitals' ? only(readings, (text) => text !== text.toUpperCase()) : undefined;
  const isLong = (reading?.text.split(' ').length ?? 0) > 1;
  const why = 'Bản kia đổi cả cụm sang chữ hoa.';
  return isLong && reading !== undefined
    ? { reading, reason: 'capitals', evidenceKind: 'witness', why, certainty: 'certain' }
    : undefined;
}

function documentNumber({ kind, readings }: Question): Answer | undefined {
  const reading =
    kind === 'spacing' ? only(readings, (text) => /^\(?\d{1,5}\/[\p{L}\d/-]+\P{L}{0,2}$/u.test(text)) : undefined;
  const why = 'Số, ký hiệu văn bản viết liền.';
  return reading && { reading, reason: 'spacing', evidenceKind: 'witness', why, certainty: 'certain' };
}

function ofSyllables({ kind, readings, isKnown }: Question): Answer | undefined {
  if (!letters.has(kind) || !areMisreadings(readings)) return undefined;
  const isWritten = (text: string): boolean =>
    text.split(' ').every((word) => {
      const own = word.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
      return own.split(' ').every((part) => part === '' || isSyllable(part));
    });
  const reading = only(readings, isWritten);
  const others = readings.filter((other) => other !== reading);
  if (reading === undefined || others.some(({ text }) => text.split(' ').every((word) => isKnown(word))))
    return undefined;
  const wrong = others.map(({ text }) => `“${text}”`).join(', ');
  const why = `${wrong} không phải là chữ tiếng Việt.`;
  const reason = kind === 'spacing' ? 'spacing' : 'misread';
  return { reading, reason, evidenceKind: 'witness', why, certainty: 'certain' };
}

function mostWitnesses({ readings, nameOf }: Question): Answer | undefined {
  const count = readings.reduce((sum, { witnesses }) => sum + witnesses.length, 0);
  const reading = readings.find(({ witnesses }) => witnesses.length >= 2 && witnesses.length > count / 2);
  const why = `Các bản ${reading?.witnesses.map(nameOf).join(', ') ?? ''} in giống nhau.`;
  return reading && { reading, reason: 'misread', evidenceKind: 'witness', why, certainty: 'probable' };
}

/** Forms of signs, of tone marks and of spaces around signs say nothing else: the base's stands. */
function sameInMeaning({ kind, readings }: Question): Answer | undefined {
  const [reading] = readings;
  const isSame =
    kind === 'typography' ||
    kind === 'spelling' ||
    (kind === 'spacing' && readings.every(({ text }) => !/\p{L}\s\p{L}/u.test(text) && !/\p{L}{5}/u.test(text)));
  if (!isSame || reading === undefined) return undefined;
  const why = 'Các bản chỉ khác cách viết, không khác lời; lấy theo bản đầy đủ hơn.';
  return {
    reading,
    reason: kind === 'spacing' ? 'spacing' : 'misread',
    evidenceKind: 'witness',
    why,
    certainty: 'probable',
  };
}

/** A copy loses the full stop of a paragraph; none puts one there. */
function withEndMark({ kind, readings, isLast }: Question): Answer | undefined {
  const reading = kind === 'punctuation' && isLast ? only(readings, (text) => /[.;:]$/u.test(text)) : undefined;
  const others = readings.filter((other) => other !== reading);
  if (reading === undefined || others.some(({ text }) => !/[\p{L}\p{N})”"]$/u.test(text))) return undefined;
  const why = 'Bản kia mất dấu ở cuối đoạn.';
  return { reading, reason: 'lost-letters', evidenceKind: 'witness', why, certainty: 'probable' };
}

function fixedPhrase({ kind, readings, before, after, phrases }: Question): Answer | undefined {
  if (!letters.has(kind) || !areMisreadings(readings)) return undefined;
  const reading = only(readings, (text) => phrases.supportOf(text, before, after).fixed.length > 0);
  if (reading === undefined) return undefined;
  const [pair = ''] = phrases.supportOf(reading.text, before, after).fixed;
  const why = `“${pair}” là cụm từ cố định.`;
  return { reading, reason: 'misread', evidenceKind: 'witness', why, certainty: 'certain' };
}

function samePhrase({ kind, readings, before, after, phrases, nameOf }: Question): Answer | undefined {
  if (!letters.has(kind) || !areMisreadings(readings)) return undefined;
  const reading = only(readings, (text) => phrases.supportOf(text, before, after).seen.length > 0);
  const [seen] = reading === undefined ? [] : phrases.supportOf(reading.text, before, after).seen;
  if (reading === undefined || seen === undefined) return undefined;
  const why = `Cụm từ “${seen.pair}” còn ở bản ${nameOf(seen.witness)}, dòng ${seen.word.line}.`;
  return { reading, reason: 'misread', evidenceKind: 'same-phrase', why, certainty: 'probable' };
}

/** True when each word of each reading may be a misreading of the word of the first at its place. */
function areMisreadings(readings: readonly Reading[]): boolean {
  const [first, ...others] = readings.map(({ text }) => text);
  const words = first?.split(' ') ?? [];
  return others.every((other) => {
    if (lettersOf(other) === lettersOf(first ?? '')) return true;
    const own = other.split(' ');
    return own.length === words.length && own.every((word, at) => areLikeKeys(keyOf(word), keyOf(words[at] ?? '')));
  });
}
