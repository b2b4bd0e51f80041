/** Copies kept on the reader's device, and what is said where the network fails. */
import { messages } from './language.ts';

export const keptWords = messages(
  {
    title: 'Bản đã lưu',
    description: 'Những kế hoạch và trang được giữ trên máy này để đọc khi không có mạng.',
    lede: 'Những gì dưới đây nằm trên máy này và đọc được khi không có mạng. Trang không gửi danh sách này đi đâu; nếu dùng chung máy, hãy xóa những gì không muốn người khác thấy.',
    noScript: 'Danh sách này cần JavaScript: chỉ trình duyệt của bạn biết trên máy đang lưu những gì.',
    plans: 'Kế hoạch đã lưu',
    noPlans: 'Chưa có kế hoạch nào. Mỗi trang kế hoạch có nút “Lưu để đọc ngoại tuyến”.',
    pages: 'Trang đã xem gần đây',
    pagesSaid: (most: string) =>
      `Trang đã mở được giữ lại trên máy này, nhiều nhất ${most} trang; trang cũ nhất được bỏ đi trước.`,
    noPages: 'Chưa có trang nào.',
    offlineTitle: 'Không có kết nối mạng',
    offlineDescription: 'Trang được hiện thay cho trang chưa lưu khi máy không có mạng.',
    offlineLede:
      'Không liên lạc được với máy chủ, mà trang cần xem chưa được lưu trên máy này. Hãy kiểm tra kết nối rồi tải lại trang, hoặc đọc một trong những bản đã lưu dưới đây.',
    reload: 'Tải lại trang',
  },
  {
    title: 'Saved copies',
    description: 'The plans and pages that are kept on this device, to be read without a network.',
    lede: 'What is listed here is on this device and can be read without a network. This list is sent nowhere; on a device that others use, delete what they should not see.',
    noScript: 'This list needs JavaScript: your browser alone knows what is kept on the device.',
    plans: 'Saved plans',
    noPlans: 'No plans yet. The page of each plan can be saved for reading offline.',
    pages: 'Pages seen lately',
    pagesSaid: (most) => `Pages that were opened are kept on this device, at most ${most}; the oldest go first.`,
    noPages: 'No pages yet.',
    offlineTitle: 'No network',
    offlineDescription: 'Shown in place of a page that is not saved, when there is no network.',
    offlineLede:
      'The server cannot be reached, and the page is not saved on this device. Check your connection and reload the page, or read one of the saved copies below.',
    reload: 'Reload the page',
  },
);

/** What the list says, which only the browser can draw. */
export const keptListWords = messages(
  {
    unfinished: 'chưa lưu xong',
    keptOn: (day: string) => `lưu ngày ${day}`,
    about: (size: string, kept: string) => `khoảng ${size}, ${kept}`,
    remove: 'Xóa',
    copyOf: (title: string) => `bản lưu ${title}`,
    removed: (title: string) => `Đã xóa bản lưu ${title}.`,
    noneLeft: 'Không còn bản nào.',
  },
  {
    unfinished: 'not saved completely',
    keptOn: (day) => `saved on ${day}`,
    about: (size, kept) => `about ${size}, ${kept}`,
    remove: 'Delete',
    copyOf: (title) => `the saved copy of ${title}`,
    removed: (title) => `The saved copy of ${title} is deleted.`,
    noneLeft: 'No copies are left.',
  },
);

/** What stands in a page that the network failed to bring, or to bring whole. */
export const keptNoteWords = messages(
  {
    online: (day: string) => `Chưa tải được bản mới – bản lưu ngày ${day}.`,
    offline: (day: string) => `Đang ngoại tuyến – bản lưu ngày ${day}.`,
    broken: 'Mất kết nối khi đang tải: trang mới hiện được đến đây. Hãy tải lại khi có mạng.',
  },
  {
    online: (day) => `The newest version could not be loaded – copy saved on ${day}.`,
    offline: (day) => `Offline – copy saved on ${day}.`,
    broken: 'The connection was lost while loading: the page is shown up to here. Reload it when there is a network.',
  },
);
