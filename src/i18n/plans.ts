/** The list of plans. */
import { messages } from './language.ts';

export const planListWords = messages(
  {
    title: 'Kế hoạch',
    description:
      'Các kế hoạch của ủy ban nhân dân tỉnh, thành phố: số, ngày ban hành, giai đoạn, số nhiệm vụ và chỉ tiêu.',
    lede: 'Kế hoạch và chương trình của ủy ban nhân dân tỉnh, thành phố, mới nhất trước.',
    left: (shown: string) =>
      `Trang này liệt kê ${shown} kế hoạch mới nhất; kế hoạch khác tìm được ở ô tìm kiếm và ở trang của cơ quan ban hành.`,
    unit: 'kế hoạch',
    unitOfOne: 'kế hoạch',
    example: 'Số, tên, nội dung',
    follow: 'Theo dõi kế hoạch mới và thay đổi của trang:',
    feed: 'nguồn tin Atom',
    issuedIn: 'Năm ban hành',
    noYear: 'Không nêu',
    status: 'Tình trạng',
    field: 'Lĩnh vực',
  },
  {
    title: 'Plans',
    description:
      'The plans of provincial People’s Committees: number, date of issue, period, how many tasks and targets.',
    lede: 'Plans and programmes of provincial People’s Committees, newest first.',
    left: (shown) =>
      `This page lists the ${shown} newest plans; others are found by the search box and on the pages of the issuing agencies.`,
    unit: 'plans',
    unitOfOne: 'plan',
    example: 'Number, title, content',
    follow: 'Follow new plans and changes of this site:',
    feed: 'Atom feed',
    issuedIn: 'Year of issue',
    noYear: 'Not stated',
    status: 'Status',
    field: 'Subject',
  },
);
