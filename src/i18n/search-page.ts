/** The search page before anything is searched, and the lists that lead on. */
import { messages } from './language.ts';

export const searchPageWords = messages(
  {
    title: 'Tìm kiếm',
    description: 'Tìm trong toàn văn các kế hoạch: từng điều khoản, nhiệm vụ, phụ lục.',
    box: 'Tìm trong toàn văn các kế hoạch',
    placeholder: 'Từ ngữ, số văn bản…',
    find: 'Tìm',
    noScript:
      'Tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Hãy mở các danh sách dưới đây và dùng lệnh tìm trong trang của trình duyệt (Ctrl+F):',
    tips: 'Gõ có dấu hoặc không dấu, viết tắt hoặc viết đủ. Đặt trong ngoặc kép để tìm đúng cụm từ. Ví dụ:',
    narrow: 'Lọc kết quả',
    seeResults: 'Xem kết quả',
    results: 'Kết quả',
    more: 'Xem thêm kết quả',
    nothing: 'Hãy thử bớt từ hoặc dùng từ khác. Cũng có thể xem theo danh sách:',
    failed: 'Hãy kiểm tra kết nối mạng rồi thử lại. Trong lúc đó có thể xem theo danh sách:',
    retry: 'Thử lại',
  },
  {
    title: 'Search',
    description: 'Search the full text of the plans: every clause, task and annex. The texts are in Vietnamese.',
    box: 'Search the full text of the plans',
    placeholder: 'Words or number…',
    find: 'Search',
    noScript:
      'The search needs JavaScript, which this browser does not run. Open the lists below and use the browser’s own search in the page (Ctrl+F):',
    tips: 'The plans are in Vietnamese: write words with or without their marks, short or in full. Put them in quotation marks to find the very phrase. For example:',
    narrow: 'Narrow the results',
    seeResults: 'See the results',
    results: 'Results',
    more: 'More results',
    nothing: 'Try fewer words, or others. The lists lead on too:',
    failed: 'Please check your connection and try again. Meanwhile the lists can be read:',
    retry: 'Try again',
  },
);

export const browseWords = messages(
  {
    plans: 'Kế hoạch',
    plansSaid: 'toàn văn từng kế hoạch, chương trình',
    tasks: 'Nhiệm vụ',
    tasksSaid: 'việc phải làm, theo cơ quan và thời gian',
    agencies: 'Cơ quan',
    agenciesSaid: 'mỗi cơ quan được giao việc gì',
    documents: 'Văn bản',
    documentsSaid: 'luật, nghị quyết, quyết định được viện dẫn',
  },
  {
    plans: 'Plans',
    plansSaid: 'the full text of each plan and programme',
    tasks: 'Tasks',
    tasksSaid: 'what has to be done, by agency and time',
    agencies: 'Agencies',
    agenciesSaid: 'what each agency is ordered to do',
    documents: 'Documents',
    documentsSaid: 'laws, resolutions and decisions that are cited',
  },
);
