/** Help for the rules of reading saved web pages, and for the rules of the HTML validator: `html/…`. */
import type { Rule } from './rule.ts';

export const htmlRules = {
  'html/too-large': {
    severity: 'error',
    summary: 'Trang web có quá nhiều phần tử hoặc lồng nhau quá sâu, nên không đọc.',
    summaryEn: 'The web page has too many elements, or they are nested too deeply, so it is not read.',
    whatToDo: 'Mở trang bằng trình duyệt, sao chép văn bản và lưu thành .docx hoặc .txt.',
    whatToDoEn: 'Open the page in a browser, copy the document and save it as .docx or .txt.',
    example: {
      written: '(trang có hàng trăm nghìn thẻ)',
      at: ['van-ban.html', 1, 1],
      problem: 'The page has elements more than 400 deep; such a page is not read.',
      advice: 'Open the page in a browser, copy the document and save it as .docx or .txt.',
    },
  },
  'html/left-out': {
    severity: 'warning',
    summary: 'Các phần của trang không phải lời văn (mã lệnh, trình đơn, biểu mẫu, ảnh) đã được bỏ ra.',
    summaryEn: 'Parts of the page that are not text of a document (scripts, menus, forms, pictures) were left out.',
    whatToDo: 'Nếu thấy thiếu lời văn, mở trang bằng trình duyệt, sao chép vào tệp .docx hoặc .txt rồi nhập tệp ấy.',
    whatToDoEn:
      'If words are missing, open the page in a browser, copy them into a .docx or .txt file and import that.',
    example: {
      written: '<script>…</script><nav>…</nav>',
      at: ['van-ban.html', 1, 1],
      problem:
        'Parts of the page that are no words of a document were left out: 3 script, 1 nav; they hold 240 characters of text.',
      advice: 'If words are missing, copy the document from the browser into a .docx or .txt file and import that.',
    },
  },
  'html/generated-number': {
    severity: 'warning',
    summary: 'Số thứ tự hoặc dấu đầu dòng do trình duyệt tự in đã được viết vào lời văn.',
    summaryEn: 'Numbers or bullets that the browser prints by itself were written into the text.',
    whatToDo: 'So các số ấy với văn bản gốc.',
    whatToDoEn: 'Compare these numbers with the original document.',
    example: {
      written: '<ol><li>Mục tiêu chung</li></ol>',
      at: ['van-ban.html', 1, 1],
      problem: '12 numbers or bullets of lists are printed by the browser only; they were written into the text.',
      advice: 'Compare the numbers with the original document.',
    },
  },
  'html/footnote-mark': {
    severity: 'warning',
    summary: 'Dấu chú thích được viết trong ngoặc vuông để không dính vào chữ đứng trước.',
    summaryEn: 'Note marks were written in square brackets, so that they do not join the word before them.',
    whatToDo: 'Không phải làm gì.',
    whatToDoEn: 'Nothing to do.',
    example: {
      written: 'theo chuẩn nghèo<sup>1</sup>',
      at: ['van-ban.html', 1, 1],
      problem: '2 marks of footnotes were written in brackets ("[1]"), so that they do not join the word before them.',
      advice: 'Nothing to do.',
    },
  },
  'html/html-validate': {
    severity: 'error',
    summary: 'Mọi quy tắc html/… khác là của bộ kiểm tra HTML (html-validate) chạy trên trang đã dựng.',
    summaryEn:
      'Every other rule html/… belongs to the HTML validator (html-validate), which is run on the built pages.',
    more: 'Tên sau dấu gạch chéo là tên quy tắc của bộ kiểm tra ấy, như html/no-dup-id.',
    moreEn: 'What follows the slash is the validator’s own name of the rule, such as html/no-dup-id.',
    whatToDo: 'Sửa thành phần hoặc mẫu trang sinh ra đoạn HTML sai. Địa chỉ giải thích quy tắc được in ở dòng khuyên.',
    whatToDoEn:
      'Fix the component or template that makes the faulty HTML. The line of advice gives the address where the rule is explained.',
    example: {
      written: '<p><div>…</div></p>',
      at: ['gioi-thieu/index.html', 1, 5120],
      problem: '<div> element is not permitted as content under <p>',
      advice: 'See https://html-validate.org/rules/element-permitted-content.html.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
