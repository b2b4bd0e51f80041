/** Plans as cards, and what their list is narrowed by. */
import { messages } from './language.ts';

export const planCardWords = messages(
  {
    issued: 'Ban hành ngày',
    issuedOn: 'Ngày ban hành',
    period: 'giai đoạn',
    notStated: 'không nêu',
    tasks: 'nhiệm vụ',
    targets: 'chỉ tiêu',
    deadlines: 'thời hạn',
    task: 'nhiệm vụ',
    target: 'chỉ tiêu',
    deadline: 'thời hạn',
    noDay: 'Không nêu ngày, năm cụ thể',
  },
  {
    issued: 'Issued on',
    issuedOn: 'Date of issue',
    period: 'period',
    notStated: 'not stated',
    tasks: 'tasks',
    targets: 'targets',
    deadlines: 'deadlines',
    task: 'task',
    target: 'target',
    deadline: 'deadline',
    noDay: 'No day or year stated',
  },
);
