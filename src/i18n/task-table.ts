import { messages } from './language.ts';
import { counted } from './numbers.ts';

/** The page of all tasks, and its table. */
export const taskTableWords = messages(
  {
    title: 'Nhiệm vụ',
    description:
      'Mọi nhiệm vụ mà các kế hoạch giao: nội dung, cơ quan chủ trì, cơ quan phối hợp, thời gian và điều khoản gốc.',
    lede: (tasks: string, plans: string) =>
      `${tasks} nhiệm vụ và giải pháp của ${plans} kế hoạch, theo đúng thứ tự văn bản. Mỗi nhiệm vụ ghi cơ quan chủ trì, cơ quan phối hợp, thời gian và điều khoản gốc.`,
    left: (plans: string) =>
      `Trang này liệt kê nhiệm vụ của ${plans} kế hoạch mới nhất; nhiệm vụ của kế hoạch khác nằm ở trang của từng kế hoạch.`,
    byPlan: 'Theo kế hoạch',
    chart: 'Biểu đồ nhiệm vụ theo năm',
    chartBelow: 'ở cuối trang.',
    workload: 'Khối lượng nhiệm vụ của từng cơ quan theo năm',
    unit: 'nhiệm vụ',
    unitOfOne: 'nhiệm vụ',
    example: 'Ví dụ: nhãn hiệu',
    caption: 'Nhiệm vụ của các kế hoạch.',
    sortHint: 'Bấm tên cột để sắp xếp theo cột ấy.',
    count: (shown: string) => `${shown} nhiệm vụ`,
    openPlan: (plan: string) => `Mở trang ${plan}`,
  },
  {
    title: 'Tasks',
    description:
      'Every task that the plans give: what it is, who leads, who coordinates, by when, and under which clause.',
    lede: (tasks, plans) =>
      `${tasks} tasks and measures of ${plans} plans, in the order of the documents, each with the agency that leads, those that coordinate, its time and its clause.`,
    left: (plans) =>
      `This page lists the tasks of the ${plans} newest plans; those of others are on the pages of their plans.`,
    byPlan: 'By plan',
    chart: 'Chart of tasks by year',
    chartBelow: 'at the end of the page.',
    workload: 'Tasks of each agency by year',
    unit: 'tasks',
    unitOfOne: 'task',
    example: 'For example: OCOP',
    caption: 'Tasks of the plans.',
    sortHint: 'Press the name of a column to sort by it.',
    count: (shown) => counted(shown, 'task'),
    openPlan: (plan) => `Open the page of ${plan}`,
  },
);
