/** What is said at an address that has no page. */
import { messages } from './language.ts';

export const missingPageWords = messages(
  {
    title: 'Không tìm thấy trang',
    nothing: 'Địa chỉ này không có trang nào.',
    why: 'Có thể địa chỉ bị gõ thiếu, hoặc đường dẫn đã cũ.',
    wayOn: 'Hãy dùng ô tìm kiếm ở đầu trang, hoặc xem:',
  },
  {
    title: 'Page not found',
    nothing: 'There is no page at this address.',
    why: 'It may be incomplete, or the link may be old.',
    wayOn: 'In English, see:',
  },
);
