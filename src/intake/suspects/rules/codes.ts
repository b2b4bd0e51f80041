/** Abbreviations in numbers of documents with a letter too many or too few: "03/2021/TT-BKHHCN". */
import { letterDistance } from '../distance.ts';
import type { Document } from '../document.ts';
import type { Doubt } from '../suspect.ts';

/** Ministries, departments and bodies as numbers name them; shorter ones are too like one another. */
const known = new Set(
  (
    'UBND HĐND TTCP UBDT BKHCN BKHĐT BNNPTNT BNNMT BGDĐT BLĐTBXH BTNMT BTTTT BVHTT BVHTTDL BGTVT BDTTG NHNN BQLKKT ' +
    'SKHCN SKHĐT SNNMT SNNPTNT SGDĐT SLĐTBXH STNMT STTTT SVHTT SVHTTDL SGTVT SDTTG BKTTƯ VPCP BTTUB UBTVQH MTTQ BCĐ ' +
    'KHTC KTTH KHCN QLCL'
  ).split(' '),
);

const code = /(?<=[\d\p{Lu}]\/\p{L}{0,6}-?|\d\/)\p{Lu}{5,9}(?![\p{L}\d])/gu;

export function misreadCodes({ texts }: Document): Doubt[] {
  return texts.flatMap(({ text }, index) =>
    [...text.matchAll(code)].flatMap(({ 0: printed, index: start }): Doubt[] => {
      if (known.has(printed)) return [];
      const near = [...known].filter(
        (other) => other.length >= 4 && other.length !== printed.length && letterDistance(printed, other, 1) === 1,
      );
      const [meant] = near;
      if (meant === undefined || near.length > 1) return [];
      return [
        {
          text: index,
          start,
          end: start + printed.length,
          replacement: meant,
          rule: 'suspect/fixed-phrase',
          sureness: 'likely',
          reason: 'misread',
          evidenceKind: 'fixed-phrase',
          evidence: `Chữ viết tắt trong số, ký hiệu văn bản là “${meant}”; không có cơ quan nào viết tắt là “${printed}”.`,
        },
      ];
    }),
  );
}
