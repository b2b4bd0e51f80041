/** The rights and years of an offer against the words that it rests on. */
import type { OfferRecord, PropertyRight } from '../../domain/offer.ts';
import { datesInText } from '../../vietnamese/dates-in-text.ts';
import { flat, listed, type Path, type Report } from './report.ts';

/** By Điều 4 khoản 4 Luật Sở hữu trí tuệ it covers these rights, and neither copyright nor plant varieties. */
const industrial = 'quyền sở hữu công nghiệp';

const printedAs: Readonly<Record<PropertyRight, readonly string[]>> = {
  trademark: ['nhãn hiệu', industrial],
  collectiveMark: ['nhãn hiệu tập thể', 'nhãn hiệu chứng nhận', industrial],
  geographicalIndication: ['chỉ dẫn địa lý', industrial],
  patent: ['sáng chế', 'giải pháp hữu ích', industrial],
  design: ['kiểu dáng công nghiệp', industrial],
  copyright: ['quyền tác giả', 'quyền liên quan'],
  plantVariety: ['giống cây trồng'],
};

export function checkOffer({ rights, periodFrom, periodTo, quote }: OfferRecord, path: Path, report: Report): void {
  const words = flat(quote);
  rights.forEach((right, index) => {
    if (printedAs[right].some((name) => words.includes(name))) return;
    report({
      rule: 'value/right',
      path: [...path, 'rights', index],
      problem: `The quote does not print ${printedAs[right].map((name) => `"${name}"`).join(' or ')}.`,
      advice: 'Delete the right, or quote the words that name it.',
    });
  });
  const years = datesInText(quote).flatMap(({ year }) => year ?? []);
  for (const [key, year] of Object.entries({ periodFrom, periodTo })) {
    if (year === undefined || years.includes(year)) continue;
    report({
      rule: 'value/period',
      path: [...path, key],
      problem: `${year} is not printed in the quote; years there: ${listed(years)}.`,
      advice: 'Correct the year, or delete it: the time is then that of the duty or of the plan.',
    });
  }
}
