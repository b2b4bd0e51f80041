/** What the page of the design system says of each small piece, and the words within the examples. */
import type { ExampleWords } from './design-page.ts';
import { messages, type Language } from './language.ts';

const vi = {
  quotations: {
    name: 'Lời trích',
    when: 'nhắc lại chữ của văn bản: một cụm từ, một câu, tên được in khác tên chuẩn, nguyên văn một nhiệm vụ.',
    promise: 'chữ có chân, giữ nguyên từng chữ, luôn kèm đường dẫn đến điều khoản.',
  },
  buttons: {
    name: 'Nút',
    when: 'người đọc làm một việc trên trang: tìm, lọc, tải về. Muốn đi sang trang khác thì dùng đường dẫn.',
    promise: 'cao ít nhất 44 px, tên nút là một động từ, có viền khi hệ thống tự đặt màu.',
  },
  links: {
    name: 'Đường dẫn',
    when: 'kể tên một hay nhiều cơ quan, văn bản; ngăn bằng dấu chấm phẩy vì trong tên có dấu phẩy.',
    promise: 'luôn có gạch chân; chữ in không có trang riêng thì giữ như in; không có thì ghi “không nêu”.',
  },
  agencyNames: {
    name: 'Tên cơ quan',
    when: 'chỉ có mã cơ quan trong tay.',
    promise: 'như đường dẫn; tên lấy từ bản ghi của cơ quan.',
  },
  roles: {
    name: 'Cơ quan theo vai trò',
    when: 'nói ai chủ trì, ai phối hợp một nhiệm vụ.',
    promise: 'tên in khác tên chuẩn thì ghi cả hai; nêu ở chỗ khác thì dẫn đến chỗ đó.',
  },
  tags: {
    name: 'Nhãn',
    when: 'xếp một mục vào một loại: dự thảo, còn nghi ngờ, lỗi, vai trò.',
    promise: 'nghĩa nằm ở chữ, màu chỉ nhắc lại; như con dấu đóng bên tên, không thay cho câu.',
  },
  callouts: {
    name: 'Thông báo',
    when: 'điều người đọc phải biết trước khi đọc tiếp, mỗi trang nhiều nhất một.',
    promise: 'nền và hai đường kẻ; loại đỏ chỉ dành cho dự thảo.',
  },
  counts: {
    name: 'Hàng số đếm',
    when: 'đầu trang có vài con số, mỗi con số dẫn đến phần nó đếm.',
    promise: 'số và chữ cùng nằm trong một đường dẫn cao 44 px.',
  },
  facts: {
    name: 'Bảng dữ kiện',
    when: 'những điều ngắn, mỗi điều một tên: số, ngày, cơ quan.',
    promise: 'điều văn bản không ghi thì viết “không nêu”, không bỏ dòng và không suy đoán.',
  },
  folds: {
    name: 'Phần gấp',
    when: 'phần dài mà ít người cần ngay.',
    promise: 'mở bằng bàn phím, bản in luôn mở, tìm trong trang vẫn thấy.',
  },
  tables: {
    name: 'Bảng',
    when: 'nhiều mục có cùng các cột.',
    promise: 'trên màn hình hẹp mỗi hàng đọc từ trên xuống, mỗi ô nhắc lại tên cột; số thẳng hàng bên phải.',
  },
  data: {
    name: 'Tải bảng',
    when: 'trang liệt kê một bảng của bộ dữ liệu.',
    promise: 'cùng một bảng ở hai định dạng, và nghĩa của các cột.',
  },
  tools: {
    name: 'Công cụ của trang',
    when: 'người đọc có thể muốn chép địa chỉ, trích dẫn, in hay gửi trang đi.',
    promise:
      'mỗi nút nói bằng chữ; làm xong có lời báo, được đọc lên; trình duyệt không cho chép thì có ô để chép tay.',
  },
  lists: {
    name: 'Các danh sách',
    when: 'tìm không thấy, hoặc địa chỉ sai: chỉ lối đi tiếp.',
    promise: 'mỗi danh sách một dòng nói trong đó có gì.',
  },
  screenshots: {
    name: 'Ảnh màn hình',
    when: 'hướng dẫn cần cho thấy một màn hình.',
    promise: 'có lời thay ảnh, có sẵn chỗ trước khi ảnh về, chỉ tải khi sắp thấy.',
  },
} as const satisfies Readonly<Record<string, ExampleWords>>;

type Examples = Readonly<Record<keyof typeof vi, ExampleWords>>;

