/** Words of what became of agencies: when it changed, who has the duties now. */
import { messages } from './language.ts';

export const historyWords = messages(
  {
    noSuccessor: 'chưa ghi nhận cơ quan kế tiếp',
    ended: 'kết thúc hoạt động',
    part: (subject: string) => `, phần ${subject}`,
    change: (when: string) => `thay đổi ${when}`,
    divided: '; nhiệm vụ này thuộc cơ quan nào thì',
    undecided: 'chưa xác định',
    unknownTime: 'không rõ thời gian',
    inYear: (time: string) => `trong ${time}`,
    before: (time: string) => `trước ${time}`,
    since: (time: string) => `từ ${time}`,
    year: (printed: string) => `năm ${printed}`,
    month: (printed: string) => `tháng ${printed}`,
    day: (printed: string) => `ngày ${printed}`,
  },
  {
    noSuccessor: 'no successor on record',
    ended: 'ended',
    part: (subject) => `, for ${subject}`,
    change: (when) => `changed ${when}`,
    divided: '; which of them has this duty is',
    undecided: 'not settled',
    unknownTime: 'at a time unknown',
    inYear: (time) => `in ${time}`,
    before: (time) => `before ${time}`,
    since: (time) => `from ${time}`,
    year: (printed) => printed,
    month: (printed) => printed,
    day: (printed) => printed,
  },
);
