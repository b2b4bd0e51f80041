/** Words of the page of the design system. What it says of its examples stands in `design-pieces.ts`, `design-records.ts`. */
import { messages } from './language.ts';

/** What is said of an example. */
export interface ExampleWords {
  readonly name: string;
  /** Goes on after "Dùng khi". */
  readonly when: string;
  /** Goes on after "Cam kết:". */
  readonly promise: string;
}

export const designWords = messages(
  {
    title: 'Hệ thống thiết kế',
    description: 'Nguyên tắc, cỡ chữ, khoảng cách, màu và mọi thành phần mà trang này dùng, kèm ví dụ và cam kết.',
    lede: 'Mọi trang ở đây dựng từ những thành phần dưới đây. Ví dụ là thành phần thật với dữ liệu thật; các con số lấy từ chính tệp định nghĩa nên luôn đúng với trang đang chạy.',
    onThisPage: 'Trong trang này',
    principles: 'Nguyên tắc',
    type: 'Chữ',
    spacing: 'Khoảng cách',
    colours: 'Màu',
    pieces: 'Chi tiết nhỏ',
    records: 'Bản ghi và biểu đồ',
    elsewhere: 'Thành phần xem ở trang khác',
    elsewhereAbout:
      'Khung trang (đầu trang, đường dẫn, chân trang) chính là khung của trang này. Các thành phần sau gắn với việc của một trang, xin xem ở',
    useWhen: 'Dùng khi',
    promises: 'Cam kết:',
  },
  {
    title: 'Design system',
    description:
      'Principles, type sizes, spacing, colours and every component of this site, each with an example and what it promises.',
    lede: 'Every page here is built from the components below. The examples are the real components with real data; the figures come from the very files that define them, so they always hold for the site as it runs.',
    onThisPage: 'On this page',
    principles: 'Principles',
    type: 'Type',
    spacing: 'Spacing',
    colours: 'Colours',
    pieces: 'Small pieces',
    records: 'Records and charts',
    elsewhere: 'Components shown on other pages',
    elsewhereAbout:
      'The frame (head, breadcrumbs, foot) is that of this very page. The components below belong to the work of one page; please see',
    useWhen: 'Use it for',
    promises: 'It promises:',
  },
);

export const principleWords = messages(
  {
    voices: 'Nhìn chữ biết ai nói.',
    voicesOfDocuments: 'Lời của văn bản in bằng',
    serif: 'chữ có chân',
    voicesOfSite: '; lời của trang này in bằng chữ không chân. Lời của trang không bao giờ in như lời của văn bản.',
    manner: 'Theo nếp văn bản hành chính, có tiết chế.',
    mannerAbout:
      'Đầu trang chia hai bên như tiêu ngữ và tên cơ quan, dưới tên có một gạch ngắn, các phần ngăn bằng đường kẻ. Không dùng quốc huy, quốc hiệu hay hình con dấu: trang này không phải của cơ quan nhà nước.',
    answer: 'Trả lời trước, căn cứ ngay sau.',
    answerAbout: 'Ai làm, khi nào, bao nhiêu đứng đầu; đường dẫn đến điều khoản đứng liền bên.',
    notStated: 'Điều văn bản không nói thì ghi “không nêu”.',
    notStatedAbout: 'Không suy đoán, không bỏ trống.',
    everywhere: 'Đọc được trong mọi cảnh.',
    everywhereAbout:
      'Không có JavaScript, mạng chậm, màn hình 320 px, phóng to 400%, chỉ bàn phím, trình đọc màn hình, nền tối, màu do hệ thống đặt, in ra giấy. Không biểu tượng nào đứng một mình không chữ, không có gì chuyển động.',
  },
  {
    voices: 'The type shows who speaks.',
    voicesOfDocuments: 'Words of documents are set in a',
    serif: 'serif face',
    voicesOfSite:
      '; words of this site in a face without serifs. Words of the site are never set as words of a document.',
    manner: 'In the manner of administrative documents, with restraint.',
    mannerAbout:
      'The head of a page has two sides, as a document has its motto and its agency; a short rule stands below the title, and lines part the sections. No national emblem, motto or seal is used: this is not a government site.',
    answer: 'The answer first, its ground right after.',
    answerAbout: 'Who, when and how much come first; the link to the clause stands beside them.',
    notStated: 'What a document does not say is “not stated”.',
    notStatedAbout: 'No guesses, no empty places.',
    everywhere: 'Readable in all conditions.',
    everywhereAbout:
      'Without JavaScript, on a slow network, on a screen of 320 px, at a zoom of 400%, by keyboard alone, with a screen reader, on a dark ground, in colours set by the system, on paper. No icon stands without words, and nothing moves.',
  },
);

