/**
 * Names of laws, codes and ordinances, without the word in front. A name in running text has no mark at its end ("Luật Việc
 * làm và các văn bản"), so a known name is taken whole before an unknown one is cut at the next stop.
 *
 * @see https://vbpl.vn, laws in force or lately replaced.
 */
const names = `
An ninh mạng; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động; Báo chí;
Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế; Bảo vệ bí mật nhà nước; Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường;
Bảo vệ quyền lợi người tiêu dùng; Bảo vệ và kiểm dịch thực vật; Bảo vệ và phát triển rừng; Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;
Biên phòng Việt Nam; Biển Việt Nam; Bình đẳng giới; Bưu chính; Cạnh tranh; Căn cước; Căn cước công dân; Cán bộ, công chức;
Cảnh sát biển Việt Nam; Cảnh vệ; Chăn nuôi; Chất lượng sản phẩm, hàng hóa; Chính quyền địa phương; Chứng khoán; Chuyển đổi số; Chuyển giao công nghệ;
Cơ yếu; Công an nhân dân; Công chứng; Công đoàn; Công nghệ cao; Công nghệ thông tin; Công nghiệp công nghệ số;
Công nghiệp quốc phòng, an ninh và động viên công nghiệp; Cư trú; Dân quân tự vệ; Di sản văn hóa; Doanh nghiệp; Du lịch; Dược;
Dữ liệu; Dự trữ quốc gia; Đa dạng sinh học; Đầu tư; Đầu tư công; Đầu tư theo phương thức đối tác công tư; Đất đai; Đấu giá tài sản; Đấu thầu; Đê điều;
Địa chất và khoáng sản; Điện ảnh; Điện lực; Điều ước quốc tế; Đo đạc và bản đồ; Đo lường; Đường bộ; Đường sắt; Đơn vị hành chính - kinh tế đặc biệt;
Giá; Giám định tư pháp; Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa; Giáo dục; Giáo dục đại học; Giáo dục nghề nghiệp;
Giáo dục quốc phòng và an ninh; Hải quan; Hàng không dân dụng Việt Nam; Hiến máu; Hòa giải ở cơ sở; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân;
Hóa chất; Hôn nhân và gia đình; Hợp tác xã; Kế toán; Khám bệnh, chữa bệnh; Khí tượng thủy văn; Khiếu nại; Khoa học và công nghệ;
Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản; Kiểm toán độc lập; Kiểm toán nhà nước; Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản;
Lâm nghiệp; Lao động; Lực lượng dự bị động viên; Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Lưu trữ; Lý lịch tư pháp;
Mặt trận Tổ quốc Việt Nam; Năng lượng nguyên tử; Ngân hàng Nhà nước Việt Nam; Ngân sách nhà nước; Nghĩa vụ quân sự; Nhà giáo; Nhà ở; Nuôi con nuôi;
Người cao tuổi; Người khuyết tật; Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Phá sản; Phòng bệnh; Phòng cháy và chữa cháy;
Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng, chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng, chống khủng bố; Phòng, chống ma túy;
Phòng, chống mua bán người; Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người; Phòng, chống rửa tiền;
Phòng, chống tác hại của rượu, bia; Phòng, chống tác hại của thuốc lá; Phòng, chống tham nhũng; Phòng, chống thiên tai; Phòng không nhân dân;
Phòng thủ dân sự; Phổ biến, giáo dục pháp luật; Quản lý ngoại thương; Quản lý nợ công; Quản lý thuế; Quản lý, sử dụng tài sản công;
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp;
Quảng cáo; Quốc phòng; Quốc tịch Việt Nam; Quy hoạch; Quy hoạch đô thị; Quy hoạch đô thị và nông thôn; Sĩ quan Quân đội nhân dân Việt Nam;
Sở hữu trí tuệ; Sử dụng năng lượng tiết kiệm và hiệu quả; Tài nguyên nước; Tài nguyên, môi trường biển và hải đảo; Tần số vô tuyến điện; Thanh niên;
Thanh tra; Thể dục, thể thao; Thi đua, khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thống kê; Thuế bảo vệ môi trường; Thuế giá trị gia tăng;
Thuế sử dụng đất phi nông nghiệp; Thuế tài nguyên; Thuế thu nhập cá nhân; Thuế thu nhập doanh nghiệp; Thuế tiêu thụ đặc biệt; Thuế xuất khẩu, thuế nhập khẩu;
Thủ đô; Thủy lợi; Thủy sản; Thư viện; Thực hành tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở; Thương mại; Thú y; Tiếp cận thông tin;
Tiếp công dân; Tiêu chuẩn và quy chuẩn kỹ thuật; Tín ngưỡng, tôn giáo; Tổ chức Chính phủ; Tổ chức chính quyền địa phương; Tổ chức Quốc hội;
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Tố cáo; Tố tụng hành chính; Trách nhiệm bồi thường của Nhà nước; Trật tự, an toàn giao thông đường bộ; Trẻ em;
Trồng trọt; Trưng cầu ý dân; Trưng mua, trưng dụng tài sản; Trợ giúp pháp lý; Trợ giúp người khuyết tật; Tương trợ tư pháp; Tư pháp người chưa thành niên;
Viên chức; Viễn thông; Việc làm; Xây dựng; Xử lý vi phạm hành chính; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam;
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; Ban hành văn bản quy phạm pháp luật; Các tổ chức tín dụng; Hỗ trợ doanh nghiệp nhỏ và vừa;
Dân sự; Hình sự; Hàng hải Việt Nam; Tố tụng dân sự; Tố tụng hình sự; Ưu đãi người có công với cách mạng; Quản lý thị trường; Cựu chiến binh; Dân số;
Động viên công nghiệp; Công nghiệp quốc phòng; Phí và lệ phí; Ngoại hối; Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
`;

export const lawNames: readonly string[] = names
  .split(/[;\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');
