/** Four words with a comma or dash in the middle elsewhere in the document, and without it here: "Việt Nam Hàn Quốc". */
import { printedFrom, type Document } from '../document.ts';
import type { Doubt } from '../suspect.ts';
import type { Word } from '../words.ts';

/** How often the mark has to stand elsewhere, and how often at most it may be missing. */
const [enough, most] = [2, 2];

interface Use {
  /** Places of the four words without a mark, by the index of the third. */
  readonly without: number[];
  readonly marks: Map<string, number>;
}

export function lostMarks(document: Document): Doubt[] {
  const { words, texts } = document;
  const uses = new Map<string, Use>();
  for (const index of words.keys()) {
    const four = fourAt(words, index);
    if (four === undefined) continue;
    const [, second, third] = four;
    const gap = texts[third.text]?.text.slice(second.end, third.start) ?? '';
    if (!/^(?:, | [-–] | )$/u.test(gap)) continue;
    const key = four.map(({ id }) => id).join(' ');
    const use = uses.get(key) ?? { without: [], marks: new Map<string, number>() };
    uses.set(key, use);
    if (gap === ' ') use.without.push(index);
    else use.marks.set(gap, (use.marks.get(gap) ?? 0) + 1);
  }
  return [...uses.values()].flatMap(({ without, marks }) => {
    const [best] = [...marks].toSorted((a, b) => b[1] - a[1]);
    if (best === undefined || best[1] < enough || without.length > most || without.length >= best[1]) return [];
    return without.flatMap((index) => doubtOf(document, index, best));
  });
}

function doubtOf(document: Document, index: number, [mark, count]: readonly [string, number]): Doubt[] {
  const four = fourAt(document.words, index);
  if (four === undefined) return [];
  const [first, second, third, last] = four;
  const printed = printedFrom(document, first, last);
  const replacement = `${printedFrom(document, first, second)}${mark}${printedFrom(document, third, last)}`;
  return [
    {
      text: first.text,
      start: first.start,
      end: last.end,
      replacement,
      rule: 'suspect/lost-mark',
      sureness: 'unsure',
      reason: 'lost-letters',
      evidenceKind: 'same-phrase',
      evidence: `Chỗ khác của văn bản viết “${replacement}” (${String(count)} lần); “${printed}” thiếu dấu “${mark.trim()}”.`,
    },
  ];
}

/** Two words before the gap and two after it; `index` is that of the third. */
function fourAt(words: readonly Word[], index: number): readonly [Word, Word, Word, Word] | undefined {
  const [first, second, third, fourth] = [words[index - 2], words[index - 1], words[index], words[index + 1]];
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return undefined;
  const isOneText = first.text === fourth.text;
  return isOneText && second.follows && fourth.follows ? [first, second, third, fourth] : undefined;
}
