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
import type { Rule } from './rules/rule.ts';
import { siteRules } from './rules/site-rules.ts';
import { suspectRules } from './rules/suspect-rules.ts';
import { textRules } from './rules/text-rules.ts';
import { valueRules } from './rules/value-rules.ts';

/** Rooms in the order in which a maintainer meets them; the key is what an id begins with. */
export const ruleRooms = {
  intake: 'Tiếp nhận tệp',
  text: 'Chữ và ký tự trong tệp',
  docx: 'Tệp Word',
  pdf: 'Tệp PDF',
  html: 'Trang web',
  table: 'Bảng',
  head: 'Đầu văn bản',
  suspect: 'Chỗ nghi đọc sai',
  collate: 'Nhiều bản của một văn bản',
  plan: 'Tệp kế hoạch',
  clause: 'Điều khoản',
  fact: 'Căn cứ của dữ kiện',
  task: 'Nhiệm vụ',
  value: 'Giá trị của dữ kiện',
  fidelity: 'Lời văn so với bản nguồn',
  source: 'Bản nguồn',
  record: 'Bản ghi',
  agency: 'Cơ quan',
  result: 'Kết quả đã công bố',
  indicator: 'Chỉ tiêu chung',
  content: 'Tệp nội dung',
  page: 'Trang viết tay',
  site: 'Trang đã dựng',
} as const;
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
};

export interface NamedRule extends Rule {
  readonly id: string;
}

/** Every room with its rules, in order; a room without rules is left out. */
export function rulesByRoom(): readonly {
  readonly room: RuleRoom;
  readonly name: string;
  readonly rules: readonly NamedRule[];
}[] {
  return (Object.keys(ruleRooms) as RuleRoom[]).flatMap((room) => {
    const own = Object.entries(rules)
      .filter(([id]) => id.startsWith(`${room}/`))
      .map(([id, rule]) => ({ ...rule, id }));
    return own.length === 0 ? [] : [{ room, name: ruleRooms[room], rules: own }];
  });
}

/** The last part of the address of a rule's page; ids hold no capital and no "--". */
export const ruleSlug = (id: string): string => id.replace('/', '-');
export const rulePath = (id: string): string => `/quy-tac/${ruleSlug(id)}/`;
