/** Suspected reading errors of a document, for a person to look at: nothing here changes a letter. */
import type { PlanText } from '../../domain/clause.ts';
import { documentOf, type Document } from './document.ts';
import { doubledWords } from './rules/doubled-word.ts';
import { endMarks } from './rules/end-mark.ts';
import { unlikePhrases } from './rules/fixed-phrase.ts';
import { knownConfusions } from './rules/confusions.ts';
import { misreadCodes } from './rules/codes.ts';
import { oddMarks } from './rules/marks.ts';
import { unlikeNames } from './rules/capitals.ts';
import { lostWords } from './rules/lost-word.ts';
import { noSyllables } from './rules/no-syllable.ts';
import { swappedWords } from './rules/order.ts';
import { wrongSpaces } from './rules/spacing.ts';
import { stuckWords } from './rules/stuck.ts';
import { unlikeElsewhere } from './rules/unlike-elsewhere.ts';
import { oddYears } from './rules/year.ts';
import type { Doubt, Suspect } from './suspect.ts';
import { uniquePiece } from './unique-piece.ts';

/** What a rule that stands earlier says of a place is kept, what a later one says of the same letters is not. */
const rules: readonly ((document: Document) => readonly Doubt[])[] = [
  stuckWords,
  noSyllables,
  doubledWords,
  swappedWords,
  misreadCodes,
  knownConfusions,
  unlikePhrases,
  lostWords,
  unlikeElsewhere,
  wrongSpaces,
  oddYears,
  unlikeNames,
  oddMarks,
  endMarks,
];

/** One rule reports at most this many places of a document: more of them are a habit of the copy. */
const maxPerRule = 200;

/**
 * @param text NFC. Heads of tables are not looked at: they are no words of a clause.
 * @returns Suspects in reading order. Two never doubt the same letters, but the words taken along to make a piece unique may
 *   be those of another. Never throws; linear in the length of the text.
 */
export function findSuspects(text: PlanText): readonly Suspect[] {
  const document = documentOf(text);
  const taken = new Map<number, Doubt[]>();
  for (const rule of rules) {
    let count = 0;
    for (const doubt of rule(document)) {
      const others = taken.get(doubt.text) ?? [];
      if (others.some(({ start, end }) => start < doubt.end && doubt.start < end)) continue;
      if (count === maxPerRule) break;
      count += 1;
      taken.set(doubt.text, [...others, doubt]);
    }
  }
  return [...taken.values()]
    .flat()
    .toSorted((a, b) => a.text - b.text || a.start - b.start)
    .flatMap((doubt) => suspectOf(document, doubt));
}

function suspectOf({ texts }: Document, doubt: Doubt): Suspect[] {
  const text = texts[doubt.text];
  if (text === undefined) return [];
  const { start, end } = uniquePiece(text.text, doubt.start, doubt.end);
  const { replacement, rule, sureness, reason, evidenceKind, evidence } = doubt;
  const proposed =
    replacement === undefined
      ? undefined
      : text.text.slice(start, doubt.start) + replacement + text.text.slice(doubt.end, end);
  if (proposed === text.text.slice(start, end)) return [];
  return [
    {
      clause: text.clause,
      textIndex: text.textIndex,
      start,
      printed: text.text.slice(start, end),
      ...(proposed === undefined ? {} : { proposed }),
      rule,
      sureness,
      reason,
      evidenceKind,
      evidence,
    },
  ];
}
