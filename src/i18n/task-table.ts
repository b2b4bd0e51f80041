import { messages } from './language.ts';

/** The table of tasks. */
export const taskTableWords = messages(
  {
    caption: 'Nhiệm vụ của các kế hoạch.',
    sortHint: 'Bấm tên cột để sắp xếp theo cột ấy.',
    clauseOf: (clause: string, plan: string) => `Điều khoản ${clause}, ${plan}`,
    count: (shown: string) => `${shown} nhiệm vụ`,
    notClassified: 'chưa phân loại',
    notStated: 'không nêu',
    openPlan: (plan: string) => `Mở trang ${plan}`,
  },
  {
    caption: 'Tasks of the plans.',
    sortHint: 'Press the name of a column to sort by it.',
    clauseOf: (clause: string, plan: string) => `Clause ${clause}, ${plan}`,
    count: (shown: string) => `${shown} tasks`,
    notClassified: 'not classified',
    notStated: 'not stated',
    openPlan: (plan: string) => `Open the page of ${plan}`,
  },
);
