/** Around the pages that are written by us. */
import { messages } from './language.ts';

export const writtenPageWords = messages(
  { contents: 'Trong trang này', part: (title: string) => `Phần ${title}` },
  { contents: 'On this page', part: (title) => `Section: ${title}` },
);
