/** How the time of a task is said. */
import { messages } from './language.ts';

export const taskTimeMessages = messages(
  {
    standing: 'Thường xuyên',
    yearly: 'Hằng năm',
    event: 'Khi có sự kiện được nêu',
    done: 'Đã hoàn thành',
    from: (time: string) => `Từ ${time}`,
    by: (time: string) => `Chậm nhất ${time}`,
    submission: (time: string) => `Trình trong ${time}`,
    submissionBetween: (from: string, to: string) => `Trình trong giai đoạn ${from}–${to}`,
    quarter: (quarter: string, year: string) => `Trong quý ${quarter}/${year}`,
    within: (time: string) => `Trong ${time}`,
    onDay: (time: string) => `Trong ${time}`,
    between: (from: string, to: string) => `Giai đoạn ${from}–${to}`,
    year: (year: string) => `năm ${year}`,
    month: (month: string) => `tháng ${month}`,
    day: (day: string) => `ngày ${day}`,
  },
  {
    standing: 'Standing',
    yearly: 'Yearly',
    event: 'On a stated event',
    done: 'Done',
    from: (time) => `From ${time}`,
    by: (time) => `By ${time}`,
    submission: (time) => `To be submitted in ${time}`,
    submissionBetween: (from, to) => `To be submitted ${from}–${to}`,
    quarter: (quarter, year) => `In quarter ${quarter} of ${year}`,
    within: (time) => `In ${time}`,
    onDay: (time) => `On ${time}`,
    between: (from, to) => `${from}–${to}`,
    year: (year) => year,
    month: (month) => month,
    day: (day) => day,
  },
);
