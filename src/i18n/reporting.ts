/** How reports go up in a plan. */
import { messages } from './language.ts';

export const reportingWords = messages(
  {
    title: 'Đường báo cáo',
    about: 'Nơi nhận báo cáo ở bước trước là nơi báo cáo ở bước sau, theo các thời hạn ghi trong văn bản.',
    alone: 'Báo cáo không nối với bước nào khác',
    reviews: 'Sơ kết, tổng kết',
    to: 'gửi',
    days: (days: string) => `${days} ngày sau bước trước`,
    noDays: 'số ngày sau bước trước: không nêu',
    noDay: 'không nêu ngày',
    none: 'không nêu',
  },
  {
    title: 'Chain of reports',
    about: 'Whoever receives a report at one step reports at the next, by the deadlines that the document states.',
    alone: 'Reports joined to no other step',
    reviews: 'Interim and final reviews',
    to: 'to',
    days: (days) => `${days} days after the step before`,
    noDays: 'days after the step before: not stated',
    noDay: 'no day stated',
    none: 'not stated',
  },
);
