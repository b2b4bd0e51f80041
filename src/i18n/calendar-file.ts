/** What is said of a calendar file. */
import { messages } from './language.ts';

export const calendarFileWords = messages(
  {
    add: 'Thêm vào lịch (tệp .ics)',
    file: 'Tệp lịch',
    oneProvince: 'Riêng từng tỉnh, thành phố',
    deadlines: 'thời hạn',
    withReports: 'thời hạn, kể cả báo cáo gửi cơ quan này',
    noDays: 'không lập được, vì văn bản không nêu rõ ngày của thời hạn nào',
    one: (named: string) => `có 1 ${named}`,
    all: (count: string, named: string) => `có đủ ${count} ${named}`,
    some: (dated: string, all: string, named: string, left: string) =>
      `có ${dated} trong ${all} ${named}; ${left} thời hạn còn lại không được nêu rõ ngày nên không đưa vào`,
  },
  {
    add: 'Add to calendar (.ics file)',
    file: 'Calendar file',
    oneProvince: 'One province alone',
    deadlines: 'deadlines',
    withReports: 'deadlines, with reports sent to this agency',
    noDays: 'none can be made, since the documents state no day for any deadline',
    one: (named) => `holds 1 of the ${named}`,
    all: (count, named) => `holds all ${count} ${named}`,
    some: (dated, all, named, left) =>
      `holds ${dated} of ${all} ${named}; the other ${left} are left out, since no day is stated for them`,
  },
);
