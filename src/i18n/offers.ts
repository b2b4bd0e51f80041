/** Words of the page of support for businesses and people. */
import { messages } from './language.ts';
import { counted } from './numbers.ts';

export const offerWords = messages(
  {
    title: 'Hỗ trợ cho doanh nghiệp và người dân',
    description: 'Các kế hoạch hỗ trợ gì, cho ai, cơ quan nào thực hiện, đến khi nào, theo điều khoản nào.',
    lede: (count: string, plans: string) =>
      `${count} nội dung hỗ trợ trong ${plans} kế hoạch, chương trình: hỗ trợ gì, cho ai, cơ quan nào thực hiện, đến khi nào.`,
    limits:
      'Tên gọi và cách xếp loại ở trang này do người biên tập đặt; nguyên văn ở dưới mỗi nội dung mới là lời của văn bản. Mức hỗ trợ, điều kiện và thủ tục thì hãy hỏi cơ quan được nêu tên.',
    byKind: 'Cần hỗ trợ gì',
    unit: 'nội dung hỗ trợ',
    unitOfOne: 'nội dung hỗ trợ',
    example: 'Ví dụ: nhãn hiệu',
    kind: 'Cần hỗ trợ gì',
    group: 'Dành cho ai',
    right: 'Loại quyền',
    forWhom: 'Cho ai',
    office: 'Cơ quan chủ trì',
    joins: 'Cơ quan phối hợp',
    now: 'Hiện nay',
    time: 'Thời gian',
    clause: 'Điều khoản',
    statedAt: 'nêu ở',
    notStated: 'không nêu',
    fromTo: (from: string, to: string) => `${from}–${to}`,
    until: (to: string) => `đến ${to}`,
    since: (from: string) => `từ ${from}`,
    ofPlan: 'thời kỳ của kế hoạch',
    draft: 'Dự thảo, chưa ban hành: những nội dung này mới là đề xuất, chưa thực hiện.',
    ofOnePlan: (count: string) => `${count} nội dung hỗ trợ cho doanh nghiệp, tổ chức, người dân`,
    ofOneAgency: (count: string) =>
      `${count} nội dung hỗ trợ cho doanh nghiệp, người dân mà cơ quan này thực hiện hoặc phối hợp`,
  },
  {
    title: 'Support for businesses and people',
    description: 'What support the plans announce, for whom, from which office, until when, and under which clause.',
    lede: (count, plans) =>
      `${count} kinds of support in ${plans} plans and programmes: what it is, for whom, from which office, until when.`,
    limits:
      'The short names and classes on this page are the editors’; the quotation below each is what the document says. Ask the office named about amounts, conditions and procedure.',
    byKind: 'Kind of support',
    unit: 'offers of support',
    unitOfOne: 'offer of support',
    example: 'For example: OCOP',
    kind: 'Kind of support',
    group: 'For whom',
    right: 'Kind of right',
    forWhom: 'For whom',
    office: 'Lead agency',
    joins: 'Coordinating agencies',
    now: 'Today',
    time: 'Time',
    clause: 'Clause',
    statedAt: 'stated at',
    notStated: 'not stated',
    fromTo: (from, to) => `${from}–${to}`,
    until: (to) => `until ${to}`,
    since: (from) => `from ${from}`,
    ofPlan: 'period of the plan',
    draft: 'A draft that is not issued: this support is proposed, not yet given.',
    ofOnePlan: (count) =>
      `${counted(count, 'kind of support', 'kinds of support')} for businesses, organisations and people`,
    ofOneAgency: (count) =>
      `${counted(count, 'kind of support', 'kinds of support')} that this agency leads or coordinates`,
  },
);
