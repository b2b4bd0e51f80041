/** Words by which nobody looks for anything. */

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Syllables that tie words together: a phrase neither begins nor ends with one. */
export const tieWords = words(
  'và của các những cho với trong về theo tại trên từ đến được là có để do này đó khi nếu hoặc như một không',
  'vào ra lên qua giữa cùng bởi nhằm cũng đã sẽ đang phải việc sự mỗi từng mọi nhiều ít nhất hơn năm ngày tháng gồm',
  'tới sau trước đối cần bị thì mà nên vì hay còn ở ngoài dưới khác lại trở ngay luôn rất cả đều nhau hai ba bốn cấp',
);

/** Two syllables each, with `_` between them: what every plan says of everything. A phrase neither begins nor ends so. */
export const officialWords: ReadonlySet<string> = new Set(
  [
    'thực_hiện triển_khai tổ_chức tăng_cường nâng_cao đẩy_mạnh phối_hợp chủ_trì tham_mưu xây_dựng thúc_đẩy phát_huy',
    'hoàn_thiện tiếp_tục tập_trung chú_trọng khuyến_khích tạo_điều phấn_đấu đảm_bảo bảo_đảm chịu_trách đề_xuất rà_soát',
    'lồng_ghép tích_cực chủ_động phục_vụ đáp_ứng góp_phần hình_thành thành_lập tiến_tới trở_thành ưu_tiên củng_cố',
    'kiện_toàn mở_rộng gắn_kết kết_nối xác_định xác_lập sử_dụng áp_dụng tham_gia cung_cấp tiếp_nhận thu_hút đánh_giá',
    'tổng_hợp báo_cáo đề_nghị yêu_cầu căn_cứ ban_hành phê_duyệt bổ_sung điều_chỉnh chỉ_đạo hướng_dẫn quy_định giải_quyết',
    'liên_quan đơn_vị cơ_quan địa_phương thành_phố địa_bàn ban_ngành quận_huyện các_cấp kế_hoạch chương_trình nhiệm_vụ',
    'giải_pháp nội_dung mục_tiêu cụ_thể chủ_yếu chủ_lực hiệu_quả chất_lượng kết_quả hoạt_động công_tác chức_năng',
    'quá_trình khả_năng điều_kiện trách_nhiệm phạm_vi tình_hình giai_đoạn thời_gian định_kỳ kịp_thời thuận_lợi đồng_bộ',
    'tiên_tiến hiện_đại bền_vững chặt_chẽ sâu_rộng hợp_lý phù_hợp cần_thiết tối_thiểu trung_bình nhu_cầu lĩnh_vực',
    'đội_ngũ vai_trò ý_nghĩa hình_thức cơ_chế hệ_thống danh_mục đầu_mối vướng_mắc khó_khăn nơi_nhận được_giao',
    'phát_triển hỗ_trợ khai_thác quản_lý cá_nhân trung_tâm đặc_thù thành_công phổ_biến tiếp_cận tăng_trưởng đa_dạng',
    'thành_viên hằng_năm hàng_năm cơ_bản toàn_diện trọng_điểm trọng_tâm quan_trọng vận_động hành_động tác_động',
    'quyết_định nghị_quyết xem_xét số_lượng nhân_dân năng_lực gia_tăng đặc_biệt nhận_thức tạo_dựng tạo_lập giới_thiệu',
    'biện_pháp khu_vực trình_độ phản_ánh sửa_đổi thủ_tục chủ_thể công_cụ vận_hành đặt_hàng cung_ứng phân_tích đột_phá',
    'giá_trị định_hướng bố_trí phân_bổ cân_đối xử_lý kiểm_soát kiểm_tra chuyên_môn nghiệp_vụ cán_bộ quy_mô nước_ngoài',
  ].flatMap((line) => line.split(' ').map((word) => word.replace('_', ' '))),
);
