/** Letters without the space or the end they need: "anninh", "người dân.thuyvy". */
import { pairCount, type Document } from '../document.ts';
import { isKnownPair } from '../phrase-book.ts';
import { inCaseOf, spellingOf } from '../spelling.ts';
import type { Doubt } from '../suspect.ts';
import { isSyllable } from '../syllable.ts';

/** A small word right behind the full stop that ends a text; addresses of sites end in such words too. */
const tail = /(?<=[\p{Ll}\p{M}]{2}\.)\p{Ll}[\p{Ll}\d]{2,15}$/u;
const domains = /^(?:com|net|org|edu|gov|info|html?|docx?|xlsx?|pdf)$/u;

export function stuckWords(document: Document): Doubt[] {
  return [...tails(document), ...stuckPairs(document)];
}

function tails({ texts }: Document): Doubt[] {
  return texts.flatMap(({ text }, index): Doubt[] => {
    const found = tail.exec(text.slice(-20));
    if (found === null || domains.test(found[0])) return [];
    const end = text.length - found[0].length;
    const start = text.lastIndexOf(' ', end) + 1;
    const sentenceEnd = text.slice(start, end);
    // "vidu.thanhpho" is an address
    if (!isSyllable(sentenceEnd.slice(0, -1)) || !text.slice(0, start).includes(' ')) return [];
    return [
      {
        text: index,
        start,
        end: text.length,
        replacement: sentenceEnd,
        rule: 'suspect/stuck',
        sureness: 'likely',
        reason: 'misread',
        evidenceKind: 'grammar',
        evidence: `“${found[0]}” dính sau dấu chấm hết câu, không phải lời văn.`,
      },
    ];
  });
}

function stuckPairs(document: Document): Doubt[] {
  return document.words.flatMap(({ text, start, end, printed }): Doubt[] => {
    if (printed.length < 4 || printed.length > 14 || !/^\p{L}\p{Ll}+$/u.test(printed) || isSyllable(printed)) return [];
    const parts = partsOf(document, printed);
    if (parts === undefined) return [];
    const [first, second, count] = parts;
    const meant = `${inCaseOf(printed, first)} ${second}`;
    return [
      {
        text,
        start,
        end,
        replacement: meant,
        rule: 'suspect/stuck',
        sureness: 'likely',
        reason: 'spacing',
        evidenceKind: count > 0 ? 'same-phrase' : 'fixed-phrase',
        evidence: `“${printed}” là hai chữ dính nhau; “${meant}” ${count > 0 ? 'có ở chỗ khác của văn bản' : 'là cụm từ cố định'}.`,
      },
    ];
  });
}

/** The two words that stand together elsewhere, the most often. */
function partsOf(document: Document, printed: string): readonly [string, string, number] | undefined {
  const small = printed.toLowerCase();
  const found = Array.from({ length: small.length - 3 }, (_, index) => {
    const parts = [small.slice(0, index + 2), small.slice(index + 2)] as const;
    if (!parts.every(isSyllable)) return undefined;
    const [first, second] = [spellingOf(parts[0]), spellingOf(parts[1])];
    const count = pairCount(document, first.spelled, second.spelled);
    const isPair = count > 0 || isKnownPair(first, second);
    return isPair ? ([...parts, count] as const) : undefined;
  }).filter((parts) => parts !== undefined);
  return found.toSorted((a, b) => b[2] - a[2])[0];
}
