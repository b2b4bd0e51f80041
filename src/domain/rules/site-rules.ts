/** Help for the rules of the built site, for those who change its code: `site/…`. */
import type { Rule } from './rule.ts';

const page = 'ke-hoach/vn-ct-kh-ubnd-2026-54/index.html';

export const siteRules = {
  'site/broken-link': {
    severity: 'error',
    summary: 'Một đường dẫn trên trang không dẫn đến đâu, hoặc chỉ đến chỗ neo không có.',
    summaryEn: 'A link of a page leads nowhere, or to an anchor that is not there.',
    whatToDo: 'Sửa nơi tạo địa chỉ (src/domain/paths.ts).',
    whatToDoEn: 'Fix the place where the address is made (src/domain/paths.ts).',
    example: {
      written: '<a href="/co-quan/khong-co/">',
      at: [page, 1, 8120],
      problem: 'Nothing is at /co-quan/khong-co/.',
      advice: 'Correct the address where it is made (src/domain/paths.ts).',
    },
  },
  'site/plan-words': {
    severity: 'error',
    summary: 'Trang kế hoạch thêm hoặc mất chữ so với lời văn.',
    summaryEn: 'The page of a plan adds words to its text, or loses some.',
    whatToDo: 'Sửa thành phần vẽ lời văn; lời văn phải hiện đúng như đã ghi.',
    whatToDoEn: 'Fix the component that draws the text; the text is shown exactly as it is written.',
    example: {
      written: '(một điều khoản không được vẽ ra)',
      at: [page, 1, 1],
      problem: 'The page loses "Sở Nội vụ" of the text.',
      advice: 'The text is shown as it is: mend the component that draws it.',
    },
  },
  'site/repeated-id': {
    severity: 'error',
    summary: 'Hai phần tử trên một trang có cùng id.',
    summaryEn: 'Two elements of one page have the same id.',
    whatToDo: 'Đặt id khác cho phần tử thứ hai.',
    whatToDoEn: 'Give the second element another id.',
    example: {
      written: '<h2 id="muc-luc"> … <nav id="muc-luc">',
      at: [page, 1, 4301],
      problem: 'The id "muc-luc" is given twice.',
      advice: 'Give the second another id.',
    },
  },
  'site/inline-code': {
    severity: 'error',
    summary: 'Trang có mã hoặc kiểu chữ viết ngay trong thẻ, điều mà chính sách bảo mật chặn.',
    summaryEn: 'A page has script or style written into its tags, which the security policy blocks.',
    whatToDo: 'Chuyển sang tệp kiểu hoặc tệp mã riêng.',
    whatToDoEn: 'Move it to a style sheet or a script file.',
    example: {
      written: '<p style="color:red">',
      at: [page, 1, 2210],
      problem: '<p> has the attribute "style", which the policy blocks.',
      advice: 'Move it to a style sheet or script.',
    },
  },
  'site/policy': {
    severity: 'error',
    summary: 'Trang không có chính sách bảo mật nội dung chặt chẽ.',
    summaryEn: 'The page has no strict content security policy.',
    whatToDo: 'Dùng khung trang chung (Page.astro), vốn có sẵn chính sách.',
    whatToDoEn: 'Use the common layout (Page.astro), which carries the policy.',
    example: {
      written: '(trang tự viết không dùng khung chung)',
      at: ['thu/index.html', 1, 1],
      problem: 'The page has no strict Content-Security-Policy.',
      advice: 'Use the layout, which carries it.',
    },
  },
  'site/heading': {
    severity: 'error',
    summary: 'Trang không có đúng một đề mục cấp 1.',
    summaryEn: 'The page does not have exactly one heading of level 1.',
    whatToDo: 'Cho trang đúng một thẻ h1.',
    whatToDoEn: 'Give the page exactly one h1.',
    example: {
      written: '<h1>…</h1> … <h1>…</h1>',
      at: ['thu/index.html', 1, 1],
      problem: 'The page has 2 headings of level 1.',
      advice: 'Give it one.',
    },
  },
  'site/unmarked-language': {
    severity: 'error',
    summary: 'Trang tiếng Anh có chữ tiếng Việt mà không ghi là tiếng Việt, nên máy đọc màn hình đọc sai.',
    summaryEn:
      'An English page has Vietnamese words that are not marked as Vietnamese, so screen readers read them wrongly.',
    whatToDo: 'Viết chữ ấy bằng tiếng Anh ở src/i18n; nếu là lời văn bản, tên cơ quan thì ghi lang="vi" cho phần tử.',
    whatToDoEn:
      'Write these words in English in src/i18n; if they are words of a document or the name of an agency, put lang="vi" on the element.',
    example: {
      written: '<html lang="en"> … <p>Cơ quan chủ trì</p>',
      at: ['en/ho-tro/index.html', 1, 5],
      problem: '"Cơ quan chủ trì" is Vietnamese in words that are said to be English.',
      advice: 'Write the words in English in src/i18n, or lang="vi" on the element that holds them.',
    },
  },
  'site/index-letter': {
    severity: 'error',
    summary: 'Chữ cái dùng riêng cho chỉ mục tìm kiếm lộ ra trên trang.',
    summaryEn: 'A letter used only by the search index shows on a page.',
    whatToDo: 'Đổi chữ ấy về “đ” trước khi hiện ra.',
    whatToDoEn: 'Turn the letter back into “đ” before it is shown.',
    example: {
      written: '(chữ d có dấu móc của chỉ mục)',
      at: ['tim-kiem/index.html', 1, 1],
      problem: 'The letter U+010F of the search index is shown.',
      advice: 'Map it back to đ.',
    },
  },
  'site/other-origin': {
    severity: 'error',
    summary: 'Trang tải ảnh, phông hoặc mã từ một nơi khác.',
    summaryEn: 'A page loads a picture, font or script from another origin.',
    whatToDo: 'Đưa tệp ấy vào dự án và phục vụ từ chính trang này.',
    whatToDoEn: 'Take the file into the project and serve it from this site.',
    example: {
      written: '<img src="https://vi-du.vn/anh.png">',
      at: [page, 1, 3900],
      problem: '<img> loads https://vi-du.vn/anh.png.',
      advice: 'Nothing may come from another origin: serve it from here.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
