/** The first page. */
import { messages } from './language.ts';

export const homeWords = messages(
  {
    title: 'Ai làm gì, khi nào, theo kế hoạch nào',
    lede: (provinces: string) =>
      `Trang này công bố toàn văn kế hoạch của ${provinces}, chỉ rõ trong từng kế hoạch cơ quan nào chủ trì, cơ quan nào phối hợp, chỉ tiêu bao nhiêu, trước ngày nào. Mỗi thông tin đều dẫn về điều khoản gốc.`,
    and: ' và ',
    provinces: (count: string) => `${count} tỉnh, thành phố`,
    plans: 'kế hoạch',
    tasks: 'nhiệm vụ',
    targets: 'chỉ tiêu',
    deadlines: 'thời hạn',
    agencies: 'cơ quan',
    documents: 'văn bản',
    allPlans: 'Các kế hoạch',
    newestPlans: 'Kế hoạch mới nhất',
    planList: 'Danh sách kế hoạch',
    ways: 'Dùng trang này để',
    offers: 'Tìm hỗ trợ cho doanh nghiệp',
    offersSaid:
      'Kế hoạch nào hỗ trợ gì, cho ai, cơ quan nào thực hiện, đến khi nào: đăng ký nhãn hiệu, đào tạo, khởi nghiệp…',
    task: 'Theo dõi một nhiệm vụ',
    taskSaid:
      'Lọc theo kế hoạch, cơ quan, thời gian, từ khóa. Mỗi nhiệm vụ có trang riêng, nguyên văn và địa chỉ không đổi.',
    agency: 'Xem việc của một cơ quan',
    agencySaid: 'Cơ quan chủ trì việc gì, phối hợp việc gì, phải báo cáo ai, trong mọi kế hoạch.',
    target: 'Đối chiếu chỉ tiêu',
    targetSaid:
      'Con số đặt ra, mốc so sánh, thời gian, kèm câu chữ của văn bản; chỗ đổi qua các kế hoạch; hai tỉnh đặt cạnh nhau.',
    data: 'Tải dữ liệu mở',
    dataSaid: 'Tất cả các bảng ở dạng CSV và JSON, có từ điển dữ liệu, dùng lại tự do theo giấy phép CC BY 4.0.',
    ranked: (count: string) => `Chỉ xếp ${count} cơ quan được gọi đích danh. Việc giao cho nhóm cơ quan, như`,
    rankedWhy: ', không tính ở đây vì văn bản không kể tên từng cơ quan.',
    allAgencies: 'Tất cả cơ quan và nhóm cơ quan',
  },
  {
    title: 'Who does what, by when, under which plan',
    lede: (provinces) =>
      `This site publishes the full text of the plans of ${provinces}, and shows for each plan which agencies lead, which coordinate, what the targets are and when things are due. Every fact leads back to its clause.`,
    and: ' and ',
    provinces: (count) => `${count} provinces and cities`,
    plans: 'plans',
    tasks: 'tasks',
    targets: 'targets',
    deadlines: 'deadlines',
    agencies: 'agencies',
    documents: 'documents',
    allPlans: 'The plans',
    newestPlans: 'Newest plans',
    planList: 'List of plans',
    ways: 'Use this site to',
    offers: 'Find support for businesses',
    offersSaid:
      'Which plan supports what, for whom, through which agency, until when: trade mark registration, training, start-ups…',
    task: 'Follow a task',
    taskSaid:
      'Narrow by plan, agency, time or words. Each task has a page of its own, with the exact words and an address that does not change.',
    agency: 'See the work of an agency',
    agencySaid: 'What an agency leads, what it coordinates and to whom it reports, in all plans.',
    target: 'Compare targets',
    targetSaid:
      'The number set, its base and its time, with the words of the document; what changes from plan to plan; two provinces side by side.',
    data: 'Download open data',
    dataSaid: 'All tables as CSV and JSON, with a data dictionary, free to reuse under the licence CC BY 4.0.',
    ranked: (count) =>
      `Only the ${count} agencies named in their own right are ranked. Work given to groups of agencies, such as`,
    rankedWhy: ', is not counted here because the documents do not name each agency.',
    allAgencies: 'All agencies and groups of agencies',
  },
);
