/**
 * Bodies of a province beside its departments, old and new, one a line: the full name without the province, then other names
 * and abbreviations. A line that begins with a word and `=` gives the last part of the id. Data, hence its length.
 */
import { fields } from './register-fields.ts';
import type { Body } from './register.ts';

const committee = `
ubnd = Ủy ban nhân dân | UBND | UBNDTP | UBNDT
chu-tich-ubnd = Chủ tịch Ủy ban nhân dân | Chủ tịch UBND | CT UBND | CT.UBND | Chủ tịch UBNDTP
pho-chu-tich-ubnd = Phó Chủ tịch Ủy ban nhân dân | Phó Chủ tịch UBND | các Phó Chủ tịch UBND | các Phó Chủ tịch Ủy ban nhân dân | PCT UBND | các PCT UBND
lanh-dao-ubnd = Lãnh đạo Ủy ban nhân dân | Lãnh đạo UBND | Thường trực UBND | Thường trực Ủy ban nhân dân`;

const assembly = `
hdnd = Hội đồng nhân dân | HĐND | HĐNDTP | HĐNDT
thuong-truc-hdnd = Thường trực Hội đồng nhân dân | Thường trực HĐND | TT HĐND | TT. HĐND | TTHĐND | Chủ tịch HĐND
ban-hdnd = Các Ban của Hội đồng nhân dân | Các Ban HĐND | Các Ban của HĐND | Các Ban Hội đồng nhân dân
ban-kinh-te-ngan-sach-hdnd = Ban Kinh tế - Ngân sách Hội đồng nhân dân | Ban Kinh tế - Ngân sách HĐND | Ban KT-NS HĐND | Ban Kinh tế và Ngân sách HĐND
ban-van-hoa-xa-hoi-hdnd = Ban Văn hóa - Xã hội Hội đồng nhân dân | Ban Văn hóa - Xã hội HĐND | Ban VH-XH HĐND
ban-phap-che-hdnd = Ban Pháp chế Hội đồng nhân dân | Ban Pháp chế HĐND
ban-dan-toc-hdnd = Ban Dân tộc Hội đồng nhân dân | Ban Dân tộc HĐND
doan-dbqh = Đoàn đại biểu Quốc hội | Đoàn ĐBQH | Đoàn Đại biểu QH
doan-dbqh-va-hdnd = Đoàn đại biểu Quốc hội và Hội đồng nhân dân | Đoàn ĐBQH và HĐND
van-phong-doan-dbqh-va-hdnd = Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | Văn phòng Đoàn ĐBQH và HĐND | VP Đoàn ĐBQH và HĐND | VP. Đoàn ĐBQH&HĐND | VP Đoàn ĐBQH&HĐND
van-phong-doan-dbqh = Văn phòng Đoàn đại biểu Quốc hội | Văn phòng Đoàn ĐBQH | VP Đoàn ĐBQH
van-phong-hdnd = Văn phòng Hội đồng nhân dân | Văn phòng HĐND | VP HĐND
van-phong-hdnd-va-ubnd = Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | Văn phòng HĐND và UBND | VP HĐND và UBND | VP HĐND&UBND`;

