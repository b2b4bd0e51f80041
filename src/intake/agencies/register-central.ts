/** Central bodies beside the ministries (register-fields.ts), old and new, one a line as in register-local.ts. */
import { bodyOfLine } from './register-local.ts';
import type { Body } from './register.ts';

const government = `
chinh-phu = Chính phủ | CP
thu-tuong = Thủ tướng Chính phủ | Thủ tướng | TTg CP | TTgCP | TTg
pho-thu-tuong = Phó Thủ tướng Chính phủ | các Phó Thủ tướng | các Phó Thủ tướng Chính phủ | các PTTg
van-phong-chinh-phu = Văn phòng Chính phủ | VPCP
Thanh tra Chính phủ | TTCP
Ủy ban Dân tộc | UBDT
Bảo hiểm xã hội Việt Nam | BHXH Việt Nam
Đài Tiếng nói Việt Nam | VOV
Đài Truyền hình Việt Nam | VTV
Thông tấn xã Việt Nam | TTXVN
Viện Hàn lâm Khoa học và Công nghệ Việt Nam
Viện Hàn lâm Khoa học xã hội Việt Nam
Ngân hàng Nhà nước Việt Nam Trung ương
Tòa án nhân dân tối cao | TANDTC
Viện kiểm sát nhân dân tối cao | VKSNDTC
Kiểm toán Nhà nước Trung ương
Tổng cục Thuế
Tổng cục Thống kê
Cục Sở hữu trí tuệ
Cục Thủy sản và Kiểm ngư | Cục Thủy sản | Cục TS&KN
Văn phòng quốc gia về giảm nghèo | VPQG về giảm nghèo | Văn phòng Quốc gia về Giảm nghèo
Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính | Cục Kiểm tra văn bản QPPL | Cục Kiểm tra văn bản
Tập đoàn Điện lực Việt Nam | EVN`;

const assembly = `
quoc-hoi = Quốc hội | QH
uy-ban-thuong-vu-quoc-hoi = Ủy ban Thường vụ Quốc hội | UBTVQH
van-phong-quoc-hoi = Văn phòng Quốc hội | VPQH
hoi-dong-dan-toc = Hội đồng Dân tộc của Quốc hội | Hội đồng Dân tộc
chu-tich-nuoc = Chủ tịch nước
van-phong-chu-tich-nuoc = Văn phòng Chủ tịch nước`;

const party = `
bo-chinh-tri = Bộ Chính trị
ban-bi-thu = Ban Bí thư | Ban Bí thư Trung ương Đảng
ban-chap-hanh-trung-uong = Ban Chấp hành Trung ương | Ban Chấp hành Trung ương Đảng | Trung ương Đảng
van-phong-trung-uong-dang = Văn phòng Trung ương Đảng | Văn phòng Trung ương và các Ban của Đảng | Văn phòng Trung ương
van-phong-tong-bi-thu = Văn phòng Tổng Bí thư
Ban Tuyên giáo Trung ương
Ban Tuyên giáo và Dân vận Trung ương
Ban Kinh tế Trung ương
Ban Chính sách, chiến lược Trung ương
Ban Tổ chức Trung ương
Ban Nội chính Trung ương
uy-ban-kiem-tra-trung-uong = Ủy ban Kiểm tra Trung ương | UBKTTW`;

const union = `
uy-ban-trung-uong-mat-tran-to-quoc-viet-nam = Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | UBTW MTTQ Việt Nam | Ủy ban TW MTTQ Việt Nam | Ủy ban trung ương MTTQ Việt Nam
Tổng Liên đoàn Lao động Việt Nam
trung-uong-doan = Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | Trung ương Đoàn | Trung ương Đoàn TNCS Hồ Chí Minh
Trung ương Hội Liên hiệp Phụ nữ Việt Nam
Trung ương Hội Nông dân Việt Nam
Trung ương Hội Cựu chiến binh Việt Nam`;

const groups: readonly (readonly [kind: Body['kind'], list: string])[] = [
  ['government', government],
  ['assembly', assembly],
  ['party', party],
  ['union', union],
];

export const centralBodies: readonly Body[] = groups.flatMap(([kind, list]) =>
  list
    .trim()
    .split('\n')
    .map((line) => bodyOfLine(line, kind, true)),
);
