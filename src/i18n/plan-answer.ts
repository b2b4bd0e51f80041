/** What a reader asks of a plan before reading it. */
import { messages } from './language.ts';
import { counted } from './numbers.ts';

export const planAnswerWords = messages(
  {
    title: 'Tóm lược',
    readOn: 'Đọc tiếp mục tiêu',
    period: 'Giai đoạn',
    leads: 'Cơ quan chủ trì',
    notStated: 'không nêu',
    tasks: (count: string) => `${count} nhiệm vụ`,
    of: 'của',
    otherLeads: (count: string) => `${count} cơ quan khác`,
    measures: 'Mức độ cụ thể',
    dates: 'Mốc báo cáo, tổng kết',
    noTargets: 'Không nêu chỉ tiêu bằng số',
    targets: (count: string) => `${count} chỉ tiêu bằng số`,
    noTimes: (all: string) => `${all} nhiệm vụ, giải pháp, không việc nào nêu thời gian`,
    times: (timed: string, all: string) => `${timed} trong ${all} nhiệm vụ, giải pháp có thời gian`,
    noDeadlines: 'Không nêu thời hạn báo cáo, tổng kết',
    noYears: (all: string) => `${all} thời hạn báo cáo, không thời hạn nào ghi năm`,
    years: (dated: string, all: string) => `${dated} trong ${all} thời hạn báo cáo, tổng kết ghi rõ năm`,
  },
  {
    title: 'In short',
    readOn: 'Read on',
    period: 'Period',
    leads: 'Lead agencies',
    notStated: 'not stated',
    tasks: (count) => counted(count, 'task'),
    of: 'of',
    otherLeads: (count) => counted(count, 'other agency', 'other agencies'),
    measures: 'How specific it is',
    dates: 'Reports and reviews',
    noTargets: 'No target in figures',
    targets: (count) => `${counted(count, 'target')} in figures`,
    noTimes: (all) => `${counted(all, 'task')}, none with a time`,
    times: (timed, all) => `${timed} of ${counted(all, 'task')} with a time`,
    noDeadlines: 'No deadline for reports or reviews',
    noYears: (all) => `${counted(all, 'deadline')} for reports, none with a year`,
    years: (dated, all) => `${dated} of ${counted(all, 'deadline')} for reports and reviews with a year`,
  },
);
