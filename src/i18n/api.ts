/** Words of the page that explains the JSON API. */
import { messages } from './language.ts';

export const apiWords = messages(
  {
    title: 'API JSON',
    description: 'Lấy từng bản ghi, từng danh sách của bộ dữ liệu bằng chương trình: tệp JSON tĩnh, không cần khóa.',
    lede: 'Mỗi bản ghi, mỗi danh sách có một địa chỉ trả về JSON. Không cần đăng ký, không cần khóa, không giới hạn số lần gọi.',
    addresses: 'Các địa chỉ',
    address: 'Địa chỉ',
    returns: 'Trả về',
    tableName: '{bảng}',
    id: '{mã}',
    entry: 'điểm bắt đầu: phiên bản, các danh sách, mã các kế hoạch và cơ quan',
    list: (tables: string) => `mọi bản ghi của một bảng, trong ${tables} bảng`,
    record: 'một bản ghi',
    ofPlan: 'các bản ghi của một kế hoạch',
    ofAgency:
      'nhiệm vụ, phần việc, thời hạn hoặc thay đổi của một cơ quan (tasks, task_agencies, deadlines, agency_changes)',
    slash: 'Dấu / trong mã được viết thành -- trong địa chỉ, ví dụ',
    shape:
      'Một danh sách có tên bảng, phiên bản, số bản ghi và các bản ghi; cột của bản ghi như trong từ điển dữ liệu.',
    described: 'Toàn bộ API được mô tả theo OpenAPI 3.1 ở',
    stable: 'Cột có thể được thêm vào; bỏ hay đổi nghĩa một cột thì API mang số mới (v2) và v1 vẫn còn.',
    examples: 'Ví dụ',
    question: (agency: string) =>
      `Cùng một câu hỏi bằng từng ngôn ngữ: ${agency} chủ trì bao nhiêu nhiệm vụ? Chạy với địa chỉ của trang này làm tham số.`,
    sheet: 'Trong bảng tính',
    sheetText:
      'Excel: mở tệp Excel (.xlsx) hoặc tệp CSV (Excel) ở trang dữ liệu; hoặc Dữ liệu → Từ Web rồi dán địa chỉ một danh sách. Google Trang tính: dùng hàm dưới đây với địa chỉ tệp CSV.',
  },
  {
    title: 'JSON API',
    description: 'Every record and every list of the datasets for programs: static JSON files, no key needed.',
    lede: 'Every record and every list has an address that answers in JSON. No account, no key, no limit.',
    addresses: 'Addresses',
    address: 'Address',
    returns: 'Returns',
    tableName: '{table}',
    id: '{id}',
    entry: 'where to begin: the version, the lists, the ids of plans and agencies',
    list: (tables) => `all records of one of the ${tables} tables`,
    record: 'one record',
    ofPlan: 'the records of one plan',
    ofAgency:
      'tasks, parts in tasks, deadlines or changes of one agency (tasks, task_agencies, deadlines, agency_changes)',
    slash: 'A slash in an id is written -- in an address, such as',
    shape:
      'A list has the name of its table, the version, the number of records and the records, whose columns are those of the data dictionary.',
    described: 'The whole API is described by OpenAPI 3.1 in',
    stable: 'Columns may come; when one goes or changes its meaning, the API gets another number (v2) and v1 stays.',
    examples: 'Examples',
    question: (agency) =>
      `The same question in each language: how many tasks does ${agency} lead? Run with the address of this site as the argument.`,
    sheet: 'In a spreadsheet',
    sheetText:
      'Excel: open the Excel file (.xlsx) or a CSV file for Excel from the data page, or use Data → From Web with the address of a list. Google Sheets: use the function below with the address of a CSV file.',
  },
);
