import { messages } from './language.ts';
import { counted } from './numbers.ts';

/** What a reader sees of an agency or document without leaving the text. */
export const previewWords = messages(
  {
    issuer: (name: string) => `Cơ quan ban hành: ${name}`,
    issuedOn: (day: string) => `Ngày ban hành: ${day}`,
    inThis: (what: string) => `Trong văn bản này: ${what}`,
    leads: (count: string) => `chủ trì ${count} nhiệm vụ`,
    coordinates: (count: string) => `phối hợp ${count} nhiệm vụ`,
    owes: (count: string) => `có ${count} thời hạn báo cáo, tổng kết`,
    recipient: 'nơi nhận văn bản',
    openPage: 'Mở trang',
    openCorrection: 'Mở mục hiệu đính',
    preview: 'Xem nhanh',
  },
  {
    issuer: (name) => `Issued by: ${name}`,
    issuedOn: (day) => `Date of issue: ${day}`,
    inThis: (what) => `In this document: ${what}`,
    leads: (count) => `leads ${counted(count, 'task')}`,
    coordinates: (count) => `coordinates ${counted(count, 'task')}`,
    owes: (count) => `has ${counted(count, 'deadline')} for reports and reviews`,
    recipient: 'recipient of the document',
    openPage: 'Open the page',
    openCorrection: 'Open the correction',
    preview: 'Preview',
  },
);
