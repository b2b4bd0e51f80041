/** Help for the rules that hold the published text against its sources, word for word: `fidelity/…`. */
import type { Rule } from './rule.ts';

const source = 'seeds/005-vn-ct-kh-ubnd-2026-54.txt';
const record = 'content/corrections/005.yaml';

export const fidelityRules = {
  'fidelity/words': {
    severity: 'error',
    summary: 'Lời văn công bố khác bản nguồn ở chỗ này mà không có bản ghi nào giải thích.',
    summaryEn: 'The published text differs from the source here, and no record explains it.',
    whatToDo:
      'Khôi phục đúng chữ của bản nguồn; nếu chỗ khác là có lý do, ghi vào bản ghi hiệu đính (corrections, omissions hoặc lacks).',
    whatToDoEn:
      'Restore the words of the source; if the difference is meant, enter it in the record of the source (corrections, omissions or lacks).',
    example: {
      written: 'Sở Nội vụ chủ chì (bản nguồn) / Sở Nội vụ chủ trì (lời văn)',
      at: [source, 34, 15],
      problem: 'The source has "chì"; the published text has "trì" (clause III.1).',
      advice: `Restore the words of the source, or record the difference in ${record} (corrections, omissions or lacks).`,
    },
  },
  'fidelity/other-document': {
    severity: 'error',
    summary: 'Phần lớn chữ của bản nguồn không có trong lời văn: có lẽ hai bên không phải một văn bản.',
    summaryEn: 'Most words of the source are not in the text: the two are probably not one document.',
    whatToDo: 'Kiểm tra mục của bản nguồn trong seeds/manifest.yaml; nếu đúng, khôi phục lời văn của kế hoạch.',
    whatToDoEn: 'Check the entry of the source in seeds/manifest.yaml; if it is right, restore the text of the plan.',
    example: {
      written: '(manifest gắn bản nguồn với nhầm kế hoạch)',
      at: [source, 1, 1],
      problem: 'Only 210 of the 6400 words of the source stand in the published text, in their order.',
      advice: `Check "file" and "plan" of the source in seeds/manifest.yaml and that ${record} is its record; if they are right, restore the text of the plan.`,
    },
  },
  'fidelity/page-break': {
    severity: 'error',
    summary: 'Một dòng trống của bản nguồn nằm giữa một đoạn của lời văn.',
    summaryEn: 'A blank line of the source falls inside a paragraph of the text.',
    more: 'Thường là chỗ sang trang của bản quét.',
    moreEn: 'It is usually a page break of the scan.',
    whatToDo: 'Nếu đúng là chỗ sang trang, ghi số dòng vào pageBreaks; nếu không, tách đoạn.',
    whatToDoEn: 'If a page ends there, add the number of the line to pageBreaks; if not, split the paragraph.',
    example: {
      written: 'phối hợp với các sở,\n\nban, ngành liên quan',
      at: [source, 118, 1],
      problem: 'A blank line of the source stands inside a published paragraph.',
      advice: `If a page ends here, add 118 to "pageBreaks" in ${record}; else part the paragraphs.`,
    },
  },
  'fidelity/record': {
    severity: 'error',
    summary: 'Một bản ghi hiệu đính không khớp với bản nguồn hoặc với lời văn.',
    summaryEn: 'A record does not agree with the source or with the text.',
    more: 'Bản ghi không còn đúng cũng là lỗi, để mỗi chỗ chữa luôn có căn cứ.',
    moreEn: 'A record that no longer holds is an error too, so that every correction keeps its grounds.',
    whatToDo: 'Sửa bản ghi cho đúng dòng và đúng chữ, hoặc xóa nếu không còn cần.',
    whatToDoEn: 'Correct the line and the words of the record, or delete it if it is no longer needed.',
    example: {
      written: 'line: 34\nprinted: chủ chì (dòng 34 không có chữ này)',
      at: [record, 12, 14],
      problem: `"chủ chì" does not stand in ${source}:34.`,
      advice: 'Correct the record, or delete it if it no longer applies.',
    },
  },
  'fidelity/no-witness': {
    severity: 'error',
    summary: 'Có chữ đã công bố mà mọi bản nguồn đều được ghi là thiếu, nên không gì chứng minh.',
    summaryEn: 'Words are published that every source is recorded to lack, so nothing proves them.',
    whatToDo: 'Xóa chữ ấy, thêm bản nguồn có in chữ ấy, hoặc sửa bản ghi phần thiếu.',
    whatToDoEn: 'Delete the words, add a source that prints them, or correct the record of what is lacking.',
    example: {
      written: '(cả hai bản nguồn đều ghi lacks cho khoản 4)',
      at: ['content/plans/vn-ct-kh-ubnd-2026-54.md', 71, 1],
      problem: 'No source has "tổ chức sơ kết" (clause IV.4): every one is recorded to lack it.',
      advice: 'Publish only what a source prints: delete the words, add the source that has them, or mend "lacks".',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
