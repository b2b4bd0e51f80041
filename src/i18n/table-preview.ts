/** Words of the part of a table's page where its rows are looked through. */
import { messages } from './language.ts';
import { counted } from './numbers.ts';

export const previewWords = messages(
  {
    heading: 'Xem trước',
    row: 'dòng',
    rows: 'dòng',
    about: (size: string) =>
      `Tìm, lọc, sắp xếp, xem thêm: trình duyệt tải cả bảng (${size}) khi bạn bắt đầu, rồi làm ngay trên máy của bạn. Địa chỉ của trang giữ điều đang xem, nên gửi cho người khác được.`,
    tooLarge: (size: string) =>
      `Bảng này lớn (${size}) nên không tìm, lọc ngay trên trang. Hãy tải tệp ở trên, hoặc dùng tệp SQLite ở trang dữ liệu.`,
    noScripts: 'Muốn tìm, lọc, sắp xếp ngay trên trang thì cần JavaScript; các tệp ở trên có đủ mọi dòng.',
    table: (title: string) => `Bảng ${title}`,
    example: 'có dấu hoặc không dấu',
    everyColumn: 'Mọi cột',
    asInFile: 'Như trong tệp',
    upwards: 'tăng dần',
    downwards: 'giảm dần',
    choose: 'Chọn cột',
    chosen: (shown: string, all: string) => `${shown} trong ${all} cột`,
    csvHasAll: 'CSV phần đang xem luôn có đủ mọi cột.',
    some: (shown: string, all: string) => `Đang hiện ${shown} trong ${all} dòng.`,
    more: (count: string) => `Xem thêm ${count} dòng`,
    loading: 'Đang tải cả bảng…',
    whole: 'Xem đủ',
    fold: 'Thu gọn',
    nothing: 'trống',
    yes: 'đúng',
    no: 'sai',
    empty: 'Bảng này chưa có dòng nào.',
    contribute: 'Biết một kết quả đã công bố? Xem cách gửi kèm nguồn.',
  },
  {
    heading: 'Preview',
    row: 'row',
    rows: 'rows',
    about: (size) =>
      `Search, filter, sort or see more: the browser loads the whole table (${size}) when you begin, and the rest happens on your device. The address of the page keeps what you are looking at, so that you can send it to others.`,
    tooLarge: (size) =>
      `This table is large (${size}), so it cannot be searched or filtered on this page. Download a file above, or use the SQLite file on the data page.`,
    noScripts: 'Searching, filtering and sorting on this page need JavaScript; the files above have every row.',
    table: (title) => `Table ${title}`,
    example: 'with diacritics or without',
    everyColumn: 'Every column',
    asInFile: 'As in the file',
    upwards: 'ascending',
    downwards: 'descending',
    choose: 'Choose columns',
    chosen: (shown, all) => `${shown} of ${all} columns`,
    csvHasAll: 'The CSV of what is shown always has every column.',
    some: (shown, all) => `Showing ${shown} of ${all} rows.`,
    more: (count) => `Show ${counted(count, 'more row')}`,
    loading: 'Loading the whole table…',
    whole: 'Show all',
    fold: 'Show less',
    nothing: 'empty',
    yes: 'true',
    no: 'false',
    empty: 'This table has no rows yet.',
    contribute: 'Do you know a published result? See how to send it with its source.',
  },
);