const department = `
van-phong-ubnd = Văn phòng Ủy ban nhân dân | Văn phòng UBND | VP UBND | VP. UBND | VPUBND | VPUBTP | VP UB | CVP UBND | PCVP UBND | các PCVP UBND | Văn phòng Đoàn ĐBQH, HĐND và UBND
Thanh tra | Thanh tra Nhà nước
Ban Dân tộc
Ban Tôn giáo
Ban Thi đua - Khen thưởng | Ban TĐKT
Ban An toàn giao thông | Ban ATGT
ban-quan-ly-khu-cong-nghiep = Ban Quản lý các khu công nghiệp | Ban Quản lý Khu công nghiệp | BQL các KCN | BQL KCN | Ban Quản lý các KCN | Ban Quản lý KCN | BQL các khu công nghiệp | BQL Khu công nghiệp
ban-quan-ly-khu-kinh-te = Ban Quản lý Khu kinh tế | Ban Quản lý các Khu kinh tế | BQL KKT | BQL Khu kinh tế | Ban Quản lý KKT | BQL các KKT
Ban Quản lý Khu kinh tế và các khu công nghiệp | Ban Quản lý các khu kinh tế và khu công nghiệp | Ban Quản lý Khu kinh tế và khu công nghiệp | BQL KKT và các KCN | BQL KKT&KCN | Ban Quản lý KKT và các KCN | Ban Quản lý các KKT và KCN | Ban Quản lý Khu kinh tế, khu công nghiệp
Ban Quản lý Khu kinh tế Đông Nam | BQL KKT Đông Nam | Ban Quản lý KKT Đông Nam
Ban Quản lý các Khu chế xuất và công nghiệp | BQL các KCX&CN | Ban Quản lý các KCX và CN | BQL các KCX và CN | Ban Quản lý các Khu chế xuất và khu công nghiệp | BQL các KCX và KCN | BQL các KCX&KCN | Ban Quản lý các Khu chế xuất, khu công nghiệp
Ban Quản lý các khu công nghệ cao và khu công nghiệp | BQL các KCNC và KCN | Ban Quản lý các khu CNC và KCN | BQL các khu công nghệ cao và khu công nghiệp
Ban Quản lý Khu công nghệ cao | BQL Khu công nghệ cao | Ban Quản lý các Khu công nghệ cao | BQL Khu CNC
Ban Quản lý Khu công nghệ cao và các khu công nghiệp | BQL Khu CNC và các KCN
Ban Quản lý Khu Nông nghiệp công nghệ cao`;

const vertical = `
Công an
bo-chi-huy-quan-su = Bộ Chỉ huy Quân sự | Bộ CHQS | BCHQS | BCH Quân sự | Bộ Chỉ huy QS | Ban CHQS | Ban Chỉ huy Quân sự
bo-tu-lenh = Bộ Tư lệnh | Bộ Tư lệnh Thủ đô
bo-doi-bien-phong = Bộ Chỉ huy Bộ đội Biên phòng | Bộ đội Biên phòng | BĐBP | Bộ CH BĐBP | Bộ Chỉ huy BĐBP | Bộ Chỉ huy Biên phòng | BCH BĐBP | Ban Chỉ huy Bộ đội Biên phòng | Ban Chỉ huy BĐBP | Ban CH BĐBP | Ban CHBĐBP | Ban CHBĐ Biên phòng
Cục Thuế
Chi cục Thuế
Thuế
Cục Hải quan
Chi cục Hải quan
Hải quan
Cục Quản lý thị trường | Cục QLTT
Kho bạc Nhà nước | KBNN | Kho bạc
bao-hiem-xa-hoi = Bảo hiểm xã hội | BHXH
Cục Thống kê | Chi cục Thống kê | Thống kê
ngan-hang-nha-nuoc = Ngân hàng Nhà nước | NHNN | Ngân hàng Nhà nước Việt Nam | Ngân hàng NN | NHNN Việt Nam | Ngân hàng Nhà nước VN
ngan-hang-chinh-sach-xa-hoi = Ngân hàng Chính sách xã hội | NHCSXH | NHCS xã hội | Ngân hàng CSXH | Chi nhánh Ngân hàng Chính sách xã hội | Chi nhánh NHCSXH
ngan-hang-phat-trien = Ngân hàng Phát triển | Ngân hàng Phát triển Việt Nam | Chi nhánh Ngân hàng Phát triển
Viện kiểm sát nhân dân | VKSND | Viện Kiểm sát | Viện KSND
Tòa án nhân dân | TAND | Tòa án
Cục Thi hành án dân sự | Thi hành án dân sự | THADS | Cục THADS | Chi cục Thi hành án dân sự
Kiểm toán nhà nước khu vực | Kiểm toán Nhà nước | KTNN
Cảng vụ Hàng hải | Cảng vụ
Đài Khí tượng Thủy văn | Đài KTTV | Trung tâm Khí tượng Thủy văn
Bưu điện
Hải đội Biên phòng
Cục Dự trữ Nhà nước`;

