/** Words that have the letters of a fixed phrase with other marks: "phần đấu", "sản giao dịch", "Công thông tin điện tử". */
import { pairCount, printedFrom, type Document } from '../document.ts';
import { isFunctionWord, isKnownPair, phrasesAt, type Phrase } from '../phrase-book.ts';
import { inCaseOf } from '../spelling.ts';
import type { Doubt } from '../suspect.ts';
import { neighbours, type Word } from '../words.ts';

export function unlikePhrases(document: Document): Doubt[] {
  return document.words.flatMap((_, index) => {
    for (const phrase of phrasesAt(document.words, index)) {
      const found = document.words.slice(index, index + phrase.words.length);
      const unlike = found.flatMap(({ spelled }, at) => (spelled === phrase.spelled[at] ? [] : [at]));
      if (unlike.length === 0) return [];
      if (isRealReading(document, index, found, phrase, unlike)) continue;
      const doubt = doubtOf(document, found, phrase);
      return doubt === undefined ? [] : [doubt];
    }
    return [];
  });
}

/** Other words that meet by chance: "phát triển | sàn giao dịch" is no "tài sản". */
function isRealReading(
  { words, texts, contexts }: Document,
  index: number,
  found: readonly Word[],
  phrase: Phrase,
  unlike: readonly number[],
): boolean {
  if (phrase.others.has(found.map(({ spelled }) => spelled).join(' '))) return true;
  const [first, second] = found;
  if (first === undefined || second === undefined) return true;
  const isPrintedInCapitals = texts[first.text]?.isInCapitals === true;
  const isName = !isPrintedInCapitals && unlike.some((at) => at > 0 && /^\p{Lu}/u.test(found[at]?.printed ?? ''));
  if (isName) return true;
  const [before] = neighbours(words, index);
  const [, after] = neighbours(words, index + found.length - 1);
  const end = found.length - 1;
  const last = found[end];
  if (found.length === 2) {
    // "khác | phục vụ" is no "khắc phục"
    if (contexts.pairs(first.id, second.id) > 2 || isKnownPair(before, first) || isKnownPair(second, after))
      return true;
  }
  const belongs = (at: number): boolean => {
    if (at === 0) return (end === 1 && isFunctionWord(first)) || isCompound(contexts, before, first);
    return (
      at === end && last !== undefined && ((end === 1 && isFunctionWord(last)) || isCompound(contexts, last, after))
    );
  };
  return unlike.every(belongs);
}

function isCompound({ pairs }: Document['contexts'], before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (isKnownPair(before, after)) return true;
  return !isFunctionWord(before) && !isFunctionWord(after) && pairs(before.id, after.id) > 1;
}

function doubtOf(document: Document, found: readonly Word[], phrase: Phrase): Doubt | undefined {
  const [first] = found;
  const last = found.at(-1);
  const content = document.texts[first?.text ?? 0]?.text;
  if (first === undefined || last === undefined || content === undefined) return undefined;
  const replacement = found
    .map(({ printed, spelled, end }, at) => {
      const meant = spelled === phrase.spelled[at] ? printed : inCaseOf(printed, phrase.words[at] ?? '');
      return meant + content.slice(end, found[at + 1]?.start ?? end);
    })
    .join('');
  const isElsewhere = phrase.spelled.every(
    (word, at) => at === 0 || pairCount(document, phrase.spelled[at - 1] ?? '', word) > 0,
  );
  return {
    text: first.text,
    start: first.start,
    end: last.end,
    replacement,
    rule: 'suspect/fixed-phrase',
    sureness: 'likely',
    reason: 'misread',
    evidenceKind: isElsewhere ? 'same-phrase' : 'fixed-phrase',
    evidence: `“${printedFrom(document, first, last)}” chỉ khác dấu với cụm từ cố định “${phrase.words.join(' ')}”${isElsewhere ? ', có ở chỗ khác của văn bản' : ''}.`,
  };
}
