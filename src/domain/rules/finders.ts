/** How facts are found in a text: the rules that the intake report names beside each fact. */
import type { Finder, RoomNames } from './rule.ts';

export const finders = {
  'task/label-line': {
    looksFor:
      'Những dòng có nhãn như “Đơn vị thực hiện”, “Cơ quan phối hợp”, “Thời gian”. Chúng cho biết ai làm và bao giờ xong việc nêu ở trên.',
    looksForEn:
      'Lines with a label such as “Đơn vị thực hiện” (executing unit), “Cơ quan phối hợp” (coordinating agency) or “Thời gian” (time). They say who does the work named above, and by when.',
    example: 'Xây dựng cổng dữ liệu mở.\nĐơn vị chủ trì: Sở Khoa học và Công nghệ.\nThời gian: Quý II năm 2026.',
  },
  'task/annex-row': {
    looksFor: 'Hàng của bảng nhiệm vụ: đầu cột cho biết đâu là nội dung, cơ quan chủ trì, cơ quan phối hợp, thời gian.',
    looksForEn:
      'A row of a table of tasks: the heads of its columns say which holds the work, the agency that leads, those that coordinate, and the time.',
    example: '| 3 | Tập huấn kỹ năng số | Sở Nội vụ | Các xã, phường | 2026 |',
  },
  'task/lost-table': {
    looksFor:
      'Bảng phụ lục chỉ còn lại từng dòng chữ, không còn cột. Mỗi dòng có số là một nhiệm vụ, nhưng luôn cần người xem lại.',
    looksForEn:
      'A table of an annex of which only lines are left, no columns. Each line with a number is a task, which a person always has to look at.',
    example: '3\nTập huấn kỹ năng số\nSở Nội vụ\nCác xã, phường',
  },
  'task/agency-heading': {
    looksFor: 'Đề mục là tên cơ quan: mọi việc liệt kê bên dưới là của cơ quan ấy.',
    looksForEn: 'A heading that is the name of an agency: all work listed below it is that agency’s.',
    example: '1. Sở Tài chính\na) Tham mưu bố trí kinh phí …',
  },
  'task/order': {
    looksFor: 'Câu giao việc mở đầu bằng “Giao”, “Yêu cầu”, “Phân công”, và các điều của quyết định.',
    looksForEn:
      'A sentence that gives work and begins with “Giao” (assign), “Yêu cầu” (require) or “Phân công” (allot), and the articles of a decision.',
    example: 'Giao Sở Y tế hướng dẫn các đơn vị thực hiện.',
  },
  'task/request': {
    looksFor: 'Câu hoặc đề mục mở đầu bằng “Đề nghị”: việc nhờ cơ quan không thuộc quyền điều hành của nơi ban hành.',
    looksForEn:
      'A sentence or heading that begins with “Đề nghị” (request): work asked of an agency that the issuer cannot give orders to.',
    example: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tham gia giám sát.',
  },
  'task/sentence': {
    looksFor: 'Câu tự nói rõ cơ quan nào làm việc gì, ở chỗ không thuộc phần nhiệm vụ.',
    looksForEn: 'A sentence outside the section on tasks that says by itself which agency does what.',
    example: 'Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.',
  },
  'task/solution': {
    looksFor: 'Ý ở phần nhiệm vụ, giải pháp mở đầu bằng động từ và không có dòng nêu đơn vị thực hiện.',
    looksForEn:
      'An item in the section on tasks and measures that begins with a verb and has no line on who carries it out.',
    example: 'Đẩy mạnh tuyên truyền về dữ liệu mở đến từng thôn, tổ dân phố.',
  },
  'task/by-reference': {
    looksFor:
      'Câu giao cho một cơ quan chủ trì các việc nêu ở mục khác; cơ quan ấy được gắn vào từng việc của mục đó nếu việc chưa có cơ quan chủ trì.',
    looksForEn:
      'A sentence that makes an agency lead the work named in another section; the agency is entered for each task of that section that has none in the lead.',
    example: 'Sở Công Thương chủ trì triển khai các nhiệm vụ tại mục III.2 của kế hoạch.',
  },
  'target/percent': {
    looksFor: 'Tỷ lệ phần trăm trong phần mục tiêu, chỉ tiêu.',
    looksForEn: 'A percentage in the section on aims and targets.',
    example: 'Trên 80% hồ sơ được giải quyết trực tuyến.',
  },
  'target/count': {
    looksFor: 'Số lượng có đơn vị trong phần mục tiêu, chỉ tiêu.',
    looksForEn: 'A quantity with its unit in the section on aims and targets.',
    example: 'Thành lập mới 15 hợp tác xã.',
  },
  'target/percent-in-text': {
    looksFor: 'Tỷ lệ phần trăm nằm ngoài phần mục tiêu, đi với chữ như “đạt”, “phấn đấu” hoặc một năm đích.',
    looksForEn:
      'A percentage outside the section on aims that goes with a word such as “đạt” (reach) or “phấn đấu” (strive), or with a year to reach it by.',
    example: 'Phấn đấu đến năm 2028, 60% số xã có điểm truy cập công cộng.',
  },
  'target/count-in-text': {
    looksFor: 'Số lượng nằm ngoài phần mục tiêu, đi với chữ cho thấy đó là mức phải đạt.',
    looksForEn: 'A quantity outside the section on aims that goes with words which show that it is to be reached.',
    example: 'Phấn đấu đến năm 2027 có 20 sản phẩm được công nhận.',
  },
  'target/least-in-task': {
    looksFor:
      'Chữ “ít nhất”, “tối thiểu” trong một nhiệm vụ. Có thể là chỉ tiêu, có thể chỉ là khối lượng việc, nên cần người xem.',
    looksForEn:
      'The words “ít nhất” or “tối thiểu” (at least) in a task. It may be a target or only the amount of work, so a person has to look at it.',
    example: 'Mỗi năm tổ chức ít nhất 02 lớp tập huấn.',
  },
  'target/table': {
    looksFor: 'Ô có con số trong bảng chỉ tiêu; đầu cột cho biết năm, cột đơn vị cho biết đơn vị tính.',
    looksForEn:
      'A cell with a number in a table of targets; the head of its column gives the year, the column of units the unit.',
    example: '| Tỷ lệ hộ có nước sạch | % | 95 | 97 |',
  },
  'citation/number': {
    looksFor: 'Tên loại văn bản kèm số, ký hiệu.',
    looksForEn: 'The type of a document with its number.',
    example: 'Quyết định số 12/2026/QĐ-UBND',
  },
  'citation/law-day': {
    looksFor: 'Tên luật, pháp lệnh kèm ngày thông qua.',
    looksForEn: 'The name of a law or ordinance with the day on which it was passed.',
    example: 'Luật Dữ liệu ngày 30 tháng 11 năm 2024',
  },
  'citation/law-name': {
    looksFor: 'Tên luật, pháp lệnh không kèm ngày.',
    looksForEn: 'The name of a law or ordinance without a day.',
    example: 'theo quy định của Luật Lưu trữ',
  },
  'citation/short-name': {
    looksFor: 'Tên gọi tắt mà chính văn bản đã đặt cho một văn bản đã nêu số.',
    looksForEn: 'A short name that the document itself has given to a document whose number it names.',
    example: 'Thực hiện Chương trình (đã nêu ở phần căn cứ)',
  },
  'citation/bare-number': {
    looksFor: 'Số không kèm ký hiệu, hiểu theo văn bản đã viện dẫn trước đó.',
    looksForEn: 'A number without the letters of its type, understood as that of a document cited before.',
    example: 'theo Nghị quyết 57',
  },
  'deadline/report': {
    looksFor: 'Câu có người báo cáo, nơi nhận và ngày hoặc chu kỳ.',
    looksForEn: 'A sentence with one who reports, one who receives the report, and a day or a cycle.',
    example: 'Các sở gửi báo cáo về Sở Nội vụ trước ngày 05/12 hằng năm.',
  },
  'deadline/report-handed-on': {
    looksFor: 'Bước sau của câu ấy: nơi nhận tổng hợp rồi báo cáo tiếp lên trên.',
    looksForEn: 'The next step of that sentence: the receiver gathers the reports and reports on to a higher level.',
    example: '… để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12.',
  },
  'deadline/report-unaddressed': {
    looksFor: 'Việc báo cáo có ngày hoặc chu kỳ mà không nêu nơi nhận.',
    looksForEn: 'A report with a day or a cycle, without a receiver.',
    example: 'Thực hiện chế độ báo cáo định kỳ 6 tháng, một năm.',
  },
  'deadline/review': {
    looksFor: 'Sơ kết, tổng kết có năm hoặc có mốc.',
    looksForEn: 'An interim or final review with a year or a point in time.',
    example: 'Tổ chức sơ kết giữa kỳ vào năm 2028, tổng kết vào năm 2030.',
  },
  'deadline/review-recurring': {
    looksFor: 'Sơ kết, tổng kết lặp lại theo chu kỳ.',
    looksForEn: 'An interim or final review that recurs in a cycle.',
    example: 'Hằng năm tổ chức sơ kết, rút kinh nghiệm.',
  },
  'deadline/recurring': {
    looksFor: 'Việc lặp lại theo chu kỳ mà không phải báo cáo.',
    looksForEn: 'Work that recurs in a cycle and is not a report.',
    example: 'Định kỳ hằng quý tổ chức giao ban.',
  },
} as const satisfies Readonly<Record<string, Finder>>;

/** Kinds of facts, by the room of the rules that find them. */
export const finderRooms = {
  task: { name: 'Nhiệm vụ', nameEn: 'Tasks' },
  target: { name: 'Chỉ tiêu', nameEn: 'Targets' },
  citation: { name: 'Văn bản được viện dẫn', nameEn: 'Cited documents' },
  deadline: { name: 'Thời hạn', nameEn: 'Deadlines' },
} as const satisfies Readonly<Record<string, RoomNames>>;
