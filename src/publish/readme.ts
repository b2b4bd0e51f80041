/** The text that goes with the archive: what it holds, licence, how to cite. Vietnamese, then English. */
import { about, databaseName, datasetVersion, legalNotes, licence, workbookName } from './about.ts';
import { citationText, citationTextEn } from './citation.ts';
import type { Table } from './table.ts';

export function readme(tables: readonly Table[]): string {
  const list = (say: (table: Table) => string) => tables.map((table) => `- ${table.name}: ${say(table)}`);
  return `${[
    about.title,
    `Phiên bản ${datasetVersion}`,
    '',
    about.description,
    '',
    'CÁC BẢNG (mỗi bảng cùng nội dung ở các dạng .csv, .excel.csv, .json, .ndjson, .parquet)',
    ...list(({ description }) => `${description}.`),
    '',
    'ke-hoach/<mã kế hoạch>.json là toàn bộ một kế hoạch; tệp .akn.xml cùng tên là lời văn theo chuẩn Akoma Ntoso 1.0, eId là mã điều khoản; .md (Markdown) và .txt là lời văn để đọc, sao chép. datapackage.json mô tả từng tệp, từng cột (Data Package v2) kèm mã băm SHA-256; csv-metadata.json mô tả các tệp CSV theo CSVW. schema/ có JSON Schema của các tệp JSON.',
    'CSV: UTF-8, dấu phẩy, CRLF (RFC 4180); ngày theo ISO 8601; ô trống là không rõ hoặc không có. Ô bắt đầu bằng dấu =, +, - hoặc @ được giữ nguyên. Tệp .excel.csv dành cho phần mềm bảng tính: có BOM ở đầu; ô chữ bắt đầu bằng các dấu ấy hoặc dấu nháy đơn, và ô chữ bị đọc thành số hay ngày rồi hiện khác đi (000, 1., 15/10), có thêm một dấu nháy đơn phía trước.',
    `${databaseName} (SQLite) có mọi bảng với khóa ngoại, các view cho câu hỏi thường gặp và bảng tìm toàn văn clauses_search (cột folded đã bỏ dấu). ${workbookName} (Excel) có mỗi bảng trên một trang tính, trang đầu là từ điển; bảng quá 1.048.575 dòng còn tiếp ở trang có tên thêm _2, _3.`,
    'Parquet: ngày đầy đủ là DATE, năm là số nguyên, chữ là UTF8; thứ tự cột như trong CSV; các dòng chia thành nhóm, mỗi nhóm ghi giá trị nhỏ nhất và lớn nhất của từng cột. Bảng có cột plan_id chia được thành phần theo kế hoạch (partition by plan_id).',
    '',
    'GIẤY PHÉP',
    legalNotes.text,
    `${legalNotes.structure} ${licence.path}`,
    legalNotes.original,
    '',
    'TRÍCH DẪN',
    citationText({}),
    '',
    '----',
    '',
    about.titleEn,
    `Version ${datasetVersion}`,
    '',
    about.descriptionEn,
    '',
    'TABLES (each with the same content as .csv, .excel.csv, .json, .ndjson and .parquet)',
    ...list(({ descriptionEn }) => `${descriptionEn}.`),
    '',
    'ke-hoach/<plan id>.json is one whole plan; the .akn.xml of the same name is its text in Akoma Ntoso 1.0, with clause ids as eIds; .md (Markdown) and .txt are its text to read and to copy. datapackage.json describes every file and column (Data Package v2) with SHA-256 checksums; csv-metadata.json describes the CSV files (CSV on the Web). schema/ has the JSON Schema of the JSON files.',
    'CSV: UTF-8, commas, CRLF (RFC 4180); ISO 8601 dates; an empty cell is unknown or none. Cells that begin with =, +, - or @ are left as they are. The .excel.csv files are for spreadsheets: a BOM, and an apostrophe before texts that begin with one of these signs or an apostrophe, and before texts that would be read as a number or date and shown otherwise (000, 1., 15/10).',
    `${databaseName} (SQLite) has all tables with foreign keys, views for common questions and a full-text table clauses_search (column folded: without diacritics). ${workbookName} (Excel) has a sheet for each table; the first is the dictionary; a table of more than 1,048,575 rows goes on in sheets named with _2, _3.`,
    'Parquet: full days are DATE, years are integers, text is UTF8; columns stand in the order of the CSV; rows stand in groups, each with the least and greatest value of every column. Tables with a column plan_id can be partitioned by it.',
    '',
    'LICENCE',
    legalNotes.textEn,
    `${legalNotes.structureEn} ${licence.path}`,
    legalNotes.originalEn,
    '',
    'CITE',
    citationTextEn({}),
  ].join('\n')}\n`;
}
