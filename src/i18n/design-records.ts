/** What the page of the design system says of each list of records and of charts. */
import type { ExampleWords } from './design-page.ts';
import type { Language } from './language.ts';

const vi = {
  filters: {
    name: 'Bộ lọc và thẻ kế hoạch',
    when: 'một danh sách có sẵn cả trong trang cần thu hẹp; thẻ là đầu của một văn bản: số, nơi ban hành, tên.',
    promise:
      'không có JavaScript thì bộ lọc không hiện và danh sách còn nguyên; lọc đến đâu địa chỉ ghi đến đó; số kết quả được đọc lên.',
  },
  taskRows: {
    name: 'Hàng nhiệm vụ',
    when: 'liệt kê nhiệm vụ bất kỳ đâu.',
    promise: 'chữ của văn bản là đường dẫn đến trang nhiệm vụ; ai làm và khi nào luôn đứng cùng một chỗ.',
  },
  taskGroups: {
    name: 'Nhóm nhiệm vụ',
    when: 'nhiệm vụ của nhiều kế hoạch đứng chung một trang.',
    promise: 'mỗi kế hoạch một đề mục, dự thảo luôn mang nhãn.',
  },
  taskTables: {
    name: 'Bảng nhiệm vụ',
    when: 'người đọc cần so sánh, lọc và sắp xếp nhiệm vụ của mọi kế hoạch.',
    promise: 'không có JavaScript thì bảng còn nguyên, theo từng kế hoạch; trên điện thoại mỗi hàng đọc từ trên xuống.',
  },
  deadlines: {
    name: 'Hàng thời hạn',
    when: 'liệt kê việc có ngày hoặc lặp lại.',
    promise: 'ngày đúng mức chính xác văn bản ghi, kèm câu chữ làm căn cứ; không đánh giá quá hạn.',
  },
  agencyChanges: {
    name: 'Thay đổi của cơ quan',
    when: 'nói cơ quan kế hoạch nêu tên nay ra sao.',
    promise: 'tên như đã in vẫn giữ; mỗi thay đổi ghi rõ theo văn bản hay suy ra, nguồn, và điều chưa kiểm chứng.',
  },
  corrections: {
    name: 'Danh sách hiệu đính',
    when: 'nói chỗ nào khác bản nguồn và vì sao.',
    promise: 'chữ in, chữ đã sửa, mức chắc chắn, dòng của bản nguồn và lý do.',
  },
  charts: {
    name: 'Biểu đồ kèm bảng',
    when: 'so sánh nhiều con số cùng một đơn vị; ba con số trở xuống thì viết thành câu.',
    promise: 'biểu đồ và bảng cùng một nguồn số; tắt JavaScript vẫn còn cả hai; chỗ của biểu đồ có sẵn từ đầu.',
  },
} as const satisfies Readonly<Record<string, ExampleWords>>;

type Examples = Readonly<Record<keyof typeof vi, ExampleWords>>;

const en: Examples = {
  filters: {
    name: 'Filters and cards of plans',
    when: 'narrowing a list that is whole on the page; a card is the head of a document: number, place, title.',
    promise:
      'without JavaScript the filters are not shown and the list is whole; the address always says what is chosen; the number of results is read aloud.',
  },
  taskRows: {
    name: 'Rows of tasks',
    when: 'listing tasks anywhere.',
    promise:
      'the words of the document are the link to the page of the task; who and when always stand in the same place.',
  },
  taskGroups: {
    name: 'Groups of tasks',
    when: 'tasks of several plans on one page.',
    promise: 'a heading for each plan, and a draft always has its tag.',
  },
  taskTables: {
    name: 'Table of tasks',
    when: 'comparing, filtering and sorting the tasks of all plans.',
    promise: 'without JavaScript the table is whole, plan by plan; on a phone each row is read downwards.',
  },
  deadlines: {
    name: 'Rows of deadlines',
    when: 'listing what has a day or comes again.',
    promise:
      'a date is as precise as the document states it, with the words it rests on; nothing is judged to be overdue.',
  },
  agencyChanges: {
    name: 'Changes of agencies',
    when: 'saying what has become of an agency that a plan names.',
    promise:
      'the name stays as printed; each change says whether an act orders it or it is inferred, its source, and what is not verified.',
  },
  corrections: {
    name: 'List of corrections',
    when: 'saying what differs from the source, and why.',
    promise: 'the printed words, the corrected ones, how certain it is, the line of the source and the reason.',
  },
  charts: {
    name: 'Chart with its table',
    when: 'comparing many figures of one unit; three or fewer are written as a sentence.',
    promise:
      'chart and table are made of the same figures; without JavaScript both are there; the chart has its room from the start.',
  },
};

export const recordWords = (language: Language): Examples => (language === 'vi' ? vi : en);
