/** Help for the rules of collating copies of one document: `collate/…`. */
import type { Rule } from './rule.ts';

export const collateRules = {
  'collate/other-document': {
    severity: 'error',
    summary: 'Hai tệp khác nhau quá nhiều để là hai bản của cùng một văn bản.',
    summaryEn: 'Two files differ too much to be copies of one document.',
    whatToDo: 'Nhập riêng từng tệp, bỏ --same-document. Nếu đúng là cùng một văn bản, xem có tệp nào bị đọc sai không.',
    whatToDoEn:
      'Import each file by itself, without --same-document. If they are copies of one document, check whether one of them was read wrongly.',
    example: {
      written: 'npm run import -- ban-1.txt ban-2.txt --same-document',
      at: ['ban-2.txt', 1, 1],
      problem: 'Only 210 of its 6400 words stand in ban-1.txt, in their order: these are not copies of one document.',
      advice: 'Import them apart, without --same-document; if they are copies, look whether one was read wrongly.',
    },
  },
  'collate/too-large': {
    severity: 'error',
    summary: 'Bản chép quá dài để so với bản khác.',
    summaryEn: 'A copy is too long to be compared with another.',
    whatToDo: 'Cắt các tệp để chỉ còn một văn bản cần nhập.',
    whatToDoEn: 'Cut the files down to the one document wanted.',
    example: {
      written: '(cả tập công báo)',
      at: ['ban-2.txt', 1, 1],
      problem: 'The copy has 400000 words; copies of at most 200000 words are compared.',
      advice: 'Cut the copies to the one document wanted.',
    },
  },
  'collate/order': {
    severity: 'warning',
    summary: 'Đoạn chỉ có ở bản này đứng cạnh đoạn chỉ có ở bản kia, không gì cho biết đoạn nào đứng trước.',
    summaryEn:
      'A paragraph that only one copy has stands beside one that only the other has, and nothing shows which comes first.',
    whatToDo: 'Đọc chỗ ấy ở cả hai bản; đổi chỗ các đoạn trong bản nháp nếu nghĩa của văn bản đòi hỏi.',
    whatToDoEn:
      'Read the place in both copies; exchange the paragraphs of the draft if the sense of the document asks for it.',
    example: {
      written: '(bản 1 có khoản 4, bản 2 có khoản 5, không bản nào có cả hai)',
      at: ['ban-1.txt', 80, 1],
      problem:
        'Paragraphs that only one copy has stand beside paragraphs that only another has; nothing tells their order.',
      advice: 'Read both copies there and exchange the paragraphs of the draft if the sense asks for it.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