const party = `
tinh-uy = Tỉnh ủy | TU | BTV Tỉnh ủy
thanh-uy = Thành ủy | BTV Thành ủy
thuong-truc-tinh-uy = Thường trực Tỉnh ủy | TT Tỉnh ủy | TT. Tỉnh ủy | TTTU | TT.TU | TT TU
thuong-truc-thanh-uy = Thường trực Thành ủy | TT Thành ủy | TT. Thành ủy
ban-thuong-vu-tinh-uy = Ban Thường vụ Tỉnh ủy
ban-thuong-vu-thanh-uy = Ban Thường vụ Thành ủy
ban-chap-hanh-dang-bo = Ban Chấp hành Đảng bộ
van-phong-tinh-uy = Văn phòng Tỉnh ủy | VP Tỉnh ủy | VPTU | VP TU
van-phong-thanh-uy = Văn phòng Thành ủy | VP Thành ủy
ban-tuyen-giao-tinh-uy = Ban Tuyên giáo Tỉnh ủy | Ban TG Tỉnh ủy
ban-tuyen-giao-thanh-uy = Ban Tuyên giáo Thành ủy | Ban Tuyên giáo TU | Ban TG Thành ủy
ban-tuyen-giao-va-dan-van-tinh-uy = Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban TG&DV Tỉnh ủy | Ban TGDV Tỉnh ủy
ban-tuyen-giao-va-dan-van-thanh-uy = Ban Tuyên giáo và Dân vận Thành ủy | Ban TG&DV Thành ủy
ban-tuyen-giao-va-dan-van = Ban Tuyên giáo và Dân vận
ban-tuyen-giao = Ban Tuyên giáo
ban-to-chuc-tinh-uy = Ban Tổ chức Tỉnh ủy | Ban TC Tỉnh ủy
ban-to-chuc-thanh-uy = Ban Tổ chức Thành ủy
ban-noi-chinh-tinh-uy = Ban Nội chính Tỉnh ủy | BNC Tỉnh ủy
ban-noi-chinh-thanh-uy = Ban Nội chính Thành ủy
ban-dan-van-tinh-uy = Ban Dân vận Tỉnh ủy
ban-dan-van-thanh-uy = Ban Dân vận Thành ủy
ban-kinh-te-tinh-uy = Ban Kinh tế Tỉnh ủy
uy-ban-kiem-tra-tinh-uy = Ủy ban Kiểm tra Tỉnh ủy | UBKT Tỉnh ủy | UBKTTU | Ủy ban Kiểm tra TU
uy-ban-kiem-tra-thanh-uy = Ủy ban Kiểm tra Thành ủy | UBKT Thành ủy
cac-ban-dang = Các Ban Đảng | các ban xây dựng Đảng | các cơ quan Đảng | Các Ban Đảng Tỉnh ủy | Các ban Đảng Thành ủy | các cơ quan tham mưu, giúp việc Tỉnh ủy | các cơ quan tham mưu, giúp việc Thành ủy
dang-uy-ubnd = Đảng ủy UBND | Đảng ủy Ủy ban nhân dân
dang-uy-cac-co-quan-dang = Đảng ủy các cơ quan Đảng
dang-uy-khoi-cac-co-quan = Đảng ủy Khối các cơ quan | Đảng ủy Khối các cơ quan và doanh nghiệp | Đảng ủy Khối CCQ&DN | Đảng ủy Khối doanh nghiệp
cac-dang-uy = Các Đảng ủy | Các Đảng ủy trực thuộc Tỉnh ủy | Các Đảng ủy trực thuộc Thành ủy | Các huyện ủy, thị ủy, thành ủy | Các huyện, thị, thành ủy | Các quận ủy, huyện ủy | các cấp ủy Đảng | Các cấp ủy
Đảng ủy
Trường Chính trị`;

