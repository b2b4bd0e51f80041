/** Words of the pages of legal documents: the list, and one document with the clauses that cite it. */
import { messages } from './language.ts';
import { counted } from './numbers.ts';

export const instrumentWords = messages(
  {
    title: 'Văn bản được viện dẫn',
    description:
      'Luật, nghị quyết, quyết định và văn bản khác mà các kế hoạch căn cứ, thực hiện, thay thế hoặc nhắc đến.',
    lede: (count: string) =>
      `${count} văn bản mà các kế hoạch căn cứ, thực hiện, thay thế hoặc nhắc đến, hoặc là căn cứ của thay đổi cơ quan. Số và ngày chỉ ghi khi kế hoạch viện dẫn có nêu.`,
    byKind: 'Theo loại',
    table: 'văn bản',
    caption: (kind: string) => `${kind} được viện dẫn`,
    document: 'Văn bản',
    issuer: 'Cơ quan ban hành',
    date: 'Ngày',
    citedBy: 'Kế hoạch viện dẫn',
    notStated: 'không nêu',
    agencyChange: 'Thay đổi cơ quan:',
    breadcrumb: 'Văn bản',
    oneDescription: (name: string) => `${name}: các kế hoạch viện dẫn và điều khoản viện dẫn, kèm nguyên văn.`,
    cited: 'Văn bản được viện dẫn',
    organisational: 'Văn bản về tổ chức cơ quan',
    kind: 'Loại văn bản',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    changes: 'Thay đổi cơ quan dựa vào văn bản này',
    citations: (count: string, plans: string) => `Được viện dẫn ${count} lần trong ${plans} kế hoạch`,
  },
  {
    title: 'Cited legal documents',
    description:
      'Laws, resolutions, decisions and other documents that the plans rest on, implement, replace or mention.',
    lede: (count) =>
      `${count} documents that the plans rest on, implement, replace or mention, or that changes of agencies rest on. Number and date are given only where the citing plan states them.`,
    byKind: 'By kind',
    table: 'legal documents',
    caption: (kind) => `Cited documents: ${kind}`,
    document: 'Document',
    issuer: 'Issued by',
    date: 'Date',
    citedBy: 'Cited by',
    notStated: 'not stated',
    agencyChange: 'Change of agencies:',
    breadcrumb: 'Documents',
    oneDescription: (name) => `${name}: the plans and clauses that cite it, with their words.`,
    cited: 'Cited legal document',
    organisational: 'Document on the organisation of agencies',
    kind: 'Kind',
    number: 'Number',
    issuedOn: 'Date of issue',
    changes: 'Changes of agencies that rest on this document',
    citations: (count, plans) => `Cited ${counted(count, 'time')} in ${counted(plans, 'plan')}`,
  },
);
