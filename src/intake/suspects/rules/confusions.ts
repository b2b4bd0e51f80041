/** Words that are often written for others, known by their neighbours: "khảo sát, thu nhập" for "thu thập". */
import type { Document } from '../document.ts';
import { confusions } from '../phrases.ts';
import { inCaseOf } from '../spelling.ts';
import type { Doubt } from '../suspect.ts';

const meanings = new Map(confusions);
const pattern = new RegExp(`(?<!\\p{L})(?:${confusions.map(([printed]) => printed).join('|')})(?!\\p{L})`, 'giu');

export function knownConfusions({ texts }: Document): Doubt[] {
  return texts.flatMap(({ text }, index) =>
    [...text.matchAll(pattern)].flatMap(({ 0: printed, index: start }): Doubt[] => {
      const meant = meanings.get(printed.toLowerCase());
      if (meant === undefined) return [];
      return [
        {
          text: index,
          start,
          end: start + printed.length,
          replacement: inCaseOf(printed, meant),
          rule: 'suspect/fixed-phrase',
          sureness: 'likely',
          reason: 'slip',
          evidenceKind: 'fixed-phrase',
          evidence: `“${meant}” là cụm từ cố định; “${printed}” là chỗ viết nhầm thường gặp.`,
        },
      ];
    }),
  );
}
