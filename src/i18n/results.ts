/** Published results of tasks and targets. */
import { messages } from './language.ts';

export const resultWords = messages(
  {
    none: 'Chưa có số liệu công bố.',
    contribute: 'Cách gửi kết quả kèm nguồn',
    asOf: (day: string) => `Tính đến ${day}`,
    source: 'Nguồn',
    recorded: (record: string) => `Ghi lại: ${record}`,
  },
  {
    none: 'No figures are published yet.',
    contribute: 'How to send results with their source',
    asOf: (day) => `As of ${day}`,
    source: 'Source',
    recorded: (record) => `Recorded by: ${record}`,
  },
);
