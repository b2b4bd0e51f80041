/**
 * Marks that are missing or odd: four words with a comma or dash in the middle elsewhere in the document, and without it
 * here ("Việt Nam Hàn Quốc"); a full stop before a small word ("đào tạo. tập huấn"); a bracket that nothing opens.
 */
import { printedFrom, type Document } from '../document.ts';
import type { Doubt } from '../suspect.ts';
import type { Word } from '../words.ts';

/** How often the mark has to stand elsewhere, less between names, and how often at most it may be missing. */
const [enough, enoughForNames, most] = [3, 2, 2];

/** Pairs that are written with a comma and without it alike. */
const alike = new Set(
  (
    'sản xuất kinh doanh; cơ chế chính sách; y tế cơ sở; nghiên cứu ứng dụng; nghiên cứu phát triển; phát triển ứng dụng; ' +
    'ứng dụng phát triển; tìm kiếm cứu nạn; cứu hộ cứu nạn; quốc phòng an ninh; an ninh trật tự; năng suất chất lượng; ' +
    'đào tạo bồi dưỡng; sản xuất chế biến; tổng hợp báo cáo; hỗ trợ phát triển; xây dựng phát triển'
  ).split('; '),
);

const smallAfterStop = /(?<=(?<!\p{L})\p{Ll}{2,})\. (?=\p{Ll}{2,}(?!\p{L}))/gu;

interface Use {
  /** Places of the four words without a mark, by the index of the third. */
  readonly without: number[];
  readonly marks: Map<string, number>;
}

export function oddMarks(document: Document): Doubt[] {
  return [...lostMarks(document), ...stopsBeforeSmall(document), ...unopenedBrackets(document)];
}

function lostMarks(document: Document): Doubt[] {
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
    if (best === undefined || without.length > most || 2 * without.length > best[1]) return [];
    return without
      .filter((index) => best[1] >= (isBetweenNames(document.words, index) ? enoughForNames : enough))
      .flatMap((index) => doubtOf(document, index, best));
  });
}

function doubtOf(document: Document, index: number, [mark, count]: readonly [string, number]): Doubt[] {
  const four = fourAt(document.words, index);
  if (four === undefined) return [];
  const [first, second, third, last] = four;
  const printed = printedFrom(document, first, last);
  if (alike.has(printed.toLowerCase())) return [];
  const replacement = `${printedFrom(document, first, second)}${mark}${printedFrom(document, third, last)}`;
  return [
    {
      text: first.text,
      start: first.start,
      end: last.end,
      replacement,
      rule: 'suspect/mark',
      sureness: 'unsure',
      reason: 'lost-letters',
      evidenceKind: 'same-phrase',
      evidence: `Chỗ khác của văn bản viết “${replacement}” (${String(count)} lần); “${printed}” thiếu dấu “${mark.trim()}”.`,
    },
  ];
}

function isBetweenNames(words: readonly Word[], index: number): boolean {
  return /^\p{Lu}/u.test(words[index]?.printed ?? '') && /^\p{Lu}/u.test(words[index - 2]?.printed ?? '');
}

function stopsBeforeSmall({ texts }: Document): Doubt[] {
  return texts.flatMap(({ text }, index) =>
    [...text.matchAll(smallAfterStop)].map(({ index: at }): Doubt => {
      const start = text.lastIndexOf(' ', at - 1) + 1;
      const space = text.indexOf(' ', at + 2);
      const end = space === -1 ? text.length : space;
      return {
        text: index,
        start,
        end,
        replacement: `${text.slice(start, at)}, ${text.slice(at + 2, end)}`,
        rule: 'suspect/mark',
        sureness: 'likely',
        reason: 'misread',
        evidenceKind: 'grammar',
        evidence: 'Sau dấu chấm là chữ thường: dấu chấm dường như là dấu phẩy.',
      };
    }),
  );
}

/** A closing bracket at the end of a text that holds no opening one; "a)" and "1)" are numbers. */
function unopenedBrackets({ texts }: Document): Doubt[] {
  return texts.flatMap(({ text }, index): Doubt[] => {
    if (!/\p{Ll}{2}[.;]\)$/u.test(text.slice(-4)) || closing(text) <= (text.match(/\(/gu)?.length ?? 0)) return [];
    const start = text.lastIndexOf(' ') + 1;
    return [
      {
        text: index,
        start,
        end: text.length,
        replacement: text.slice(start, -1),
        rule: 'suspect/mark',
        sureness: 'unsure',
        reason: 'slip',
        evidenceKind: 'grammar',
        evidence: 'Dấu đóng ngoặc không có dấu mở ngoặc.',
      },
    ];
  });
}

/** Closing brackets, without those of "a)" and "1)". */
function closing(text: string): number {
  return text.match(/(?<!(?<![\p{L}\d])[\p{L}\d]{1,2})\)/gu)?.length ?? 0;
}

/** Two words before the gap and two after it; `index` is that of the third. */
function fourAt(words: readonly Word[], index: number): readonly [Word, Word, Word, Word] | undefined {
  const [first, second, third, fourth] = [words[index - 2], words[index - 1], words[index], words[index + 1]];
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return undefined;
  const isOneText = first.text === fourth.text;
  return isOneText && second.follows && fourth.follows ? [first, second, third, fourth] : undefined;
}
