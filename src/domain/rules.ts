/** The register of rules: each rule's help is defined once, in the file of its room, and found here by its permanent id. */
import { collateRules } from './rules/collate-rules.ts';
import { docxRules } from './rules/docx-rules.ts';
import { fidelityRules } from './rules/fidelity-rules.ts';
import { headRules } from './rules/head-rules.ts';
import { htmlRules } from './rules/html-rules.ts';
import { intakeRules } from './rules/intake-rules.ts';
import { pdfRules } from './rules/pdf-rules.ts';
import { planRules } from './rules/plan-rules.ts';
import { recordRules } from './rules/record-rules.ts';
import type { RoomNames, Rule } from './rules/rule.ts';
import { dataRules } from './rules/data-rules.ts';
import { siteRules } from './rules/site-rules.ts';
import { suspectRules } from './rules/suspect-rules.ts';
import { textRules } from './rules/text-rules.ts';
import { valueRules } from './rules/value-rules.ts';

/** Rooms in the order in which a maintainer meets them; the key is what an id begins with. */
export const ruleRooms = {
  intake: { name: 'Tiếp nhận tệp', nameEn: 'Taking in a file' },
  text: { name: 'Chữ và ký tự trong tệp', nameEn: 'Letters and characters of a file' },
  docx: { name: 'Tệp Word', nameEn: 'Word files' },
  pdf: { name: 'Tệp PDF', nameEn: 'PDF files' },
  html: { name: 'Trang web', nameEn: 'Web pages' },
  table: { name: 'Bảng', nameEn: 'Tables' },
  head: { name: 'Đầu văn bản', nameEn: 'Head of the document' },
  suspect: { name: 'Chỗ nghi đọc sai', nameEn: 'Suspected slips of reading' },
  collate: { name: 'Nhiều bản của một văn bản', nameEn: 'Copies of one document' },
  plan: { name: 'Tệp kế hoạch', nameEn: 'Files of plans' },
  clause: { name: 'Điều khoản', nameEn: 'Clauses' },
  fact: { name: 'Căn cứ của dữ kiện', nameEn: 'What facts rest on' },
  task: { name: 'Nhiệm vụ', nameEn: 'Tasks' },
  value: { name: 'Giá trị của dữ kiện', nameEn: 'Values of facts' },
  fidelity: { name: 'Lời văn so với bản nguồn', nameEn: 'Text against its sources' },
  source: { name: 'Bản nguồn', nameEn: 'Sources' },
  record: { name: 'Bản ghi', nameEn: 'Records' },
  agency: { name: 'Cơ quan', nameEn: 'Agencies' },
  result: { name: 'Kết quả đã công bố', nameEn: 'Published results' },
  indicator: { name: 'Chỉ tiêu chung', nameEn: 'Indicators of several plans' },
  content: { name: 'Tệp nội dung', nameEn: 'Files of content' },
  page: { name: 'Trang viết tay', nameEn: 'Pages written by hand' },
  site: { name: 'Trang đã dựng', nameEn: 'Built pages' },
  data: { name: 'Tệp dữ liệu đã dựng', nameEn: 'Built data files' },
} as const satisfies Readonly<Record<string, RoomNames>>;
export type RuleRoom = keyof typeof ruleRooms;

export const rules: Readonly<Record<string, Rule>> = {
  ...intakeRules,
  ...textRules,
  ...docxRules,
  ...pdfRules,
  ...htmlRules,
  ...headRules,
  ...suspectRules,
  ...collateRules,
  ...planRules,
  ...valueRules,
  ...fidelityRules,
  ...recordRules,
  ...siteRules,
  ...dataRules,
};

export type NamedRule = Rule & { readonly id: string };

/** Every room with its rules, in order; a room without rules is left out. */
export function rulesByRoom(): readonly (RoomNames & {
  readonly room: RuleRoom;
  readonly rules: readonly NamedRule[];
})[] {
  return (Object.keys(ruleRooms) as RuleRoom[]).flatMap((room) => {
    const own = Object.entries(rules)
      .filter(([id]) => id.startsWith(`${room}/`))
      .map(([id, rule]) => ({ ...rule, id }));
    return own.length === 0 ? [] : [{ room, ...ruleRooms[room], rules: own }];
  });
}

/** The last part of the address of a rule's page; ids hold no capital and no "--". */
export const ruleSlug = (id: string): string => id.replace('/', '-');
export const rulePath = (id: string): string => `/quy-tac/${ruleSlug(id)}/`;
