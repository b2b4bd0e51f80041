/** Problems in the built datasets, found by `npm run check:data`. */
import type { Rule } from './rule.ts';

export const dataRules = {
  'data/proof': {
    severity: 'error',
    summary: 'Một điều mà bộ dữ liệu cam kết không đúng trên tệp đã dựng; tên điều ấy ở dòng báo ngay trước.',
    summaryEn: 'Something that the datasets promise does not hold of the built files; the line before names the proof.',
    whatToDo:
      'Xem điều ấy ở trang Kiểm chứng dữ liệu, sửa chỗ mà câu báo chỉ ra rồi dựng lại. Tệp trong dist không sửa tay.',
    whatToDoEn:
      'Look the proof up on the page of proofs, mend what the message points to and build anew. Files in dist are not edited by hand.',
    example: {
      written: '"kind":"x"',
      at: ['du-lieu/tasks.csv', 1, 1],
      problem: 'Row 1: kind is "x", which is no string that the schema allows.',
      advice: 'Mend the column in src/publish/tables/, or the record that the row is made from.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
