/** What search says on every page: suggestions below its box, and marks of the words searched for. */
import { messages } from './language.ts';

export const searchBoxWords = messages(
  {
    suggestions: 'Gợi ý',
    agency: 'Cơ quan',
    instrument: 'Văn bản',
    marked: (count: string) => `Đã đánh dấu ${count} chỗ`,
    unmark: 'Bỏ đánh dấu',
  },
  {
    suggestions: 'Suggestions',
    agency: 'Agency',
    instrument: 'Document',
    marked: (count) => (count === '1' ? '1 place marked' : `${count} places marked`),
    unmark: 'Remove marks',
  },
);
