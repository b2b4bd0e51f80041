/** How facts are found in a text: the rules that the intake report names beside each fact. */
import type { Finder } from './rule.ts';

export const finders = {
  'task/label-line': {
    looksFor:
      'Những dòng có nhãn như “Đơn vị thực hiện”, “Cơ quan phối hợp”, “Thời gian”. Chúng cho biết ai làm và bao giờ xong việc nêu ở trên.',
    example: 'Xây dựng cổng dữ liệu mở.\nĐơn vị chủ trì: Sở Khoa học và Công nghệ.\nThời gian: Quý II năm 2026.',
  },
  'task/annex-row': {
    looksFor: 'Hàng của bảng nhiệm vụ: đầu cột cho biết đâu là nội dung, cơ quan chủ trì, cơ quan phối hợp, thời gian.',
    example: '| 3 | Tập huấn kỹ năng số | Sở Nội vụ | Các xã, phường | 2026 |',
  },
  'task/lost-table': {
    looksFor:
      'Bảng phụ lục chỉ còn lại từng dòng chữ, không còn cột. Mỗi dòng có số là một nhiệm vụ, nhưng luôn cần người xem lại.',
    example: '3\nTập huấn kỹ năng số\nSở Nội vụ\nCác xã, phường',
  },
  'task/agency-heading': {
    looksFor: 'Đề mục là tên cơ quan: mọi việc liệt kê bên dưới là của cơ quan ấy.',
    example: '1. Sở Tài chính\na) Tham mưu bố trí kinh phí …',
  },
  'task/order': {
    looksFor: 'Câu giao việc mở đầu bằng “Giao”, “Yêu cầu”, “Phân công”, và các điều của quyết định.',
    example: 'Giao Sở Y tế hướng dẫn các đơn vị thực hiện.',
  },
  'task/request': {
    looksFor: 'Câu hoặc đề mục mở đầu bằng “Đề nghị”: việc nhờ cơ quan không thuộc quyền điều hành của nơi ban hành.',
    example: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tham gia giám sát.',
  },
  'task/sentence': {
    looksFor: 'Câu tự nói rõ cơ quan nào làm việc gì, ở chỗ không thuộc phần nhiệm vụ.',
    example: 'Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.',
  },
  'task/solution': {
    looksFor: 'Ý ở phần nhiệm vụ, giải pháp mở đầu bằng động từ và không có dòng nêu đơn vị thực hiện.',
    example: 'Đẩy mạnh tuyên truyền về dữ liệu mở đến từng thôn, tổ dân phố.',
  },
  'task/by-reference': {
    looksFor:
      'Câu giao cho một cơ quan chủ trì các việc nêu ở mục khác; cơ quan ấy được gắn vào từng việc của mục đó nếu việc chưa có cơ quan chủ trì.',
    example: 'Sở Công Thương chủ trì triển khai các nhiệm vụ tại mục III.2 của kế hoạch.',
  },
  'target/percent': {
    looksFor: 'Tỷ lệ phần trăm trong phần mục tiêu, chỉ tiêu.',
    example: 'Trên 80% hồ sơ được giải quyết trực tuyến.',
  },
  'target/count': {
    looksFor: 'Số lượng có đơn vị trong phần mục tiêu, chỉ tiêu.',
    example: 'Thành lập mới 15 hợp tác xã.',
  },
  'target/percent-in-text': {
    looksFor: 'Tỷ lệ phần trăm nằm ngoài phần mục tiêu, đi với chữ như “đạt”, “phấn đấu” hoặc một năm đích.',
    example: 'Phấn đấu đến năm 2028, 60% số xã có điểm truy cập công cộng.',
  },
  'target/count-in-text': {
    looksFor: 'Số lượng nằm ngoài phần mục tiêu, đi với chữ cho thấy đó là mức phải đạt.',
    example: 'Phấn đấu đến năm 2027 có 20 sản phẩm được công nhận.',
  },
  'target/least-in-task': {
    looksFor:
      'Chữ “ít nhất”, “tối thiểu” trong một nhiệm vụ. Có thể là chỉ tiêu, có thể chỉ là khối lượng việc, nên cần người xem.',
    example: 'Mỗi năm tổ chức ít nhất 02 lớp tập huấn.',
  },
  'target/table': {
    looksFor: 'Ô có con số trong bảng chỉ tiêu; đầu cột cho biết năm, cột đơn vị cho biết đơn vị tính.',
    example: '| Tỷ lệ hộ có nước sạch | % | 95 | 97 |',
  },
  'citation/number': {
    looksFor: 'Tên loại văn bản kèm số, ký hiệu.',
    example: 'Quyết định số 12/2026/QĐ-UBND',
  },
  'citation/law-day': {
    looksFor: 'Tên luật, pháp lệnh kèm ngày thông qua.',
    example: 'Luật Dữ liệu ngày 30 tháng 11 năm 2024',
  },
  'citation/law-name': {
    looksFor: 'Tên luật, pháp lệnh không kèm ngày.',
    example: 'theo quy định của Luật Lưu trữ',
  },
  'citation/short-name': {
    looksFor: 'Tên gọi tắt mà chính văn bản đã đặt cho một văn bản đã nêu số.',
    example: 'Thực hiện Chương trình (đã nêu ở phần căn cứ)',
  },
  'citation/bare-number': {
    looksFor: 'Số không kèm ký hiệu, hiểu theo văn bản đã viện dẫn trước đó.',
    example: 'theo Nghị quyết 57',
  },
  'deadline/report': {
    looksFor: 'Câu có người báo cáo, nơi nhận và ngày hoặc chu kỳ.',
    example: 'Các sở gửi báo cáo về Sở Nội vụ trước ngày 05/12 hằng năm.',
  },
  'deadline/report-handed-on': {
    looksFor: 'Bước sau của câu ấy: nơi nhận tổng hợp rồi báo cáo tiếp lên trên.',
    example: '… để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12.',
  },
  'deadline/report-unaddressed': {
    looksFor: 'Việc báo cáo có ngày hoặc chu kỳ mà không nêu nơi nhận.',
    example: 'Thực hiện chế độ báo cáo định kỳ 6 tháng, một năm.',
  },
  'deadline/review': {
    looksFor: 'Sơ kết, tổng kết có năm hoặc có mốc.',
    example: 'Tổ chức sơ kết giữa kỳ vào năm 2028, tổng kết vào năm 2030.',
  },
  'deadline/review-recurring': {
    looksFor: 'Sơ kết, tổng kết lặp lại theo chu kỳ.',
    example: 'Hằng năm tổ chức sơ kết, rút kinh nghiệm.',
  },
  'deadline/recurring': {
    looksFor: 'Việc lặp lại theo chu kỳ mà không phải báo cáo.',
    example: 'Định kỳ hằng quý tổ chức giao ban.',
  },
} as const satisfies Readonly<Record<string, Finder>>;

/** Kinds of facts, by the room of the rules that find them. */
export const finderRooms = {
  task: 'Nhiệm vụ',
  target: 'Chỉ tiêu',
  citation: 'Văn bản được viện dẫn',
  deadline: 'Thời hạn',
} as const;
