/** Words of the part of a page that says how the datasets are cited. */
import { messages } from './language.ts';

export const citeWords = messages(
  {
    vietnamese: 'trích dẫn tiếng Việt',
    english: 'trích dẫn tiếng Anh',
    copy: 'Chép',
    copyNamed: (label: string) => `Chép ${label}`,
    copied: (label: string) => `Đã chép ${label}.`,
    selected: 'Trình duyệt không cho chép: nội dung đã được chọn sẵn, hãy tự chép.',
  },
  {
    vietnamese: 'the citation in Vietnamese',
    english: 'the citation in English',
    copy: 'Copy',
    copyNamed: (label) => `Copy ${label}`,
    copied: (label) => `Copied ${label}.`,
    selected: 'The browser does not allow copying: the text is selected, please copy it yourself.',
  },
);
