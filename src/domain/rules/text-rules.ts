/** Help for the rules of letters and lines in a file that is read: `text/…`, `table/…`. */
import type { Rule } from './rule.ts';

const hidden = 'Đọc các chữ quanh chỗ đầu tiên; nếu lời văn đọc xuôi thì không phải làm gì.';
const hiddenAdvice = 'Check the words around the first place; nothing to do if they read well.';

export const textRules = {
  'text/decomposed': {
    severity: 'warning',
    summary: 'Chữ và dấu nằm rời nhau (Unicode tổ hợp) đã được ghép lại thành chữ dựng sẵn.',
    summaryEn: 'Letters and their marks stood apart (decomposed Unicode) and were put together as whole letters.',
    whatToDo: 'Không phải làm gì: lời văn không đổi.',
    whatToDoEn: 'Nothing to do: the words are the same.',
    example: {
      written: 'Kế hoạch (mỗi dấu là một ký tự riêng)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'Letters and their marks stand apart (NFD), 212 times in the file; they were put together (NFC).',
      advice: 'Nothing to do: the words are the same.',
    },
  },
  'text/literal-line-end': {
    severity: 'warning',
    summary: 'Bốn ký tự “\\r\\n” bị in thành chữ trong lời văn; mỗi chỗ được hiểu là xuống dòng.',
    summaryEn: 'The four characters “\\r\\n” are printed in the text; each was read as a line end.',
    whatToDo: 'Kiểm tra các đoạn ấy có xuống dòng đúng chỗ không.',
    whatToDoEn: 'Check that these paragraphs break where they should.',
    example: {
      written: 'I. MỤC TIÊU\\r\\n1. Mục tiêu chung',
      at: ['van-ban.html', 6, 1],
      problem: 'The four characters "\\r\\n" stand in the text, 9 times in the file; each was read as a line end.',
      advice: 'Check that no word was meant by them.',
    },
  },
  'text/line-end': {
    severity: 'warning',
    summary: 'Dòng kết thúc bằng ký tự lạ, được hiểu là xuống dòng.',
    summaryEn: 'A line ends with an unusual character, which was read as a line end.',
    whatToDo: 'Kiểm tra đoạn ấy có bị cắt làm đôi không.',
    whatToDoEn: 'Check that the paragraph is not cut in two.',
    example: {
      written: 'Sở Tài chính<U+2028>bố trí kinh phí',
      at: ['ke-hoach.txt', 18, 1],
      problem: 'A line ends with an unusual character (U+000B, U+0085, U+2028 or U+2029); it was read as a line end.',
      advice: 'Check that the paragraph here is not cut in two.',
    },
  },
  'text/hidden-space': {
    severity: 'warning',
    summary: 'Có dấu cách đặc biệt (không ngắt dòng, rộng hoặc hẹp hơn thường) đã được thay bằng dấu cách thường.',
    summaryEn: 'A special space (one that does not break, or of another width) was replaced by an ordinary one.',
    whatToDo: hidden,
    whatToDoEn: hiddenAdvice,
    example: {
      written: 'ngày<U+00A0>03 tháng 02',
      at: ['ke-hoach.docx', 4, 5],
      problem:
        'A space of another width or one that does not break (U+00A0 and its like) stands in the text; it became a space.',
      advice: hiddenAdvice,
    },
  },
  'text/hidden-soft-hyphen': {
    severity: 'warning',
    summary: 'Có dấu gạch nối ẩn đã được bỏ.',
    summaryEn: 'A soft hyphen was taken out.',
    whatToDo: hidden,
    whatToDoEn: hiddenAdvice,
    example: {
      written: 'kế<U+00AD>hoạch',
      at: ['ke-hoach.docx', 9, 3],
      problem: 'A soft hyphen (U+00AD) stands in the text; it was taken out.',
      advice: hiddenAdvice,
    },
  },
  'text/hidden-direction': {
    severity: 'warning',
    summary: 'Có dấu ẩn chỉ chiều viết đã được bỏ.',
    summaryEn: 'A hidden mark of writing direction was taken out.',
    whatToDo: hidden,
    whatToDoEn: hiddenAdvice,
    example: {
      written: '<U+200E>54/KH-UBND',
      at: ['van-ban.html', 3, 1],
      problem: 'A direction mark stands in the text; it was taken out.',
      advice: hiddenAdvice,
    },
  },
  'text/hidden-byte-order-mark': {
    severity: 'warning',
    summary: 'Dấu đầu tệp (BOM) nằm giữa lời văn đã được bỏ, thường do ghép nhiều tệp làm một.',
    summaryEn: 'A byte order mark (BOM) inside the text was taken out; usually several files were joined into one.',
    whatToDo: hidden,
    whatToDoEn: hiddenAdvice,
    example: {
      written: '<U+FEFF>PHỤ LỤC',
      at: ['ke-hoach.txt', 120, 1],
      problem: 'A byte order mark (U+FEFF) inside the text stands in the text; it was taken out.',
      advice: hiddenAdvice,
    },
  },
  'text/hidden-zero-width': {
    severity: 'warning',
    summary: 'Có ký tự không bề rộng đã được bỏ.',
    summaryEn: 'A character without width was taken out.',
    whatToDo: hidden,
    whatToDoEn: hiddenAdvice,
    example: {
      written: 'chuyển<U+200B> đổi số',
      at: ['van-ban.html', 15, 7],
      problem: 'A character without width stands in the text, 3 times in the file; it was taken out.',
      advice: hiddenAdvice,
    },
  },
  'text/hidden-control': {
    severity: 'warning',
    summary: 'Có ký tự điều khiển đã được bỏ.',
    summaryEn: 'A control character was taken out.',
    whatToDo: hidden,
    whatToDoEn: hiddenAdvice,
    example: {
      written: 'báo cáo<U+0008> kết quả',
      at: ['ke-hoach.txt', 33, 8],
      problem: 'A control character stands in the text; it was taken out.',
      advice: hiddenAdvice,
    },
  },
  'text/hidden-format': {
    severity: 'warning',
    summary: 'Có ký tự định dạng ẩn đã được bỏ.',
    summaryEn: 'A hidden format character was taken out.',
    whatToDo: hidden,
    whatToDoEn: hiddenAdvice,
    example: {
      written: 'Sở Y tế<U+FE0F>',
      at: ['van-ban.html', 21, 8],
      problem: 'An invisible format character stands in the text; it was taken out.',
      advice: hiddenAdvice,
    },
  },
  'text/foreign-letter': {
    severity: 'warning',
    summary: 'Một chữ có chữ cái không thuộc tiếng Việt, thường là chữ Ki-rin hoặc Hy Lạp trông giống chữ Việt.',
    summaryEn:
      'A word has a letter that is not Vietnamese, usually a Cyrillic or Greek one that looks like a Vietnamese letter.',
    whatToDo: 'So với bản gốc; nếu đúng là đọc nhầm, sửa trong bản kế hoạch và thêm bản ghi hiệu đính.',
    whatToDoEn:
      'Compare with the original; if it was misread, correct it in the plan and add a record of the correction.',
    example: {
      written: '\u0441ông nghệ',
      at: ['ke-hoach.txt', 12, 4],
      problem: '"\u0441ông" holds "\u0441" (U+0441), which is no letter of Vietnamese.',
      advice: 'Read "công"? Compare with the original and add a correction.',
    },
  },
  'text/unpaired-mark': {
    severity: 'warning',
    summary: 'Một dấu sao giống dấu in đậm, in nghiêng nhưng không có dấu đóng, nên được giữ trong lời văn.',
    summaryEn: 'An asterisk looks like a mark of bold or italic, but nothing closes it, so it was kept in the text.',
    whatToDo: 'Nếu dấu sao không thuộc văn bản, thêm bản ghi hiệu đính để bỏ.',
    whatToDoEn: 'If the asterisk is not part of the document, add a record of the correction that leaves it out.',
    example: {
      written: '**Mục tiêu chung',
      at: ['ke-hoach.md', 14, 1],
      problem:
        'An asterisk looks like a mark of bold or italic, but nothing closes it; 2 in the file. It stays in the text.',
      advice: 'If it is no part of the document, add a correction.',
    },
  },
  'table/lost-rows': {
    severity: 'warning',
    summary: 'Một dòng chấm đứng thay cho các hàng của bảng: bản sao này đã mất các hàng ấy.',
    summaryEn: 'A line of dots stands in place of rows of a table: this copy has lost these rows.',
    whatToDo: 'Tìm bản sao khác của văn bản. Không có thì để trống, không tự điền.',
    whatToDoEn: 'Look for another copy of the document. If there is none, leave them empty; do not fill them in.',
    example: {
      written: '| 1 | Xây dựng cổng dữ liệu | Sở Nội vụ |\n……………………',
      at: ['ke-hoach.txt', 205, 1],
      problem: 'A line of dots stands in place of rows of a table.',
      advice: 'The rows are lost in this copy. Look for another copy; what is not here stays empty.',
    },
  },
  'table/lost-columns': {
    severity: 'warning',
    summary: 'Bảng của phụ lục đến dưới dạng từng dòng chữ, mất cột: lời được giữ nguyên, không đọc nhiệm vụ từ đó.',
    summaryEn:
      'The table of an annex came as lines of text, without its columns: its words are kept, and no task is read from them.',
    whatToDo: 'Nhập từ bản sao khác (Word, trang web, chính tệp PDF), hoặc kẻ lại bảng bằng tay.',
    whatToDoEn: 'Import the document from another copy (Word, a web page, the PDF itself), or set the table by hand.',
    example: {
      written: 'STT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n1.\nXây dựng cổng dữ liệu',
      at: ['ke-hoach.txt', 284, 1],
      problem:
        'The table of this annex came without its columns: its words are kept as text, no task is read from them.',
      advice: 'Import the document from another copy (Word, a web page, the PDF itself), or set the table by hand.',
    },
  },
  'table/total': {
    severity: 'warning',
    summary: 'Tổng in trong bảng không bằng tổng các hàng: có thể một ô đã mất hoặc lệch cột.',
    summaryEn:
      'The total printed in a table is not the sum of its rows: a cell may be lost or stand in another column.',
    whatToDo: 'So các hàng với văn bản gốc. Nếu chính văn bản in như vậy, để nguyên.',
    whatToDoEn: 'Compare the rows with the original. If the document itself prints it so, leave it.',
    example: {
      written: '| Tổng cộng | 120 | (các hàng cộng lại được 100)',
      at: ['ke-hoach.txt', 230, 1],
      problem: 'Column 3 of the table prints the total 120; its rows add up to 100.',
      advice:
        'Compare the rows with the document: a cell may be lost or stand in another column. If the document itself prints it so, leave it.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
