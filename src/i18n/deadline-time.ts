/** How the time of a deadline is said. */
import { messages } from './language.ts';

export const deadlineTimeWords = messages(
  {
    before: (time: string) => `trước ${time}`,
    day: (day: string) => `ngày ${day}`,
    month: (month: string) => `tháng ${month}`,
    year: (year: string) => `năm ${year}`,
    weekly: (time: string) => `${time} hằng tuần`,
    monthly: (time: string) => `${time} hằng tháng`,
    quarterly: (time: string) => `${time} hằng quý`,
    halfYearly: (time: string) => `${time} (báo cáo 6 tháng)`,
    yearly: (time: string) => `${time} hằng năm`,
    none: 'không nêu thời hạn',
    noDay: (cycle: string) => `${cycle}, không nêu ngày`,
  },
  {
    before: (time) => `before ${time}`,
    day: (day) => `on ${day}`,
    month: (month) => `in ${month}`,
    year: (year) => `in ${year}`,
    weekly: (time) => `${time} every week`,
    monthly: (time) => `${time} every month`,
    quarterly: (time) => `${time} every quarter`,
    halfYearly: (time) => `${time} (half-yearly report)`,
    yearly: (time) => `${time} every year`,
    none: 'no deadline stated',
    noDay: (cycle) => `${cycle}, no day stated`,
  },
);