const union = `
uy-ban-mat-tran-to-quoc-viet-nam = Ủy ban Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc | Mặt trận Tổ quốc Việt Nam | Ủy ban Mặt trận Tổ quốc | UBMTTQ | UBMTTQVN | UB MTTQVN | UB MTTQ | UBMTTQ Việt Nam | UB MTTQ Việt Nam | Ủy ban MTTQ | Ủy ban MTTQ Việt Nam | Ủy ban MTTQVN | MTTQ | MTTQ Việt Nam | MTTQVN | UBMT Tổ quốc | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam | Ban Thường trực Ủy ban MTTQ Việt Nam | Ủy ban MTTQ VN | UBMTTQ VN | UBMT TQ VN | UB MTTQ VN | UBMT TQVN
Liên đoàn Lao động | LĐLĐ
tinh-doan = Tỉnh đoàn
thanh-doan = Thành đoàn
doan-thanh-nien = Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Đoàn TNCSHCM | Đoàn TNCS HCM | Đoàn Thanh niên | Đoàn TN
hoi-lien-hiep-phu-nu = Hội Liên hiệp Phụ nữ | Hội LHPN | Hội Liên hiệp Phụ nữ Việt Nam | Hội LHPN Việt Nam | Hội Phụ nữ | Hội LH Phụ nữ
hoi-nong-dan = Hội Nông dân | Hội Nông dân Việt Nam | Hội ND
hoi-cuu-chien-binh = Hội Cựu chiến binh | Hội CCB | Hội Cựu chiến binh Việt Nam
lien-minh-hop-tac-xa = Liên minh Hợp tác xã | Liên minh HTX | LMHTX
lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat = Liên hiệp các Hội Khoa học và Kỹ thuật | Liên hiệp các Hội KH&KT | Liên hiệp các Hội KHKT | Liên hiệp Hội | Liên hiệp các Hội | LHH KH&KT | Liên hiệp Hội KH&KT
lien-hiep-cac-hoi-van-hoc-nghe-thuat = Liên hiệp các Hội Văn học nghệ thuật | Hội Văn học nghệ thuật | Hội VHNT | Liên hiệp các Hội VHNT | Hội Văn học và Nghệ thuật
lien-hiep-cac-to-chuc-huu-nghi = Liên hiệp các tổ chức hữu nghị
Hội Chữ thập đỏ | Hội CTĐ
Hội Khuyến học
Hội Người cao tuổi | Hội NCT
Hội Luật gia
Đoàn Luật sư
Hội Nhà báo
Hội Sinh viên | Hội Sinh viên Việt Nam
Hội Doanh nhân trẻ
Hội Doanh nghiệp
Hội Cựu thanh niên xung phong | Hội Cựu TNXP
Hội Cựu giáo chức
Hội Làm vườn
Hội Thủy sản
Hội Đông y
Hội Bảo vệ quyền lợi người tiêu dùng | Hội Bảo vệ người tiêu dùng
Hội Nạn nhân chất độc da cam/dioxin | Hội Nạn nhân chất độc da cam
Hội Bảo trợ người khuyết tật và trẻ mồ côi
Hội Kế hoạch hóa gia đình
Hội Nữ trí thức
Hội Khoa học lịch sử
hiep-hoi-doanh-nghiep = Hiệp hội Doanh nghiệp | HHDN | Hiệp hội DN | Hiệp hội Doanh nghiệp nhỏ và vừa
Hiệp hội Du lịch
Hiệp hội Bất động sản
Hiệp hội Nữ doanh nhân
Hiệp hội Logistics
vcci = Liên đoàn Thương mại và Công nghiệp Việt Nam | VCCI | Phòng Thương mại và Công nghiệp Việt Nam | Chi nhánh VCCI | Liên đoàn Thương mại và Công nghiệp Việt Nam - Chi nhánh`;

const press = `
dai-phat-thanh-va-truyen-hinh = Đài Phát thanh và Truyền hình | Đài PT-TH | Đài PT&TH | Đài PTTH | Đài PT và TH | Đài Phát thanh - Truyền hình | Đài Truyền hình | Đài TH
bao-va-phat-thanh-truyen-hinh = Báo và Phát thanh, Truyền hình | Báo và Phát thanh - Truyền hình | Báo và PT, TH | Báo và PTTH | Báo và PT-TH | Báo và Đài Phát thanh, Truyền hình | Báo và Đài PT-TH | Báo và Đài Phát thanh và Truyền hình | Báo, Phát thanh và Truyền hình
cong-thong-tin-dien-tu = Cổng Thông tin điện tử | Cổng TTĐT | Trang Thông tin điện tử | Trang TTĐT | Cổng TT điện tử
trung-tam-truyen-thong = Trung tâm Truyền thông | TT Truyền thông | Trung tâm Báo chí
trung-tam-cong-bao = Trung tâm Công báo | TT Công báo | Trung tâm Công báo - Tin học | Trung tâm Tin học - Công báo | Trung tâm Tin học và Công báo | TT Tin học - Công báo | Trung tâm Thông tin - Công báo | Trung tâm CB-TH | Trung tâm Công báo và Tin học
Thông tấn xã Việt Nam thường trú | Thông tấn xã Việt Nam tại`;

