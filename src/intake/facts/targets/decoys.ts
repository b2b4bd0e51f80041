/** Numbers that look like targets and are none. Each rule says which words give it away. Pure. */
import type { Quantity } from '../../../vietnamese/numbers-in-text.ts';
import type { Unit } from './units.ts';

export interface NumberInSentence {
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly unit: Unit | undefined;
  /** Words before the number, from the beginning of the sentence. */
  readonly before: string;
  /** Words behind number and unit. */
  readonly after: string;
  readonly inObjectives: boolean;
}

type Rule = (number: NumberInSentence) => boolean;

const now =
  /(?<!so\s+với\s)(?<!\p{L})(?:hiện\s+(?:nay|có|tại|đang)|tính\s+đến|ước\s+(?:thực\s+hiện|đạt|tính)|ƯTH|đã\s+(?:đạt|có|đầu\s+tư|hoàn\s+thành|triển\s+khai))(?!\p{L})/iu;
const names =
  /(?<!\p{L})(?:số|thứ|khóa|khoá|điều|khoản|mục|phần|phụ\s+lục|biểu|mẫu\s+số|giai\s+đoạn|quý|tháng|ngày|đề\s+án|COP|hạng|bước|tổng\s+đài|vòng|đợt|chương|quốc\s+lộ|QL|ĐT|nghị\s+quyết|quyết\s+định|chỉ\s+thị|khu\s+vực|phiên\s+bản|tờ)\s*$/iu;
const placesOfTren =
  /^\s*(?:lĩnh\s+vực|ngành|địa\s+bàn|phương\s+diện|mặt|trụ\s+cột|nền\s+tảng|xã|phường|huyện|quận|tỉnh|thành\s+phố|tuyến|khía\s+cạnh|nội\s+dung|vùng|khu\s+vực|nhóm|kênh|hệ\s+thống)(?!\p{L})/iu;
const verbBeforeTren =
  /(?:đạt|có|cho|chiếm|tăng|giảm|là|:|với|từ|lên|hút|trợ|tạo|thành|được|mức|thêm|còn|hiện|cấp|\/|\))\s*$/iu;
const money =
  /(?<!\p{L})(?:hỗ\s+trợ\s[^,;]{0,60}(?:kinh\s+phí|chi\s+phí)|mức\s+(?:hỗ\s+trợ|chi|thu|đóng|phí|vốn)|lãi\s+suất|thuế|vốn\s+đối\s+ứng|ngân\s+sách\s[^,;]{0,30}hỗ\s+trợ|phụ\s+cấp|bồi\s+thường)/iu;

const reached = /(?:đạt|chiếm|tăng|giảm|bảo\s+đảm|đảm\s+bảo|phấn\s+đấu)\s+(?:(?:được|có|mức)\s+)?(?:từ\s+)?$/iu;
const openly = /^(?:[^,]{0,30}\d{4}\s*,\s*)?(?:phấn\s+đấu\s+)?có\s+(?:từ\s+)?$/iu;

export const decoys: Readonly<Record<string, Rule>> = {
  /** "(gồm 166 dự án thủy điện; 02 dự án điện sinh khối)". */
  bracket: ({ before }) => before.lastIndexOf('(') > before.lastIndexOf(')'),
  /** "Hiện nay … khoảng 180 trạm, trong đó có 22 trạm". */
  present: ({ before }) => now.test(before),
  /** "cam kết … phát thải ròng bằng 0". */
  commitment: ({ before }) => /(?<!\p{L})(?:cam\s+kết|phát\s+thải\s+ròng)(?!\p{L})/iu.test(before),
  /** "COP 26", "Tổng đài 112", "lần thứ 8", "Điều 7". */
  name: ({ before, quantity }) => !quantity.isPercent && names.test(before.slice(-80)),
  /** "Covid-19", "XGS-10". */
  glued: ({ before }) => /\p{L}[-–]$/u.test(before),
  /** A number alone counts nothing: "nhà máy điện gió Tân Phú Đông 1". */
  unitless: ({ quantity, unit }) => !quantity.isPercent && unit === undefined,
  /** "từ 15 tuổi", "kế hoạch 5 năm", "trong 03 ngày". */
  time: ({ quantity, unit }) => !quantity.isPercent && unit?.isTime === true,
  /** "02 lần/năm", "2 lần/tháng", "lần thứ"; "tăng 1,5 lần" is a target. */
  frequency: ({ unit, before, quantity }) =>
    !quantity.isPercent &&
    unit !== undefined &&
    /^lần$/iu.test(unit.words) &&
    !/(?:tăng|giảm|gấp)[^,;]{0,20}$/iu.test(before),
  /** "nhóm từ 30 hộ trở lên": who is meant, not what is reached; "đạt từ 80% trở lên" is a target. */
  threshold: ({ before, after }) =>
    /^[^,;]{0,40}?trở\s+(?:lên|xuống)/iu.test(after) && !reached.test(before) && !openly.test(before),
  /** "đạt 4 sao": a grade. */
  grade: ({ unit }) => /^sao(?!\p{L})/iu.test(unit?.words ?? ''),
  /** "trên 3 lĩnh vực" is "in 3 fields". */
  tren: ({ before, quantity, sentence }) =>
    /(?<!\p{L})trên\s*$/iu.test(before) &&
    !quantity.isPercent &&
    placesOfTren.test(sentence.slice(quantity.end)) &&
    !verbBeforeTren.test(before.replace(/trên\s*$/iu, '').replace(/(?:đạt\s+chuẩn|đổi\s+mới)\s*$/iu, 'x')),
  /** "hỗ trợ 50% kinh phí", "lãi suất 5%/năm". */
  money: ({ before, after, inObjectives }) =>
    !inObjectives &&
    (money.test(before.slice(-120)) || /^\s*(?:kinh\s+phí|chi\s+phí|mức\s+đóng|lãi)(?!\p{L})/iu.test(after)),
  /** "240 mẫu/năm", "5.000 cuốn": how much work, not what it reaches. */
  work: ({ quantity, unit, before, inObjectives }) =>
    !quantity.isPercent &&
    (/^(?:mẫu|cuốn|vị trí|bản tin|tờ)$/iu.test(unit?.words ?? '') ||
      (!inObjectives && /(?:số\s+lượng|lấy\s+mẫu|tần\s+suất)[^,;]{0,30}$/iu.test(before))),
};

/** Name of the first rule that says the number is no target. */
export function decoyOf(number: NumberInSentence): string | undefined {
  return Object.entries(decoys).find(([, isDecoy]) => isDecoy(number))?.[0];
}
