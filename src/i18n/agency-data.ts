import { messages } from './language.ts';

/** Files of one agency. */
export const agencyDataWords = messages(
  {
    label: 'Dữ liệu của cơ quan này:',
    tasks: 'nhiệm vụ (CSV)',
    everything: 'nhiệm vụ, thời hạn, thay đổi (JSON)',
    columns: 'các cột',
  },
  {
    label: 'Data of this agency:',
    tasks: 'tasks (CSV)',
    everything: 'tasks, deadlines, changes (JSON)',
    columns: 'columns',
  },
);