const division = `
Chi cục Quản lý thị trường | Chi cục QLTT
Chi cục Biển đảo và Thủy sản | Chi cục Thủy sản | Chi cục Biển và Hải đảo
Chi cục Kiểm lâm
Chi cục Lâm nghiệp
Chi cục Bảo vệ môi trường
Chi cục Phát triển nông thôn
Chi cục Thủy lợi
Chi cục Chăn nuôi và Thú y
Chi cục Trồng trọt và Bảo vệ thực vật | Chi cục Bảo vệ thực vật
Chi cục Dân số - Kế hoạch hóa gia đình | Chi cục Dân số | Chi cục Dân số - KHHGĐ
Chi cục An toàn vệ sinh thực phẩm
Chi cục Tiêu chuẩn Đo lường Chất lượng
Trung tâm Khuyến nông | Trung tâm Khuyến nông - Khuyến ngư
Trung tâm Kiểm soát bệnh tật | CDC
Trung tâm Phục vụ hành chính công | TTPVHCC | Trung tâm PVHCC | Trung tâm Hành chính công
Trung tâm Xúc tiến Đầu tư | Trung tâm XTĐT
Trung tâm Xúc tiến Thương mại
Trung tâm Xúc tiến đầu tư, thương mại và du lịch | Trung tâm Xúc tiến Đầu tư - Thương mại - Du lịch | Trung tâm XTĐT,TM&DL | Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch
Trung tâm Xúc tiến Thương mại, Đầu tư và Du lịch | Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư
Trung tâm Khuyến công và Tư vấn phát triển công nghiệp | Trung tâm Khuyến công
Trung tâm Dịch vụ việc làm
Quỹ Đầu tư phát triển
Quỹ Bảo vệ môi trường
Quỹ phát triển khoa học và công nghệ
Ban Quản lý dự án đầu tư xây dựng | Ban QLDA đầu tư xây dựng | BQLDA ĐTXD | Ban Quản lý dự án Đầu tư và xây dựng
Viện Kinh tế - Xã hội | Viện KT-XH
Viện Nghiên cứu phát triển | Viện Nghiên cứu phát triển kinh tế - xã hội | Viện Nghiên cứu PT KT-XH
Ban Đổi mới và Phát triển doanh nghiệp`;

const steering = `
ban-chi-huy-phong-thu-dan-su = Ban Chỉ huy Phòng thủ dân sự | Ban Chỉ huy PTDS | BCH Phòng thủ dân sự | BCH PTDS | BCHPTDS
van-phong-ban-chi-huy-phong-thu-dan-su = Văn phòng Ban Chỉ huy Phòng thủ dân sự | Văn phòng BCH Phòng thủ dân sự | Văn phòng BCH PTDS | Văn phòng BCHPTDS | VP BCH PTDS | VP BCHPTDS
ban-chi-huy-phong-chong-thien-tai-va-tim-kiem-cuu-nan = Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn | Ban Chỉ huy PCTT và TKCN | BCH PCTT&TKCN | Ban Chỉ huy PCTT&TKCN | Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn
Hội đồng Phối hợp phổ biến, giáo dục pháp luật
Hội đồng Thi đua - Khen thưởng`;

const localGroups: readonly (readonly [kind: Body['kind'], list: string])[] = [
  ['committee', committee],
  ['assembly', assembly],
  ['department', department],
  ['vertical', vertical],
  ['party', party],
  ['union', union],
  ['press', press],
  ['division', division],
  ['committee', steering],
];

/** One line of a list. */
export function bodyOfLine(line: string, kind: Body['kind'], isCentral: boolean): Body {
  const [, slug, list = ''] = /^(?:([a-z0-9-]+) = )?(.*)$/u.exec(line) ?? [];
  const names = list.split(' | ');
  const body = { name: names[0] ?? '', names, kind, isCentral, isNamedByArea: !isCentral, takesLevels: !isCentral };
  return slug === undefined ? body : { ...body, slug };
}

const divisions = fields.flatMap(({ name, isDepartment }) => (isDepartment ? [`Văn phòng Sở ${name}`] : []));

export const localBodies: readonly Body[] = [
  ...localGroups.flatMap(([kind, list]) =>
    list
      .trim()
      .split('\n')
      .map((line) => bodyOfLine(line, kind, false)),
  ),
  ...divisions.map((name) => ({ ...bodyOfLine(name, 'division', false), isNamedByArea: false })),
];
