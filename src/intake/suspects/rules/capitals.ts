/** Names of bodies and laws in which only the capitals differ: "Luật ngân sách nhà nước", "Sở Ngoại Vụ". */
import type { Document } from '../document.ts';
import { names } from '../phrases.ts';
import type { Doubt } from '../suspect.ts';
import { isInCapitals } from '../words.ts';

const known = new Map(
  names
    .trim()
    .split(/[;\n]+/u)
    .map((name) => name.trim())
    .map((name) => [name.toLowerCase(), name]),
);
const longestFirst = [...known.keys()].toSorted((a, b) => b.length - a.length);
const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'giu');

export function unlikeNames({ texts }: Document): Doubt[] {
  return texts.flatMap(({ text, isInCapitals: isTitle }, index) => {
    if (isTitle) return [];
    return [...text.matchAll(pattern)].flatMap(({ 0: printed, index: start }): Doubt[] => {
      const name = known.get(printed.toLowerCase()) ?? printed;
      const isName = printed.startsWith(name.charAt(0));
      if (!isName || name === printed || isInCapitals(printed)) return [];
      return [
        {
          text: index,
          start,
          end: start + printed.length,
          replacement: name,
          rule: 'suspect/capitals',
          sureness: 'unsure',
          reason: 'capitals',
          evidenceKind: 'fixed-phrase',
          evidence: `Tên gọi thường viết là “${name}”.`,
        },
      ];
    });
  });
}
