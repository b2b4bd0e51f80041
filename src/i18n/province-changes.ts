import { messages } from './language.ts';

/** Provinces and cities formed by mergers. */
export const provinceChangeWords = messages(
  {
    title: 'Tỉnh, thành phố hợp nhất',
    others: (count: string) => `${count} tỉnh, thành phố khác, chưa có kế hoạch trên trang này`,
    since: (day: string) => `Từ ngày ${day}`,
    formed: (name: string, from: string) => `${name}: hợp nhất từ ${from}`,
    instruments: 'Văn bản:',
    source: 'Nguồn:',
    note: 'Chưa kiểm chứng:',
    area: 'Địa bàn',
    before: (name: string, others: string, day: string) =>
      `${name} khi ban hành văn bản này chưa gồm ${others}; hợp nhất từ ngày ${day}`,
    after: (name: string, from: string, day: string) => `${name} hợp nhất từ ${from} ngày ${day}`,
  },
  {
    title: 'Provinces and cities formed by mergers',
    others: (count: string) => `${count} others, of which no plan is here yet`,
    since: (day: string) => `Since ${day}`,
    formed: (name: string, from: string) => `${name}: formed from ${from}`,
    instruments: 'Documents:',
    source: 'Source:',
    note: 'Not verified:',
    area: 'Area',
    before: (name: string, others: string, day: string) =>
      `${name} did not include ${others} when this document was issued; they were merged on ${day}`,
    after: (name: string, from: string, day: string) => `${name} was formed from ${from} on ${day}`,
  },
);
