/** The text that goes with the archive: what it holds, licence, how to cite. Vietnamese, then English. */
import { about, citation, citationEn, datasetVersion, legalNotes, licence } from './about.ts';
import type { Table } from './table.ts';

export function readme(tables: readonly Table[]): string {
  const list = (say: (table: Table) => string) => tables.map((table) => `- ${table.name}: ${say(table)}`);
  return `${[
    about.title,
    `Phiên bản ${datasetVersion}`,
    '',
    about.description,
    '',
    'CÁC BẢNG (mỗi bảng một tệp .csv và một tệp .json cùng nội dung)',
    ...list(({ description }) => `${description}.`),
    '',
    'ke-hoach/<mã kế hoạch>.json là toàn bộ một kế hoạch. datapackage.json mô tả từng tệp, từng cột (Data Package v2) kèm mã băm SHA-256. schema/ có JSON Schema của các tệp JSON.',
    'CSV: UTF-8, dấu phẩy, CRLF (RFC 4180); ngày theo ISO 8601; ô trống là không rõ hoặc không có. Ô bắt đầu bằng dấu =, +, - hoặc @ được giữ nguyên: hãy nhập các cột dưới dạng văn bản khi mở bằng phần mềm bảng tính.',
    '',
    'GIẤY PHÉP',
    legalNotes.text,
    `${legalNotes.structure} ${licence.path}`,
    legalNotes.original,
    '',
    'TRÍCH DẪN',
    citation,
    '',
    '----',
    '',
    about.titleEn,
    `Version ${datasetVersion}`,
    '',
    about.descriptionEn,
    '',
    'TABLES (each as .csv and, with the same content, as .json)',
    ...list(({ descriptionEn }) => `${descriptionEn}.`),
    '',
    'ke-hoach/<plan id>.json is one whole plan. datapackage.json describes every file and column (Data Package v2) with SHA-256 checksums. schema/ has the JSON Schema of the JSON files.',
    'CSV: UTF-8, commas, CRLF (RFC 4180); ISO 8601 dates; an empty cell is unknown or none. Cells that begin with =, +, - or @ are left as they are: import columns as text in a spreadsheet program.',
    '',
    'LICENCE',
    legalNotes.textEn,
    `${legalNotes.structureEn} ${licence.path}`,
    legalNotes.originalEn,
    '',
    'CITE',
    citationEn,
  ].join('\n')}\n`;
}
