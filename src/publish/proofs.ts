/** What `npm run check:data` proves of the datasets, in its order: the page `/du-lieu/kiem-chung/` lists the same. */

export interface ProofSubject {
  /** What holds when the proof has passed. */
  readonly claim: string;
  readonly claimEn: string;
  /** What was counted, in Vietnamese; in English one of them, and several. */
  readonly unit: string;
  readonly unitEn: readonly [one: string, several: string];
  /** The definition that is held against, under its own name; none where it is a rule of ours. */
  readonly definition?: { readonly name: string; readonly address: string };
  /** The folder with the official files of that definition, if its files are needed. */
  readonly official?: string;
}

const files = { unit: 'tệp', unitEn: ['file', 'files'] } as const;
const cells = { unit: 'ô', unitEn: ['cell', 'cells'] } as const;

export const proofs = {
  files: {
    ...files,
    claim: 'Mỗi tệp có đúng kích thước và mã băm SHA-256 đã công bố; tệp nén chứa đúng các tệp ấy',
    claimEn: 'Every file has the size and SHA-256 that are told of it; the archive holds the same files',
  },
  tables: {
    ...cells,
    claim: 'Mỗi ô CSV đúng kiểu của cột; khóa chính không trùng; khóa ngoại đều tìm thấy dòng được trỏ đến',
    claimEn: 'Every CSV cell is of its column’s type; primary keys are unique; every foreign key finds its row',
    definition: { name: 'Table Schema (Data Package v2)', address: 'https://datapackage.org/standard/table-schema/' },
  },
  'json-schema': {
    ...files,
    claim: 'Mỗi tệp JSON đúng với JSON Schema của nó',
    claimEn: 'Every JSON file is as its JSON Schema says',
    definition: { name: 'JSON Schema 2020-12', address: 'https://json-schema.org/draft/2020-12' },
  },
  formats: {
    ...cells,
    claim: 'Mọi dạng tệp có cùng các ô như tệp CSV, đọc lại bằng phần mềm khác với phần mềm đã ghi',
    claimEn: 'All forms have the cells of the CSV files, read back by other software than wrote them',
  },
  sqlite: {
    unit: 'bảng và view',
    unitEn: ['table or view', 'tables and views'],
    claim: 'Tệp SQLite toàn vẹn, khóa ngoại khớp, view trả lời được, tìm không dấu vẫn thấy',
    claimEn: 'The SQLite file is sound, its keys match, its views answer, and its search works without diacritics',
    definition: { name: 'SQLite', address: 'https://www.sqlite.org/pragma.html#pragma_integrity_check' },
  },
  api: {
    ...files,
    claim: 'Mỗi tệp của API JSON có trong bản mô tả OpenAPI và đúng cấu trúc ghi ở đó; mọi danh sách có đủ bản ghi',
    claimEn: 'Every file of the JSON API is described by its OpenAPI document and is as it says; every list is whole',
    definition: { name: 'OpenAPI 3.1', address: 'https://spec.openapis.org/oas/v3.1.1.html' },
  },
  quotes: {
    unit: 'câu trích',
    unitEn: ['quote', 'quotes'],
    claim: 'Mỗi câu trích đứng trong lời của điều khoản, đúng ở các ký tự mà dòng dữ liệu nêu',
    claimEn: 'Every quote stands in the words of its clause, at the characters that the row tells',
  },
  addresses: {
    unit: 'địa chỉ',
    unitEn: ['address', 'addresses'],
    claim: 'Mỗi địa chỉ trong dữ liệu dẫn đến một chỗ có thật trên trang',
    claimEn: 'Every address in the data leads to a place on a page',
  },
  citations: {
    unit: 'trích dẫn',
    unitEn: ['citation', 'citations'],
    claim:
      'Trích dẫn BibTeX và CSL-JSON, trong tệp và trên trang, đọc được bằng bộ đọc độc lập; tên, phiên bản, ngày, địa chỉ đúng như trang nêu',
    claimEn:
      'An independent parser reads the BibTeX and CSL-JSON citations, in files and on pages; title, version, day and address are those of the page',
  },
  'plan-words': {
    unit: 'chữ',
    unitEn: ['word', 'words'],
    claim: 'Lời văn của mỗi kế hoạch ở dạng Akoma Ntoso, Markdown, TXT đúng từng chữ, đúng thứ tự như trong dữ liệu',
    claimEn: 'In Akoma Ntoso, Markdown and plain text every plan has the words of the data, all and in order',
  },
  'akoma-ntoso': {
    ...files,
    claim: 'Mỗi tệp Akoma Ntoso đúng với lược đồ XSD chính thức; mã không trùng, mỗi tham chiếu đều tìm thấy đích',
    claimEn: 'The official XSD accepts every Akoma Ntoso file; ids are unique, every reference finds its element',
    definition: {
      name: 'Akoma Ntoso 1.0',
      address: 'https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part2-specs.html',
    },
    official: 'akoma-ntoso',
  },
  calendars: {
    unit: 'sự kiện',
    unitEn: ['event', 'events'],
    claim: 'Mỗi tệp lịch đọc được bằng bộ đọc độc lập và cho ra đúng các ngày trong bảng deadline_occurrences',
    claimEn: 'An independent parser reads every calendar and finds the days of the table deadline_occurrences',
    definition: { name: 'iCalendar (RFC 5545)', address: 'https://www.rfc-editor.org/rfc/rfc5545' },
  },
  feed: {
    unit: 'mục tin',
    unitEn: ['entry', 'entries'],
    claim: 'Bản tin đọc được bằng bộ đọc độc lập; mỗi mục có đủ phần bắt buộc và dẫn đến một trang',
    claimEn: 'An independent parser reads the feed; every entry has what it must and leads to a page',
    definition: { name: 'Atom (RFC 4287)', address: 'https://www.rfc-editor.org/rfc/rfc4287' },
  },
  sitemap: {
    unit: 'trang',
    unitEn: ['page', 'pages'],
    claim:
      'Sơ đồ trang web đúng quy tắc; mỗi trang dành cho người đọc có mặt đúng một lần với địa chỉ đầy đủ; ngày cập nhật không sau ngày của phiên bản mới nhất',
    claimEn:
      'The site map keeps its rules; every page that may be found is in it once under its whole address; no date is later than the newest release',
    definition: { name: 'Sitemaps 0.9', address: 'https://www.sitemaps.org/protocol.html' },
  },
  'data-package': {
    ...files,
    claim: 'datapackage.json đúng với hồ sơ chính thức của Data Package v2',
    claimEn: 'datapackage.json is as the official profile of Data Package v2 says',
    definition: { name: 'Data Package v2', address: 'https://datapackage.org/standard/data-package/' },
    official: 'data-package-2.0',
  },
  csvw: {
    ...files,
    claim: 'csv-metadata.json đúng quy tắc CSVW; dòng đầu và từng ô của mỗi tệp CSV đúng như mô tả',
    claimEn: 'csv-metadata.json keeps the rules of CSVW; the head and every cell of each CSV file are as it says',
    definition: { name: 'CSV on the Web', address: 'https://www.w3.org/TR/tabular-metadata/' },
    official: 'csvw',
  },
  dcat: {
    unit: 'mệnh đề',
    unitEn: ['statement', 'statements'],
    claim: 'Danh mục DCAT ở dạng Turtle và JSON-LD nói cùng một nội dung, đúng các ràng buộc SHACL của DCAT-AP',
    claimEn: 'The DCAT catalogue says the same in Turtle and in JSON-LD and holds to the SHACL shapes of DCAT-AP',
    definition: { name: 'DCAT-AP 3.0.1', address: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/' },
    official: 'dcat-ap-3.0.1',
  },
  'schema-org': {
    unit: 'trang',
    unitEn: ['page', 'pages'],
    claim: 'Dữ liệu schema.org trong các trang dùng đúng loại, thuộc tính và giá trị của schema.org',
    claimEn: 'The schema.org data in pages has types, properties and values that schema.org has',
    definition: { name: 'schema.org 30.0', address: 'https://schema.org/docs/developers.html' },
    official: 'schema-org-30.0',
  },
} as const satisfies Readonly<Record<string, ProofSubject>>;

export type ProofId = keyof typeof proofs;
export const proofList = Object.entries(proofs) as readonly (readonly [ProofId, ProofSubject])[];

export type ProofOutcome =
  | { readonly outcome: 'passed'; readonly checked: number }
  | { readonly outcome: 'failed'; readonly checked: number; readonly faults: number }
  /** Either the official files of the definition are not at hand, or the site was built without the address it needs. */
  | { readonly outcome: 'skipped'; readonly lacks: 'official files' | 'address' };
