/** Finds the unit behind a number: "văn bằng" of "3.500 văn bằng sở hữu trí tuệ", "triệu USD", "tổ chức, hợp tác xã". Pure. */

/** Nouns that are counted and measures, the longer before the shorter that they hold by sorting below. */
const words = `
văn bằng; lượt đại biểu; lượt người; lượt khách; lượt hộ; lượt; đại biểu; người dân; người lao động; người; nhân khẩu; hộ gia đình; hộ dân; hộ nghèo; hộ;
lao động; việc làm; học viên; học sinh; sinh viên; giáo viên; giảng viên; bác sĩ; cán bộ; chuyên gia; kỹ sư; nhân lực; đoàn viên; hội viên; đảng viên; khách du lịch; khách;
doanh nghiệp; hợp tác xã; HTX; tổ hợp tác; tổ chức; cá nhân; cơ sở; nhà máy; trang trại; làng nghề; chuỗi liên kết; chuỗi; cửa hàng; siêu thị; chợ;
trung tâm; viện; trường học; trường; lớp học; lớp; khóa; phòng học; phòng thí nghiệm; phòng; bệnh viện; trạm y tế; trạm; giường bệnh; giường; nhà trẻ; thư viện;
mô hình; sản phẩm; dự án; nhiệm vụ; đề tài; đề án; chương trình; kế hoạch; giải pháp; sáng kiến; sáng chế; nhãn hiệu; chỉ dẫn địa lý; kiểu dáng; tài sản trí tuệ; đơn đăng ký; đơn; bằng;
khu công nghiệp; khu công nghệ cao; khu kinh tế; khu đô thị; khu; cụm công nghiệp; cụm; KCN; CCN; vùng; xã; phường; đặc khu; thị trấn; huyện; quận; thôn; ấp; bản; tổ dân phố; địa phương; tỉnh; thành phố; đô thị;
bộ dữ liệu; tập dữ liệu; cơ sở dữ liệu; kịch bản; ứng dụng; nền tảng; phần mềm; hệ thống; dịch vụ; thủ tục hành chính; thủ tục; điểm phát sóng; trạm phát sóng; điểm; bậc; hạng;
hội nghị; hội thảo; cuộc; buổi; đợt; phiên; hội chợ; sự kiện; tin bài; tin; bài; phóng sự; chuyên mục; chuyên đề; ấn phẩm; văn bản; hồ sơ; tài liệu; cuốn; bộ; mẫu; bản tin;
công trình; tuyến đường; tuyến; cầu; cảng; bến; nhà; căn hộ; căn; phương tiện; xe; tàu; cây xanh; cây; con; lồng; ao; thuyền; máy; thiết bị; camera;
di tích; di sản; lễ hội; điểm đến; giải; huy chương; câu lạc bộ; quỹ; tiêu chí; chỉ tiêu; mã số; mã vùng; mặt hàng; thị trường; thương hiệu; hợp đồng; thỏa thuận;
ha; km2; km²; km; m2; m²; m3; m³; mét; tấn; tạ; kg; lít; MWp; MW; kWh; kWp; kW; GW; GWh; MVA; TOE; Mbps; Gbps; đồng; VNĐ; VND; USD; đô la Mỹ; đôla; lần; điểm phần trăm; đơn vị; nơi; chiếc; suất; trường hợp; vụ; tàu cá;
triệu; tỷ; nghìn; tuổi; năm; tháng; tuần; ngày; giờ; phút; giây; quý; ca
`;
const scales = String.raw`(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)`;
const nouns = words
  .split(/[;\n]/u)
  .map((word) => word.trim())
  .filter((word) => word !== '')
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', String.raw`\s+`));
const noun = `(?:${nouns.join('|')})(?![\\p{L}\\d])`;
const known = new RegExp(`^\\s*(?<unit>${scales}{0,2}${noun})`, 'iu');
const alsoCounted = new RegExp(`^\\s*(?:,|và|hoặc|/)\\s*(?<unit>${noun})`, 'iu');
/** Where a unit that no list has ends. */
const stops =
  /^(?:được|có|tham|sau|tại|trong|ở|trên|dưới|để|và|của|cho|với|phục|là|đạt|theo|đến|từ|về|thuộc|nhằm|bằng|so|đã|sẽ|hoặc|mỗi|\d.*)$/iu;
const measures =
  /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)*(?:ha|km2?|km²|m[23²³]?|mét|tấn|tạ|kg|lít|[MGk]Wh?p?|MVA|TOE|[MG]bps|đồng|VNĐ|VND|USD|đô|lần|điểm|bậc)(?!\p{L})/iu;
const lengths = /^(?:tuổi|năm|tháng|tuần|ngày|giờ|phút|giây|quý|ca)$/iu;

export interface Unit {
  /** As printed, on one line. */
  readonly words: string;
  /** Offset behind it. */
  readonly end: number;
  /** One of the list, not the next words of the sentence. */
  readonly isKnown: boolean;
  /** A measure or money: its word is no thing that is counted. */
  readonly isMeasure: boolean;
  /** A length of time or an age: what is counted in it is no target. */
  readonly isTime: boolean;
}

/** The unit that stands at `from`; `undefined` where nothing is counted. */
export function unitAt(text: string, from: number): Unit | undefined {
  const rest = text.slice(from, from + 120);
  const first = known.exec(rest);
  if (first !== null) {
    const start = from + first[0].length - (first.groups?.['unit'] ?? '').length;
    let end = from + first[0].length;
    for (let count = 0; count < 5; count += 1) {
      const next = alsoCounted.exec(text.slice(end, end + 60));
      if (next === null || lengths.test(next.groups?.['unit'] ?? '') || /^\s*và/iu.test(next[0])) break;
      end += next[0].length;
    }
    const printed = text.slice(start, end).replace(/\s+/gu, ' ');
    return { words: printed, end, isKnown: true, isMeasure: measures.test(printed), isTime: lengths.test(printed) };
  }
  const next = /^\s*(?=\p{L})/u.exec(rest);
  if (next === null) return undefined;
  const start = from + next[0].length;
  const taken: string[] = [];
  for (const { 0: token } of text.slice(start, start + 60).matchAll(/\S+/gu)) {
    const word = token.replace(/[,.;:)”"]+$/u, '');
    if (stops.test(word)) break;
    taken.push(word);
    if (word !== token || taken.length === 2) break;
  }
  if (taken.length === 0 || !/^\p{L}/u.test(taken[0] ?? '')) return undefined;
  const raw = new RegExp(taken.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+'), 'u').exec(
    text.slice(start, start + 80),
  );
  return {
    words: taken.join(' '),
    end: start + (raw?.[0].length ?? 0),
    isKnown: false,
    isMeasure: false,
    isTime: false,
  };
}
