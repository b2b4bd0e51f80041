/** Components that have no example on the page, each with the reason that the page gives. A test holds the two lists whole. */

const partOfKeeping = 'công cụ đọc ngoại tuyến, ở trang kế hoạch và trang “Bản đã lưu”';
const partOfOthers = 'xem ở trang Thời hạn, Kế hoạch, Thay đổi và ở chân các trang viết';
const partOfText = 'một phần của toàn văn';
const partOfChart = 'một phần của biểu đồ';
const partOfWorkload = 'xem ở trang Khối lượng nhiệm vụ';
const partOfPlan = 'một mục của trang kế hoạch';
const partOfOffers = 'xem ở trang Hỗ trợ';

export const withoutExample: Readonly<Record<string, string>> = {
  WorkloadPage: partOfWorkload,
  WorkloadTable: partOfWorkload,
  ClauseAnchor: partOfText,
  ClauseNotes: partOfText,
  ClauseTools: partOfText,
  ClauseView: partOfText,
  ContentsBranch: partOfText,
  ContentsTree: partOfText,
  Pieces: partOfText,
  PlanText: partOfText,
  TableRows: partOfText,
  ChartDrawing: partOfChart,
  ChartTable: partOfChart,
  DeadlineList: partOfPlan,
  CalendarLink: partOfOthers,
  FeedLink: partOfOthers,
  PageFoot: partOfOthers,
  ReleaseList: partOfOthers,
  OfferRows: partOfOffers,
  OffersLink: partOfOffers,
  LineageTable: 'xem ở trang Chỉ tiêu',
  Mixed: 'xem ở trang chủ, trang Chỉ tiêu bằng tiếng Anh',
  MeasureBadge: 'xem ở trang Chỉ tiêu và mục Chỉ tiêu của trang kế hoạch',
  ResultList: 'xem ở trang Nhiệm vụ, Chỉ tiêu, Cơ quan; hiện chưa có kết quả nào được công bố',
  KeptCopies: partOfKeeping,
  SaveOffline: partOfKeeping,
  PlanAnswer: partOfPlan,
  PlanCitations: partOfPlan,
  PlanFacts: partOfPlan,
  PlanNeighbours: partOfPlan,
  PlanPreviews: partOfPlan,
  PlanSections: partOfPlan,
  PlanTasks: partOfPlan,
  TargetTable: partOfPlan,
};
