/** Spaces too many or missing: "71/NQ -CP", "51 /KH-UBND", "nông thôn ,", "đào tạo,tập huấn". */
import type { Document } from '../document.ts';
import type { Doubt } from '../suspect.ts';

interface SpaceRule {
  /** A text without any of these cannot match: most texts are passed over by this alone. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly meant: (printed: string) => string;
  readonly evidence: (meant: string) => string;
}

const withoutSpaces = (printed: string): string => printed.replace(/\s+/gu, '');

const spaceRules: readonly SpaceRule[] = [
  {
    // "71/NQ -CP", "92/2009/TT- BTC", "195 /KH-UBND"; a dash with a space on both sides joins words
    signs: ['/'],
    pattern:
      /\d{1,6}(?:\/\d{4})? ?\/ ?(?:QĐ|KH|NQ|TT|NĐ|CT|CV|TTr|BC|TB|CTr|HD|TTLT|KL|ĐA|QC|CTHĐ)(?: -|- |-)\p{Lu}[\p{L}\d]{0,12}(?:(?: -|- |-)\p{Lu}{2,8}(?![\p{L}\d]))?/gu,
    meant: withoutSpaces,
    evidence: (meant) => `Số, ký hiệu văn bản viết liền: “${meant}”.`,
  },
  {
    // "57- NQ/TW"
    signs: ['/'],
    pattern: /\d{1,6}(?: -|- |-)(?:NQ|CT|KL|QĐ|KH|ĐA|CTr|TB|HD|BC|CTHĐ|QĐi)(?: \/| ?\/ |\/)(?:TW|TU|ĐU|BCT)(?!\p{L})/gu,
    meant: withoutSpaces,
    evidence: (meant) => `Số, ký hiệu văn bản viết liền: “${meant}”.`,
  },
  {
    signs: [' ,', ' ;'],
    pattern: /[\p{L}\d)”"]{1,24} {1,4}[,;](?=\s|$)/gu,
    meant: withoutSpaces,
    evidence: () => 'Thừa khoảng trắng trước dấu câu.',
  },
  {
    signs: [' .'],
    pattern: /[\p{L}\d)”"]{1,24} {1,4}\.(?=\s+\p{Lu}|$)/gu,
    meant: withoutSpaces,
    evidence: () => 'Thừa khoảng trắng trước dấu chấm.',
  },
  {
    signs: [',', ';'],
    pattern: /(?<!\p{L})\p{L}?\p{Ll}{2,9}[,;]\p{Ll}{2,9}(?!\p{L})/gu,
    meant: (printed) => printed.replace(/[,;]/u, '$& '),
    evidence: () => 'Thiếu khoảng trắng sau dấu câu.',
  },
  {
    signs: ['.'],
    pattern: /(?<!\p{L})\p{L}?\p{Ll}{2,9}\.\p{Lu}\p{Ll}{1,9}(?!\p{L})/gu,
    meant: (printed) => printed.replace('.', '. '),
    evidence: () => 'Thiếu khoảng trắng sau dấu chấm.',
  },
  {
    signs: ['( ', ' )'],
    pattern: /\( {1,4}\p{L}{1,24}|\p{L}{1,24} {1,4}\)/gu,
    meant: withoutSpaces,
    evidence: () => 'Thừa khoảng trắng trong ngoặc.',
  },
];

const spacedPercent = /\d{1,9} {1,4}%/gu;
const joinedPercent = /\d%/gu;

export function wrongSpaces({ texts }: Document): Doubt[] {
  const percents = texts.map(({ text }) => text.match(spacedPercent)?.length ?? 0).reduce((sum, n) => sum + n, 0);
  const joined = texts.map(({ text }) => text.match(joinedPercent)?.length ?? 0).reduce((sum, n) => sum + n, 0);
  const rules =
    joined > 2 * percents
      ? [
          ...spaceRules,
          {
            signs: [' %'],
            pattern: spacedPercent,
            meant: withoutSpaces,
            evidence: () => 'Chỗ khác của văn bản viết liền số và dấu “%”.',
          },
        ]
      : spaceRules;
  return texts.flatMap(({ text }, index) =>
    rules
      .filter(({ signs }) => signs.some((sign) => text.includes(sign)))
      .flatMap(({ pattern, meant, evidence }) =>
        [...text.matchAll(pattern)].flatMap(({ 0: printed, index: start }): Doubt[] => {
          const replacement = meant(printed);
          if (replacement === printed) return [];
          return [
            {
              text: index,
              start,
              end: start + printed.length,
              replacement,
              rule: 'suspect/spacing',
              sureness: 'likely',
              reason: 'spacing',
              evidenceKind: 'fixed-phrase',
              evidence: evidence(replacement),
            },
          ];
        }),
      ),
  );
}
