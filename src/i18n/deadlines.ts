/** Words of the list of deadlines and of its rows. */
import { messages } from './language.ts';

export const deadlineWords = messages(
  {
    title: 'Thời hạn',
    description:
      'Mọi việc có thời hạn hoặc lặp lại theo chu kỳ trong các kế hoạch: cơ quan nào thực hiện, báo cáo gửi ai, trước ngày nào, theo điều khoản nào.',
    calendar: 'Thời hạn trong các kế hoạch',
    lede: (count: string) =>
      `${count} việc có thời hạn hoặc lặp lại theo chu kỳ: báo cáo, sơ kết, tổng kết và việc khác. Ngày ghi đúng như văn bản; hạn đã qua chỉ ghi là đã qua, trang này không biết việc đó đã làm hay chưa.`,
    byWording: 'Theo cách ghi thời gian',
    dated: 'Có ngày hoặc năm',
    recurring: 'Lặp lại, có ghi ngày',
    undated: 'Không nêu ngày',
    unit: 'thời hạn',
    unitOfOne: 'thời hạn',
    example: 'Ví dụ: sơ kết',
    clause: 'Điều khoản',
    who: 'Cơ quan thực hiện',
    statedAt: 'nêu ở',
    toWhom: 'Nơi nhận báo cáo',
    through: 'Gửi qua',
  },
  {
    title: 'Deadlines',
    description:
      'Everything in the plans that has a deadline or comes back in a cycle: who must act, who receives the report, by which day, under which clause.',
    calendar: 'Deadlines of the plans',
    lede: (count) =>
      `${count} duties that have a deadline or come back in a cycle: reports, interim and final reviews and others. Days are as the documents state them; what is past is only said to be past, since this site does not know whether it was done.`,
    byWording: 'By how the time is worded',
    dated: 'With a day or year',
    recurring: 'Recurring, with a day',
    undated: 'No day stated',
    unit: 'deadlines',
    unitOfOne: 'deadline',
    example: 'For example: OCOP',
    clause: 'Clause',
    who: 'To act',
    statedAt: 'stated at',
    toWhom: 'Reports go to',
    through: 'By way of',
  },
);
