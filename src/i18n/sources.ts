/** Words of the page of sources and of where published texts differ from them. */
import { messages } from './language.ts';

export const sourceListWords = messages(
  {
    title: 'Nguồn và hiệu đính',
    description: 'Các bản nguồn của từng kế hoạch và mọi chỗ lời văn công bố khác bản nguồn, kèm lý do và căn cứ.',
    lede: (sources: string, plans: string, corrections: string) =>
      `${sources} bản nguồn của ${plans} văn bản; ${corrections} chỗ đã hiệu đính hoặc còn nghi ngờ.`,
    rules: 'Quy tắc ở trang',
    method: 'Phương pháp',
    compare: 'Đối chiếu từng đoạn với bản nguồn',
    source: (id: string, kind: string) => `Bản nguồn ${id}: ${kind}`,
    lacks: 'Thiếu:',
  },
  {
    title: 'Sources and corrections',
    description:
      'The sources of each plan and every place where the published text differs from them, with reason and evidence.',
    lede: (sources, plans, corrections) =>
      `${sources} sources of ${plans} documents; ${corrections} places that were corrected or are in doubt.`,
    rules: 'The rules are under',
    method: 'Method',
    compare: 'Compare paragraph by paragraph with the source',
    source: (id, kind) => `Source ${id}: ${kind}`,
    lacks: 'Lost in this copy:',
  },
);
