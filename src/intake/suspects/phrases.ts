/**
 * Fixed phrases of plans, as they are spelled. Behind a stroke stand other real readings of the same letters, mostly two
 * words that meet by chance ("hoạt động bố trí" beside "đồng bộ"). The phrases are the ones that most documents of the genre
 * share; a phrase with more real readings than its own use is not listed at all ("công khai", "tái tạo").
 */
export const fixedPhrases = `
thực hiện; tổ chức; triển khai; xây dựng; quản lý; cơ quan; liên quan; nhân dân; ủy ban; phối hợp; hoạt động; đơn vị
xã hội; quy định; địa phương; thông tin; lĩnh vực; báo cáo/báo cao/bao cao; nội dung/nơi dừng/nơi dùng
địa bàn; công tác/cộng tác; kinh phí; kết quả; tài chính; hướng dẫn; ban hành; cá nhân/cả nhân; yêu cầu; kế hoạch
nhiệm vụ; hiệu quả; sử dụng; chất lượng/chặt lượng; chính sách; tham mưu; cụ thể; quyết định; hệ thống
tổng hợp; ngân sách; trách nhiệm; chủ tịch; kịp thời; quá trình/qua trình; phát triển; môi trường/mọi trường/mỗi trường/mới trường
hỗ trợ/hộ trở; chương trình; nâng cao/năng cao; mục tiêu; giải pháp; chính phủ; phù hợp; đảm bảo; bảo đảm; tuyên truyền
đối với/đôi với; đồng bộ/động bố/động bổ/động bộ; kiểm tra; chỉ đạo; phê duyệt; bố trí; xác định; chặt chẽ; công nghệ/công nghề
khoa học/khóa học; đầu tư/đầu từ/đầu tự; kinh tế; cơ sở/có số/có sở/có sổ/cơ số; ứng dụng; dịch vụ; bảo vệ/báo về/bảo về
tăng cường; tham gia; chủ trì; năng lực; pháp luật; quốc gia; hợp tác; kỹ thuật; đánh giá/danh gia; thời gian/thời giản
tập trung; căn cứ/cần cù/cần cứ; cơ chế; chủ động/chủ đồng/chủ đóng; thường xuyên; đề xuất/để xuất/đề xuất; xử lý; nhu cầu/như cầu
theo dõi/theo đối/theo đội; cung cấp/cùng cấp/cũng cấp; phổ biến/phó biến; điều kiện; rà soát/ra soát; vướng mắc; điều chỉnh
nhận thức; doanh nghiệp; sản xuất; nông nghiệp; đổi mới/đối mới/đổi môi/đội mới/đối môi; giai đoạn; khuyến khích; thủ tướng
truyền thông/truyền thống; khả năng; chuyên môn; khó khăn; định kỳ/định kỹ; đề nghị; hiệu lực; xem xét; hạnh phúc
công nghiệp; thành phố; sản phẩm; dữ liệu; thị trường; dự án; khai thác; nghiên cứu; đào tạo; khu vực; công thương; thúc đẩy
giám sát; điện tử/điện từ; quốc tế; hình thành; đề án/để án; đối tượng; chiến lược; thiết bị; đặc biệt; hoàn thiện; trung ương
thẩm quyền; bổ sung; đáp ứng; tình hình/tỉnh hình; danh mục; kèm theo; chức năng; đôn đốc; áp dụng; giải quyết
cân đối/cần đổi/cần đối/cần đội; huy động; trí tuệ/trị tuệ; bền vững; nghị quyết; thương mại; đẩy mạnh/đây mạnh; giá trị/giả trị
nhân lực/nhận lực; an toàn; kết nối; giáo dục; chính trị; lao động; gắn với; mở rộng; chuyển giao; tiếp tục; phụ lục; văn bản/vẫn bán
hoàn thành; kiểm soát; cung ứng/cũng ứng/cùng ứng; thống nhất/thông nhất; phương tiện; phân công/phần công; dự toán/dư toán
sự nghiệp; hợp pháp; chế độ; vận động; hội nghị; phản ánh/phân ảnh; sở hữu; xuất khẩu; hạ tầng/hạ tăng; sáng tạo; hiện đại; quy hoạch
ưu tiên; thu hút; kỹ năng; cạnh tranh; trung tâm; tập huấn; chủ lực; phạm vi; góp phần; tiên tiến; tiến độ/tiện đo/tiền đô/tiền đó
phát huy; hành chính; mục đích; tiếp nhận; tiếp cận; thuận lợi; chú trọng; biện pháp; thực tiễn/thực tiến; tổng kết; y tế
chế biến/chế biển; trọng tâm/trong tầm/trong tâm; mô hình; du lịch/dự lịch; định hướng; kinh doanh; chi phí/chỉ phí; tiêu chuẩn
an ninh; chia sẻ; nguồn lực; liên kết; vai trò; cập nhật; nông thôn; tầm nhìn; sửa đổi; đột phá; thực thi; lãnh đạo; lộ trình
hội nhập; tư vấn/tử vận/từ vấn/tư văn; thực tế; thủ tục; thân thiện; chi tiết; chủ yếu; từng bước; giám đốc; văn phòng/vẫn phòng
trực tiếp; duy trì; quy mô; đội ngũ; trọng điểm/trong điểm; thành lập; công trình/cộng trình; vi phạm; lồng ghép; phát hiện
chuyên sâu; đại chúng; phát sinh; thành viên/thanh viên; đầy đủ; nền tảng; thủy sản; quan trắc; người dân/người dẫn; năng lượng
thành phần; hàng hóa; nhãn hiệu; sinh thái; thi hành; đăng ký/đang ký/đang kỳ; quảng bá; xúc tiến; phấn đấu; nhà máy; bồi dưỡng
tốc độ; toàn diện/toán điện/toàn điện; cơ bản/có bản/có bán/cơ ban; năng suất; hợp lý; thông qua; nhập khẩu; thực phẩm; quy trình
nguồn vốn; cây trồng; tập thể; nâng cấp/năng cấp; tăng trưởng; vấn đề/văn đệ/văn đề; quan trọng/quan trong/quân trong; lợi thế; thế mạnh
kết hợp; kiến thức/kiện thực; tiềm năng; truy xuất; cải cách; đồng thời; trở thành/trợ thành; pháp lý; nguồn gốc; triển lãm
khảo sát; tìm kiếm; thay thế; tinh thần; đoàn thể; phân tích; trình độ/trình do/trình đó/trình đo; báo chí/bảo chi/báo chỉ/bao chi
thủ trưởng; ít nhất; thanh tra/thanh trà; tiết kiệm; mạng lưới; đoàn viên; quy chuẩn; thẩm định; vật liệu; mặt hàng/mất hàng
chuyển đổi/chuyến đổi; viễn thông; đô thị; bảo hiểm; chăm sóc; giảm nghèo; hộ nghèo; việc làm; thống kê/thông kế; giải phóng; mặt bằng
tài nguyên; khoáng sản; quân sự; quốc phòng; biên phòng; hải quan/hai quan/hai quận; kho bạc; tư pháp/từ pháp; ngoại vụ; dân tộc
tôn giáo; văn hóa; thể thao; vận tải; giao thông/giao thống; liên hiệp; chiến binh; phụ nữ; thanh niên; công đoàn; ý thức; tiêu dùng
mạnh dạn; mạnh mẽ; rõ ràng; tuần hoàn; kiến nghị; phần mềm; tham nhũng; đóng góp; rút ngắn; sâu rộng; phân loại; kịch bản; dựa trên;
kiến tạo; cả nước; lợi ích; nguồn thu; bước đầu; tiếp theo; tất cả; xuất xứ; phòng chống; sức khỏe; lâu dài; trước mắt; tự nhiên; nhà nước; sơ chế; hành vi; tạo ra; thăm dò; thuế quan; phục hồi; phục vụ; nội vụ/nơi vụ; nước ngoài; khởi nghiệp; bảo hộ; quyền lợi; nghĩa vụ; tranh chấp; khen thưởng; kỷ luật; chấp hành
nghiêm túc; khắc phục; hạn chế; tồn tại; nguyên nhân; thực trạng; hiện trạng; dự báo; cảnh báo; phòng ngừa; ứng phó; sự cố; thiên tai
dịch bệnh; khí hậu; vệ sinh; ô nhiễm; chất thải; nước thải; nguồn nước; thủy lợi; thủy điện; chăn nuôi; nuôi trồng; trồng trọt; lâm nghiệp
ngư nghiệp; cơ khí; dệt may; bưu chính; ngân hàng; tín dụng; bảo mật; an sinh; trợ giúp; nhà ở; học sinh; sinh viên; giáo viên; giảng viên
bệnh viện; khám bệnh; chữa bệnh; thu nhập; đời sống; vùng sâu; biên giới; hải đảo; đặc khu; thi đua; sơ kết; giám định; kiểm định; kiểm nghiệm
chứng nhận; công bố; đấu thầu; đấu giá; mua sắm; hợp đồng; thỏa thuận; đàm phán; ký kết; cam kết; quyết toán; thanh toán
kiện toàn; củng cố; thiết lập; thiết kế; thi công; vận hành; bảo trì; lắp đặt; thử nghiệm; thí điểm; nhân rộng; phổ cập; lan tỏa

trong và ngoài nước; hiện đại hóa; công nghiệp hóa; các sở ngành; các sở ban ngành; phù hợp với; phối hợp với; cứu hộ cứu nạn
ủy ban nhân dân tỉnh; hội đồng nhân dân tỉnh; ủy ban nhân dân thành phố; ubnd tỉnh; ubnd thành phố; hđnd tỉnh; quân sự tỉnh; công an tỉnh
trên địa bàn tỉnh; trên địa bàn thành phố; địa bàn thành phố; nhân dân tỉnh; nhân dân thành phố; phó chủ tịch; phó giám đốc; phó thủ tướng
phó thủ trưởng; khoa học và công nghệ; nông nghiệp và môi trường; giáo dục và đào tạo; thông tin và truyền thông; tài nguyên và môi trường
kế hoạch và đầu tư; lao động thương binh và xã hội; văn hóa thể thao và du lịch; nông nghiệp và phát triển nông thôn; báo và phát thanh
mặt trận tổ quốc; cựu chiến binh; liên minh hợp tác xã; liên đoàn lao động; hội nông dân; đoàn thanh niên; kho bạc nhà nước; ngân hàng nhà nước
bảo hiểm xã hội; bảo hiểm y tế; cơ sở dữ liệu; thủ tục hành chính; sở hữu trí tuệ; tài sản trí tuệ; chuyển giao công nghệ; đổi mới sáng tạo
chuyển đổi số; chuyển đổi xanh; kinh tế số; xã hội số; chính quyền số; kỹ thuật số; hạ tầng số; kinh tế tập thể; hợp tác xã
phương tiện thông tin đại chúng; tạo điều kiện thuận lợi; hỗ trợ chi phí; cho thuê đất; sàn giao dịch; sàn thương mại; cổng thông tin
cổng thông tin điện tử; trang thông tin điện tử; cổng ttđt; cổng dịch vụ công; cấp có thẩm quyền; đúng quy định; đúng tiến độ; vốn đầu tư
thu hút đầu tư; nhà đầu tư; đầu tư công; đầu tư phát triển; ngân sách nhà nước; quản lý nhà nước; văn bản quy phạm pháp luật; quy phạm pháp luật
kinh tế xã hội; giá trị gia tăng; chuỗi giá trị; chuỗi cung ứng; truy xuất nguồn gốc; chỉ dẫn địa lý; kiểu dáng công nghiệp; bảo vệ môi trường
biến đổi khí hậu; năng lượng tái tạo; an ninh mạng; an toàn thông tin; an toàn thực phẩm; trật tự an toàn; nguồn nhân lực; chất lượng cao
có thế mạnh; thế mạnh của; đội ngũ cán bộ; cán bộ công chức; công chức viên chức; cán bộ quản lý; khó khăn vướng mắc; phát sinh vướng mắc
trong quá trình triển khai; quá trình triển khai; tổ chức thực hiện; triển khai thực hiện; chủ trì phối hợp; định kỳ hàng năm; phòng thủ dân sự
`;

