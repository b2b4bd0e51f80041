/** Tasks as rows, and by what a reader narrows and orders them. */
import { messages } from './language.ts';

export const taskRowWords = messages(
  {
    clauseOf: (clause: string, plan: string) => `Điều khoản ${clause}, ${plan}`,
    lead: 'Chủ trì',
    coordinate: 'Phối hợp',
    time: 'Thời gian',
    kind: 'Loại',
    notClassified: 'chưa phân loại',
    notStated: 'không nêu',
  },
  {
    clauseOf: (clause, plan) => `Clause ${clause}, ${plan}`,
    lead: 'Lead',
    coordinate: 'Coordinating',
    time: 'Time',
    kind: 'Kind',
    notClassified: 'not classified',
    notStated: 'not stated',
  },
);

export const taskFilterWords = messages(
  {
    field: 'Mảng công việc',
    unclassified: 'Chưa phân loại',
    kind: 'Loại nhiệm vụ',
    agency: 'Cơ quan (mọi vai trò)',
    lead: 'Cơ quan chủ trì',
    coordinate: 'Cơ quan phối hợp',
    leadToday: 'Chủ trì, hiện nay',
    coordinateToday: 'Phối hợp, hiện nay',
    year: 'Năm',
    time: 'Thời gian',
  },
  {
    field: 'Field of work',
    unclassified: 'Not classified',
    kind: 'Kind of task',
    agency: 'Agency (any role)',
    lead: 'Lead agency',
    coordinate: 'Coordinating agency',
    leadToday: 'Lead, today',
    coordinateToday: 'Coordinating, today',
    year: 'Year',
    time: 'Time',
  },
);

/** How the time of a task is told, by the key that the filter of the list compares. */
export const taskTimeNames = messages(
  {
    'co-neu': 'Có nêu thời gian',
    'co-nam': 'Có năm cụ thể',
    'thuong-xuyen': 'Thường xuyên',
    'khong-ghi-nam': 'Có nêu, không ghi năm',
    'hang-nam': 'Hằng năm',
    'su-kien': 'Khi có sự kiện được nêu',
    'dinh-ky': 'Định kỳ',
    'da-xong': 'Đã hoàn thành',
    khac: 'Thời gian khác',
    'khong-neu': 'Không nêu',
  },
  {
    'co-neu': 'A time is stated',
    'co-nam': 'A year is stated',
    'thuong-xuyen': 'Standing',
    'khong-ghi-nam': 'A time, without a year',
    'hang-nam': 'Yearly',
    'su-kien': 'On a stated event',
    'dinh-ky': 'At intervals',
    'da-xong': 'Done',
    khac: 'Another time',
    'khong-neu': 'Not stated',
  },
);

/** The columns of the table of tasks, by the name that the address gives them. */
export const taskColumnNames = messages(
  {
    'van-ban': 'Điều khoản',
    'noi-dung': 'Nhiệm vụ',
    mang: 'Mảng công việc',
    loai: 'Loại',
    'chu-tri': 'Chủ trì',
    'phoi-hop': 'Phối hợp',
    'thoi-gian': 'Thời gian',
  },
  {
    'van-ban': 'Clause',
    'noi-dung': 'Task',
    mang: 'Field of work',
    loai: 'Kind',
    'chu-tri': 'Lead',
    'phoi-hop': 'Coordinating',
    'thoi-gian': 'Time',
  },
);

export const taskOrderWords = messages(
  {
    byPlan: 'Theo kế hoạch',
    backwards: 'Ngược thứ tự văn bản',
    earlyFirst: 'sớm trước',
    lateFirst: 'muộn trước',
    upwards: 'A đến Y',
    downwards: 'Y đến A',
  },
  {
    byPlan: 'By plan',
    backwards: 'Documents backwards',
    earlyFirst: 'earliest first',
    lateFirst: 'latest first',
    upwards: 'A to Y',
    downwards: 'Y to A',
  },
);
