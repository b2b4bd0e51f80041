/** Help for the rules of the built site, for those who change its code: `site/…`. */
import type { Rule } from './rule.ts';

const page = 'ke-hoach/vn-ct-kh-ubnd-2026-54/index.html';

export const siteRules = {
  'site/broken-link': {
    severity: 'error',
    summary: 'Một đường dẫn trên trang không dẫn đến đâu, hoặc chỉ đến chỗ neo không có.',
    whatToDo: 'Sửa nơi tạo địa chỉ (src/domain/paths.ts).',
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
    whatToDo: 'Sửa thành phần vẽ lời văn; lời văn phải hiện đúng như đã ghi.',
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
    whatToDo: 'Đặt id khác cho phần tử thứ hai.',
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
    whatToDo: 'Chuyển sang tệp kiểu hoặc tệp mã riêng.',
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
    whatToDo: 'Dùng khung trang chung (Page.astro), vốn có sẵn chính sách.',
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
    whatToDo: 'Cho trang đúng một thẻ h1.',
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
    whatToDo: 'Viết chữ ấy bằng tiếng Anh ở src/i18n; nếu là lời văn bản, tên cơ quan thì ghi lang="vi" cho phần tử.',
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
    whatToDo: 'Đổi chữ ấy về “đ” trước khi hiện ra.',
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
    whatToDo: 'Đưa tệp ấy vào dự án và phục vụ từ chính trang này.',
    example: {
      written: '<img src="https://vi-du.vn/anh.png">',
      at: [page, 1, 3900],
      problem: '<img> loads https://vi-du.vn/anh.png.',
      advice: 'Nothing may come from another origin: serve it from here.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
