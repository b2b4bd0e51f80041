/** The page of all targets. */
import { messages } from './language.ts';

export const targetPageWords = messages(
  {
    title: 'Chỉ tiêu',
    description: 'Mọi chỉ tiêu bằng số trong các kế hoạch: giá trị, mốc so sánh, giai đoạn, điều khoản và nguyên văn.',
    lede: (count: string) =>
      `${count} chỉ tiêu bằng số, kèm nguyên văn. Tên chỉ tiêu được rút gọn; con số, dấu so sánh và mốc so sánh lấy đúng như văn bản.`,
    noResults: 'Chưa chỉ tiêu nào có số liệu kết quả được công bố.',
    withResults: (count: string) => `${count} chỉ tiêu có số liệu kết quả được công bố.`,
    measured: '“Đo được” cho biết văn bản nêu mấy trong năm yếu tố: con số, đơn vị, mốc so sánh, thời hạn, cơ quan đo.',
    rule: 'Quy tắc đo được',
    compare: 'Đối chiếu',
    followed: 'Chỉ tiêu qua các kế hoạch',
    charts: 'Biểu đồ theo cách tính',
    byPlan: 'Theo kế hoạch',
    targetsOf: 'Chỉ tiêu của',
    table: 'chỉ tiêu',
    indicator: 'Chỉ tiêu và nguyên văn',
    value: 'Giá trị',
    against: 'So với',
    period: 'Thời gian',
    measurable: 'Đo được',
    clause: 'Điều khoản',
    notStated: 'không nêu',
    notNeeded: 'không cần',
    statedIn: 'nêu ở',
    followedSaid:
      'Cùng một chỉ tiêu, do các kế hoạch của cùng một tỉnh, thành phố đặt ra. Con số là mức kế hoạch đặt ra, không phải kết quả đã đạt.',
    byUnit: 'Theo cách tính',
    byUnitSaid:
      'Chỉ tiêu đứng chung một trục khi cùng đơn vị và cùng cách tính; đó không phải là cùng một chỉ tiêu. Đơn vị chỉ có một chỉ tiêu thì không có biểu đồ.',
  },
  {
    title: 'Targets',
    description: 'Every target in figures of the plans: value, base, period, clause and exact words.',
    lede: (count) =>
      `${count} targets in figures, with their exact words. Names of targets are shortened; number, sign and base are those of the document.`,
    noResults: 'No results of any target are published yet.',
    withResults: (count) => `Published results: of ${count} targets.`,
    measured:
      '“Measurable” tells how many of five things the document states: number, unit, base to compare with, due date, measuring agency.',
    rule: 'Rule of what is measurable',
    compare: 'Compare',
    followed: 'Targets from plan to plan',
    charts: 'Charts by way of counting',
    byPlan: 'By plan',
    targetsOf: 'Targets of',
    table: 'targets',
    indicator: 'Target and exact words',
    value: 'Value',
    against: 'Compared with',
    period: 'Time',
    measurable: 'Measurable',
    clause: 'Clause',
    notStated: 'not stated',
    notNeeded: 'not needed',
    statedIn: 'stated in',
    followedSaid:
      'One indicator, for which several plans of one province set a value. The numbers are what the plans set, not what was reached.',
    byUnit: 'By way of counting',
    byUnitSaid:
      'Targets stand on one axis where they have one unit and are counted in one way; that does not make them one indicator. A unit with a single target has no chart.',
  },
);
