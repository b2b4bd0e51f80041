import { z } from 'zod';
import { idSchema, isoDateSchema, printedSchema, enumOf } from './ids.ts';

export const instrumentKinds = {
  constitution: 'Hiến pháp',
  code: 'Bộ luật',
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  directive: 'Chỉ thị',
  conclusion: 'Kết luận',
  regulation: 'Quy định',
  guideline: 'Hướng dẫn',
  notice: 'Thông báo',
  telegram: 'Công điện',
  letter: 'Công văn',
  proposal: 'Tờ trình',
  plan: 'Kế hoạch',
  programme: 'Chương trình',
  scheme: 'Đề án',
  report: 'Báo cáo',
} as const;
export type InstrumentKind = keyof typeof instrumentKinds;

/** A legal document that plans cite. What no citing text says (a number, a day) is absent. One file each. */
export const instrumentSchema = z.strictObject({
  number: printedSchema.optional().meta({
    title: 'Số, ký hiệu',
    description: 'Số, ký hiệu đã chuẩn hóa; để trống khi kế hoạch viện dẫn không nêu',
    descriptionEn: 'Number, normalised; empty where no citing text gives it',
  }),
  kind: enumOf(instrumentKinds).meta({
    title: 'Loại văn bản',
    description: 'Tên loại văn bản',
    descriptionEn: 'Kind of document',
  }),
  issuer: printedSchema.optional().meta({
    title: 'Cơ quan ban hành',
    description: 'Cơ quan ban hành như kế hoạch viện dẫn ghi',
    descriptionEn: 'Issuer as the citing text names it',
  }),
  issuerAgency: idSchema.optional().meta({
    title: 'Mã cơ quan ban hành',
    description: 'Mã cơ quan ban hành',
    descriptionEn: 'Id of the issuing agency',
  }),
  issuedOn: isoDateSchema
    .optional()
    .meta({ title: 'Ngày ban hành', description: 'Ngày ban hành', descriptionEn: 'Date of issue' }),
  title: printedSchema.optional().meta({
    title: 'Trích yếu',
    description: 'Tên gọi hoặc trích yếu như kế hoạch viện dẫn ghi',
    descriptionEn: 'Title as the citing text gives it',
  }),
});

export type InstrumentRecord = z.infer<typeof instrumentSchema>;
export interface Instrument extends InstrumentRecord {
  readonly id: string;
}

/** "Quyết định 1068/QĐ-TTg"; a document whose number no text gives: its title and day, "Luật Sở hữu trí tuệ (29/11/2005)". */
export function instrumentName({ kind, number, title, issuedOn }: InstrumentRecord): string {
  if (number !== undefined) return `${instrumentKinds[kind]} ${number}`;
  const day = issuedOn === undefined ? '' : ` (${issuedOn.split('-').reverse().join('/')})`;
  return `${title ?? instrumentKinds[kind]}${day}`;
}
