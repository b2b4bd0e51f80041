import { messages } from './language.ts';

/** How much a target sets, when it is to be reached, and what it is compared with. */
export const targetWords = messages(
  {
    during: (from: string, to: string) => `giai đoạn ${from}–${to}`,
    until: (year: string) => `đến năm ${year}`,
    since: (year: string) => `từ năm ${year}`,
    against: (base: string) => `so với ${base}`,
    inYear: (year: string) => `năm ${year}`,
    between: (least: string, most: string) => `từ ${least} đến ${most}`,
    yearly: (amount: string) => `${amount} mỗi năm`,
    inDoubt: 'Còn nghi ngờ',
  },
  {
    during: (from, to) => `${from}–${to}`,
    until: (year) => `by ${year}`,
    since: (year) => `from ${year}`,
    against: (base) => `compared with ${base}`,
    inYear: (year) => year,
    between: (least, most) => `from ${least} to ${most}`,
    yearly: (amount) => `${amount} a year`,
    inDoubt: 'In doubt',
  },
);
