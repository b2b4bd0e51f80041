/** One word or two printed twice: "cho cho", "thực hiện thực hiện". */
import { printedFrom, type Document } from '../document.ts';
import { isFunctionWord, isKnownPair } from '../phrase-book.ts';
import { spellingOf } from '../spelling.ts';
import type { Doubt } from '../suspect.ts';
import { neighbours, type Word } from '../words.ts';

/** Words that the language doubles, and "năm năm" (five years). */
const reduplicated = spellings(
  'dần từ luôn thường ngày đêm tháng năm mãi song đời nhà người ngành lớp chung đều ai đâu vân lâu gần xa rất vừa sáng chiều tối tuần hàng',
);

/** "số số 12" is doubled after these, and right after "công nghệ số". */
const beforeNumbers = spellings('định quyết tư hoạch văn thị lệnh trình luật điều');

export function doubledWords(document: Document): Doubt[] {
  const { words, texts } = document;
  return words.flatMap((word, index): Doubt[] => {
    const before = words[index - 1];
    if (before === undefined || !word.follows || !isWritten(word)) return [];
    const isOne = before.id === word.id && isDoubled(document, index);
    const first = isOne ? before : pairBefore(words, index);
    if (first === undefined || isEndOfName(first, isOne ? word : words[index - 1])) return [];
    const kept = texts[first.text]?.text.slice(first.start, isOne ? first.end : (words[index - 2]?.end ?? 0)) ?? '';
    const printed = printedFrom(document, first, word);
    return [
      {
        text: word.text,
        start: first.start,
        end: word.end,
        replacement: kept,
        rule: 'suspect/doubled-word',
        sureness:
          isOne && !isFunctionWord(word) && isKnownPair(word, neighbours(words, index)[1]) ? 'unsure' : 'likely',
        reason: 'doubled',
        evidenceKind: 'grammar',
        evidence: `“${printed}” lặp lại “${kept}”.`,
      },
    ];
  });
}

function isDoubled({ words, texts, contexts }: Document, index: number): boolean {
  const word = words[index];
  if (word === undefined || reduplicated.has(word.spelled)) return false;
  const isName = word.printed !== word.printed.toLowerCase() && texts[word.text]?.isInCapitals !== true;
  if (isName) return false;
  const [before] = neighbours(words, index - 1);
  const [, after] = neighbours(words, index);
  if (word.letters === 'so' && /^\d/u.test(after?.printed ?? ''))
    return before !== undefined && beforeNumbers.has(before.spelled);
  // two compounds that meet: "cơ quan ban hành hành lang"
  const isPair = (first: Word | undefined, second: Word | undefined): boolean =>
    isKnownPair(first, second) ||
    (first !== undefined && second !== undefined && contexts.pairs(first.id, second.id) > 1);
  return isFunctionWord(word) || !(isPair(before, word) && isPair(word, after));
}

/** A name and the verb that follows it: "Phòng Kế hoạch - Tổng hợp tổng hợp". */
function isEndOfName(first: Word, second: Word | undefined): boolean {
  return first.start > 0 && /^\p{Lu}/u.test(first.printed) && /^\p{Ll}/u.test(second?.printed ?? '');
}

/** The first of two words that are printed twice. */
function pairBefore(words: readonly Word[], index: number): Word | undefined {
  const [first, second, third, fourth] = [words[index - 3], words[index - 2], words[index - 1], words[index]];
  const isTwice = first?.id === third?.id && second?.id === fourth?.id && first?.id !== second?.id;
  if (!isTwice || second?.follows !== true || third?.follows !== true || first === undefined) return undefined;
  return isWritten(first) && isWritten(second) ? first : undefined;
}

function isWritten({ printed }: Word): boolean {
  return printed.length > 1 && !/\d/u.test(printed);
}

function spellings(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => spellingOf(word).spelled));
}
