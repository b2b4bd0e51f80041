/** Two words printed the wrong way round at the start of a text: "với Phối hợp Sở …" for "Phối hợp với Sở …". */
import type { Document } from '../document.ts';
import type { Doubt } from '../suspect.ts';

/** Small words that no sentence of an order begins with, and the capital openings that they follow. */
const openings: readonly (readonly [small: string, opening: string])[] = [
  ['với', 'Phối hợp'],
  ['với', 'Chủ trì, phối hợp'],
  ['với', 'Kết nối'],
  ['với', 'Hợp tác'],
  ['với', 'Liên kết'],
  ['vào', 'Căn cứ'],
  ['cho', 'Tham mưu'],
  ['hiện', 'Thực'],
  ['khai', 'Triển'],
  ['chức', 'Tổ'],
  ['dựng', 'Xây'],
  ['cường', 'Tăng'],
  ['mạnh', 'Đẩy'],
  ['hợp', 'Phối'],
  ['trì', 'Chủ'],
];

export function swappedWords({ texts }: Document): Doubt[] {
  return texts.flatMap(({ text }, index): Doubt[] => {
    const found = openings.find(([small, opening]) => text.startsWith(`${small} ${opening} `));
    if (found === undefined) return [];
    const [small, opening] = found;
    return [
      {
        text: index,
        start: 0,
        end: small.length + 1 + opening.length,
        replacement: `${opening} ${small}`,
        rule: 'suspect/order',
        sureness: 'likely',
        reason: 'order',
        evidenceKind: 'fixed-phrase',
        evidence: `Câu mở đầu bằng “${opening} ${small}”; chữ hoa “${opening}” cho biết chữ “${small}” đứng nhầm chỗ.`,
      },
    ];
  });
}
