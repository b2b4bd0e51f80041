/** The periods of plans on one scale. */
import { messages } from './language.ts';

export const timelineWords = messages(
  {
    caption: 'Kỳ của các kế hoạch, từ ngày ban hành hoặc năm đầu của kỳ đến hết năm cuối',
    plan: 'Kế hoạch',
    from: 'Ban hành',
    period: 'Giai đoạn',
    state: 'Tình trạng',
    scale: (first: string, last: string) => `Năm ${first} đến ${last}`,
    today: 'Vạch đứng là ngày đang xem.',
    draft: 'dự thảo, chưa ban hành',
    none: 'không nêu',
  },
  {
    caption: 'Periods of the plans, from the day of issue or the first year to the end of the last year',
    plan: 'Plan',
    from: 'Issued',
    period: 'Period',
    state: 'State',
    scale: (first, last) => `${first} to ${last}`,
    today: 'The upright line is the day shown.',
    draft: 'draft, not issued',
    none: 'not stated',
  },
);