const en: Examples = {
  quotations: {
    name: 'Quotations',
    when: 'repeating what a document prints: a phrase, a sentence, a name printed otherwise than the standard one, the wording of a task.',
    promise: 'a serif face, every word as it is, always with a link to the clause.',
  },
  buttons: {
    name: 'Buttons',
    when: 'what a reader does on the page: search, filter, download. What leads to another page is a link.',
    promise: 'at least 44 px high, named by a verb, with a border where the system sets the colours.',
  },
  links: {
    name: 'Links',
    when: 'naming agencies or documents, one or several; semicolons part them, since names hold commas.',
    promise:
      'always underlined; printed words without a page of their own stay as printed; where there are none it says “not stated”.',
  },
  agencyNames: {
    name: 'Names of agencies',
    when: 'places where only the ids of agencies are at hand.',
    promise: 'the same as links; the name is that of the agency’s record.',
  },
  roles: {
    name: 'Agencies by role',
    when: 'saying who leads a task and who coordinates.',
    promise: 'a name printed otherwise than the standard one is given both ways; one stated elsewhere leads there.',
  },
  tags: {
    name: 'Tags',
    when: 'putting an entry in a class: draft, doubtful, error, role.',
    promise:
      'the words carry the meaning, colour only repeats it; like a stamp beside a name, never in place of a sentence.',
  },
  callouts: {
    name: 'Notices',
    when: 'what a reader must know before reading on, one on a page at most.',
    promise: 'a ground and two lines; the red kind is for drafts only.',
  },
  counts: {
    name: 'Row of counts',
    when: 'a few figures at the head of a page, each leading to the part that it counts.',
    promise: 'figure and words are one link, 44 px high.',
  },
  facts: {
    name: 'List of facts',
    when: 'short things with a name each: number, date, agency.',
    promise: 'what a document does not say is “not stated”; no line is left out and nothing is guessed.',
  },
  folds: {
    name: 'Folded part',
    when: 'something long that few need at once.',
    promise: 'it opens by keyboard, is always open on paper, and the search of the browser finds what is in it.',
  },
  tables: {
    name: 'Tables',
    when: 'many entries with the same columns.',
    promise:
      'on a narrow screen each row is read downwards and each cell repeats the name of its column; numbers line up on the right.',
  },
  data: {
    name: 'Download of a table',
    when: 'pages that list a table of the datasets.',
    promise: 'the same table in two formats, and what its columns mean.',
  },
  tools: {
    name: 'Tools of a page',
    when: 'pages that a reader may want to link to, cite, print or send.',
    promise:
      'each button says in words what it does; a message, read aloud, tells that it is done; where the browser refuses to copy, there is a field to copy from.',
  },
  lists: {
    name: 'All lists',
    when: 'a search without results, or a wrong address: the way on.',
    promise: 'a line for each list says what is in it.',
  },
  screenshots: {
    name: 'Screenshots',
    when: 'a guide that has to show a screen.',
    promise:
      'words in place of the picture, room for it before it comes, and it is loaded only when it is about to be seen.',
  },
};

export const pieceWords = (language: Language): Examples => (language === 'vi' ? vi : en);

/** Words within examples. */
export const sampleWords = messages(
  {
    calledInDocument: 'Văn bản gọi là',
    calledHere: ', trang này gọi là',
    find: 'Tìm',
    clear: 'Bỏ lọc',
    doubt: 'Còn nghi ngờ',
    task: 'Nhiệm vụ',
    callout: 'Hãy kiểm tra kết nối mạng rồi thử lại.',
    draftBefore: 'Đây là',
    draft: 'dự thảo',
    draftAfter: ': dự thảo không có giá trị thi hành.',
    leads: 'Chủ trì',
    coordinates: 'Phối hợp',
    agency: 'Cơ quan',
    otherNames: 'Tên khác văn bản dùng',
    fold: 'Một phần gấp lại',
    folded: 'Nội dung gấp lại vẫn nằm trong trang.',
    tasksByRole: 'Nhiệm vụ theo vai trò',
    tasks: 'nhiệm vụ',
    screenshot: 'Đầu báo cáo tiếp nhận: bảng tóm tắt số điều khoản, nhiệm vụ, chỉ tiêu, thời hạn và số chỗ cần xem.',
    today: 'Hiện nay:',
  },
  {
    calledInDocument: 'The document calls itself',
    calledHere: ', this site calls it',
    find: 'Search',
    clear: 'Clear filters',
    doubt: 'Doubtful',
    task: 'Task',
    callout: 'Please check your connection and try again.',
    draftBefore: 'This is a',
    draft: 'draft',
    draftAfter: ': a draft is not in force.',
    leads: 'Leads',
    coordinates: 'Coordinates',
    agency: 'Agency',
    otherNames: 'Other names in documents',
    fold: 'A folded part',
    folded: 'What is folded is still on the page.',
    tasksByRole: 'Tasks by role',
    tasks: 'tasks',
    screenshot:
      'The head of an import report, in Vietnamese: a summary of how many clauses, tasks, targets and deadlines there are and how many places need a look.',
    today: 'Today:',
  },
);
