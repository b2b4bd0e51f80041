/** Words of the bar that narrows a list, and of the fields that many lists have. */
import { messages } from './language.ts';

export const filterWords = messages(
  {
    of: (unit: string) => `Lọc ${unit}`,
    words: 'Từ khóa',
    more: 'Thêm điều kiện lọc',
    within: 'Tìm trong',
    all: 'Tất cả',
    order: 'Sắp xếp',
    apply: 'Lọc',
    clear: 'Bỏ lọc',
    save: 'Tải CSV phần đang xem',
    saveFailed: 'Chưa tải được dữ liệu. Hãy kiểm tra kết nối rồi thử lại.',
    none: (unit: string) => `Không có ${unit} nào khớp. Hãy bớt điều kiện hoặc bấm “Bỏ lọc”.`,
    some: (shown: string, all: string) => `${shown} trong ${all}`,
    province: 'Tỉnh, thành phố',
    plan: 'Kế hoạch',
    agency: 'Cơ quan',
  },
  {
    of: (unit) => `Filter ${unit}`,
    words: 'Words',
    more: 'More filters',
    within: 'Search in',
    all: 'All',
    order: 'Order',
    apply: 'Filter',
    clear: 'Clear filters',
    save: 'Download what is shown as CSV',
    saveFailed: 'The data could not be loaded. Please check your connection and try again.',
    none: (unit) => `No ${unit} match. Remove a filter or choose “Clear filters”.`,
    some: (shown, all) => `${shown} of ${all}`,
    province: 'Province or city',
    plan: 'Plan',
    agency: 'Agency',
  },
);