/** Phrases of which no word can be missing: the rest of them is no phrase. */
export const wholePhrases = `
tạo điều kiện thuận lợi; an toàn thông tin; cơ sở dữ liệu; đổi mới sáng tạo; ủy ban nhân dân; hội đồng nhân dân; quy phạm pháp luật
sở hữu trí tuệ; chỉ dẫn địa lý; truy xuất nguồn gốc; thủ tục hành chính; mặt trận tổ quốc
phương tiện thông tin đại chúng; cổng thông tin điện tử; giải phóng mặt bằng; biến đổi khí hậu
`;

/** Words that are wrong beside these neighbours, and what is meant: other letters, or a real word that only the phrase betrays. */
export const confusions: readonly (readonly [printed: string, meant: string])[] = [
  ['chuẩn đoán', 'chẩn đoán'],
  ['khảo sát, thu nhập', 'khảo sát, thu thập'],
  ['thu nhập thông tin', 'thu thập thông tin'],
  ['thu nhập dữ liệu', 'thu thập dữ liệu'],
  ['thu nhập số liệu', 'thu thập số liệu'],
  ['bổ xung', 'bổ sung'],
  ['sử lý', 'xử lý'],
  ['sát nhập', 'sáp nhập'],
  ['thăm quan', 'tham quan'],
];