export const foundationWords = messages(
  {
    typeAbout: (tight: string, text: string, measure: string) =>
      `Chữ của trang là Be Vietnam Pro, chữ của văn bản là Noto Serif. Cả hai vẽ đủ chữ hai dấu. Ổ, Ẫ cao gần 1,2 lần cỡ chữ, Ộ, ự xuống 0,25 lần; vì vậy dòng của tiêu đề cách nhau ${tight} lần cỡ chữ, dòng để đọc ${text} lần, không dòng nào chạm hay che dấu của dòng kia. Một dòng đọc dài nhất ${measure}, khoảng 75 chữ cái.`,
    sizes: 'Các cỡ chữ',
    sample: 'Mẫu',
    usedFor: 'Dùng cho',
    name: 'Tên',
    homeTitle: 'Tiêu đề trang chủ',
    pageTitle: 'Tiêu đề trang',
    sectionTitle: 'Tiêu đề phần',
    groupTitle: 'Tiêu đề nhóm, lời dẫn',
    reading: 'Chữ đọc',
    tables: 'Bảng, dữ kiện, ghi chú',
    labels: 'Nhãn nhỏ, số đếm',
    documents: 'Lời của văn bản',
    spaces: 'Các khoảng cách',
    value: 'Giá trị',
    colourAbout:
      'Mực trên giấy, và ba màu mỗi màu một nghĩa: xanh để bấm và dẫn đi; đỏ là màu dấu, dành cho dự thảo, lỗi và dấu hiệu của trang; vàng nâu là ghi chú, dành cho chỗ còn nghi ngờ và chữ đang tìm. Không có nghĩa nào chỉ nói bằng màu. Độ tương phản dưới đây do chương trình tính từ các màu khi dựng trang; chữ phải đạt ít nhất 4,5 : 1, hình và viền ít nhất 3 : 1.',
    contrast: 'Độ tương phản của từng cặp màu',
    colour: 'Màu',
    light: 'Nền sáng',
    dark: 'Nền tối',
    print: 'Bản in',
    least: 'Ít nhất',
    pair: (front: string, ground: string) => `${front} trên ${ground}`,
    ratio: (value: string) => `${value} : 1`,
    values: 'Giá trị của từng màu',
  },
  {
    typeAbout: (tight, text, measure) =>
      `The site speaks in Be Vietnam Pro, documents in Noto Serif. Both draw every letter with two marks. Ổ and Ẫ rise to almost 1.2 times the size of the type, Ộ and ự go 0.25 times below the line; so the lines of a title stand ${tight} times the size apart, those of text ${text} times, and no line touches or hides the marks of another. A line of text is at most ${measure} long, about 75 letters.`,
    sizes: 'Sizes of type',
    sample: 'Sample',
    usedFor: 'Used for',
    name: 'Name',
    homeTitle: 'Title of the first page',
    pageTitle: 'Title of a page',
    sectionTitle: 'Title of a section',
    groupTitle: 'Title of a group, introduction',
    reading: 'Text',
    tables: 'Tables, facts, notes',
    labels: 'Small labels, counts',
    documents: 'Words of documents',
    spaces: 'Distances',
    value: 'Value',
    colourAbout:
      'Ink on paper, and three colours with one meaning each: green to press and to follow; red, the colour of seals, for drafts, errors and the mark of the site; ochre for notes: doubtful places and words searched for. Nothing is said by colour alone. The contrasts below are worked out from the colours when the site is built; text must reach at least 4.5:1, shapes and borders at least 3:1.',
    contrast: 'Contrast of each pair of colours',
    colour: 'Colour',
    light: 'Light',
    dark: 'Dark',
    print: 'Print',
    least: 'At least',
    pair: (front, ground) => `${front} on ${ground}`,
    ratio: (value) => `${value}:1`,
    values: 'Value of each colour',
  },
);

/** What each pair of colours is for. */
export const colourUseWords = messages(
  {
    text: 'Chữ chính',
    softText: 'Chữ phụ: nhãn, ghi chú',
    links: 'Đường dẫn',
    buttonText: 'Chữ trên nút',
    quietButtons: 'Nút phụ, mục đã chọn',
    seals: 'Dấu: dự thảo, lỗi',
    notes: 'Ghi chú: còn nghi ngờ, cảnh báo',
    borders: 'Viền của ô nhập, của nút',
    focus: 'Khung của chỗ đang chọn bằng bàn phím',
    charts: 'Hình của biểu đồ',
  },
  {
    text: 'Main text',
    softText: 'Secondary text: labels, notes',
    links: 'Links',
    buttonText: 'Text on buttons',
    quietButtons: 'Quiet buttons, what is chosen',
    seals: 'Seals: drafts, errors',
    notes: 'Notes: doubts, warnings',
    borders: 'Borders of fields and buttons',
    focus: 'Frame of what the keyboard is on',
    charts: 'Shapes of charts',
  },
);

/** Why a component has no example: where it is shown instead. */
export const withoutExampleWords = messages(
  {
    machines: 'lời mô tả trang cho máy đọc, không hiện ra',
    keeping: 'công cụ đọc ngoại tuyến, ở trang kế hoạch và trang “Bản đã lưu”',
    several: 'xem ở trang Thời hạn, Kế hoạch, Thay đổi và ở chân các trang viết',
    text: 'một phần của toàn văn',
    chart: 'một phần của biểu đồ',
    workload: 'xem ở trang Khối lượng nhiệm vụ',
    plan: 'một mục của trang kế hoạch',
    offers: 'xem ở trang Hỗ trợ',
    lineage: 'xem ở trang Chỉ tiêu',
    mixed: 'xem ở trang chủ, trang Chỉ tiêu bằng tiếng Anh',
    measure: 'xem ở trang Chỉ tiêu và mục Chỉ tiêu của trang kế hoạch',
    results: 'xem ở trang Nhiệm vụ, Chỉ tiêu, Cơ quan; hiện chưa có kết quả nào được công bố',
  },
  {
    machines: 'what a page says to machines, which nobody sees',
    keeping: 'tools for reading offline, on the page of a plan and on “Saved copies”',
    several: 'on the pages Deadlines, Plans and Changes, and at the foot of written pages',
    text: 'part of the full text',
    chart: 'part of a chart',
    workload: 'on the page Workload',
    plan: 'a section of the page of a plan',
    offers: 'on the page Support for businesses',
    lineage: 'on the page Targets',
    mixed: 'on the first page and the page Targets in English',
    measure: 'on the page Targets and in the targets of the page of a plan',
    results: 'on the pages Tasks, Targets and Agencies; no result has been published yet',
  },
);
