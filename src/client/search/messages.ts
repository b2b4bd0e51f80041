/** What the search page says about a search, for eyes and for screen readers. */
import { formatNumber } from '../../vietnamese/format.ts';

export const messages = {
  searching: 'Đang tìm…',
  tooShort: 'Hãy gõ từ hai chữ trở lên.',
  found: (count: number, query: string): string => `Tìm thấy ${formatNumber(count)} kết quả cho “${query}”.`,
  nothing: (query: string): string => `Không tìm thấy kết quả nào cho “${query}”.`,
  failed: 'Không tải được chỉ mục tìm kiếm.',
} as const;