/** Names with their capitals; a name in which only the capitals differ is a suspect. */
export const names = `
Luật Ngân sách nhà nước; Luật Đầu tư công; Luật Sở hữu trí tuệ; Luật Đất đai; Luật Bảo vệ môi trường; Luật Khoa học và công nghệ
Sở Khoa học và Công nghệ; Sở Nông nghiệp và Môi trường; Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường
Sở Giáo dục và Đào tạo; Sở Thông tin và Truyền thông; Sở Kế hoạch và Đầu tư; Sở Văn hóa, Thể thao và Du lịch; Sở Công Thương
Sở Dân tộc và Tôn giáo; Sở Lao động - Thương binh và Xã hội; Sở Tài chính; Sở Xây dựng; Sở Nội vụ; Sở Ngoại vụ; Sở Tư pháp; Sở Y tế
Bộ Khoa học và Công nghệ; Bộ Nông nghiệp và Môi trường; Bộ Tài chính; Bộ Công Thương; Bộ Giáo dục và Đào tạo; Bộ Nội vụ; Bộ Y tế
Bộ Xây dựng; Bộ Tư pháp; Bộ Ngoại giao; Bộ Quốc phòng; Bộ Công an; ngành Công Thương; Thủ tướng Chính phủ; Hội Nông dân
Ngân hàng Nhà nước; Kho bạc Nhà nước; Bảo hiểm xã hội Việt Nam; Liên minh Hợp tác xã; Mặt trận Tổ quốc Việt Nam
`;
