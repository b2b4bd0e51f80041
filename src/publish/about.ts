/** What the dataset says of itself: on the data page, in `datapackage.json` and in the archive. */
import { site } from '../domain/site.ts';

/** Files that hold all tables. */
export const archiveName = 'ke-hoach-mo.zip';
export const databaseName = 'ke-hoach-mo.sqlite';
export const workbookName = 'ke-hoach-mo.xlsx';

/** The catalogue of all files, which is not in the archive: it has the archive's checksum. */
export const catalogueNames = { turtle: 'dcat.ttl', jsonLd: 'dcat.jsonld' } as const;

/** Endings of all files of the datasets. */
export const fileEndings = [
  'bib',
  'csv',
  'json',
  'jsonld',
  'md',
  'ndjson',
  'parquet',
  'sqlite',
  'ttl',
  'txt',
  'xlsx',
  'xml',
  'zip',
] as const;

/** Major when a column or id goes, minor when one comes, else patch; see content/pages/thay-doi.mdx. */
export const datasetVersion = '0.6.1';
/** The day of its release. */
export const datasetDate = '2026-11-23';

export const about = {
  name: 'ke-hoach-mo',
  title: `${site.name}: dữ liệu kế hoạch của tỉnh, thành phố`,
  titleEn: 'Open Plans: data on Vietnamese provincial plans',
  description:
    'Toàn văn và dữ kiện có cấu trúc của các kế hoạch, chương trình do ủy ban nhân dân tỉnh, thành phố ban hành: điều khoản, nhiệm vụ, chỉ tiêu, thời hạn, cơ quan, văn bản được viện dẫn, văn bản nguồn và hiệu đính.',
  descriptionEn:
    'Full text and structured facts of plans and programmes issued by provincial People’s Committees of Vietnam: clauses, tasks, targets, deadlines, agencies, cited legal documents, sources and corrections.',
} as const;

export const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

export const legalNotes = {
  text: 'Lời văn của văn bản hành chính không thuộc phạm vi bảo hộ quyền tác giả (Điều 15 Luật Sở hữu trí tuệ).',
  textEn:
    'The words of official documents are not subject to copyright (Article 15 of Vietnam’s Law on Intellectual Property).',
  structure:
    'Cấu trúc dữ liệu và phần chú giải (mã, phân loại, liên kết, hiệu đính) được cấp phép theo Creative Commons Ghi công 4.0 (CC BY 4.0).',
  structureEn:
    'The structure and annotations (ids, classification, links, corrections) are licensed under Creative Commons Attribution 4.0 (CC BY 4.0).',
  original: 'Khi có khác biệt, bản có chữ ký và con dấu của cơ quan ban hành là bản có giá trị pháp lý.',
  originalEn: 'Where anything differs, the signed and sealed original prevails.',
} as const;
