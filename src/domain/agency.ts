import { z } from 'zod';
import { idSchema, printedSchema, enumOf } from './ids.ts';

export const agencyKinds = {
  government: 'Chính phủ, Thủ tướng, bộ, cơ quan ngang bộ',
  assembly: 'Quốc hội, Hội đồng nhân dân',
  committee: 'Ủy ban nhân dân',
  department: 'Sở và cơ quan ngang sở',
  vertical: 'Cơ quan ngành dọc của trung ương tại địa phương',
  division: 'Đơn vị thuộc sở, chi cục, trung tâm, ban quản lý',
  party: 'Cơ quan của Đảng',
  union: 'Mặt trận, tổ chức chính trị - xã hội, hội',
  press: 'Báo, đài, cổng thông tin',
  institute: 'Viện, trường',
  enterprise: 'Doanh nghiệp, tổ chức, cá nhân',
  collective: 'Nhóm cơ quan được gọi chung',
} as const;

export const agencyLevels = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  region: 'Khu vực gồm nhiều tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  mixed: 'Nhiều cấp',
} as const;

/** An agency, or a group of agencies named together ("Các sở, ban, ngành thành phố"), as plans name it. One file each. */
export const agencySchema = z.strictObject({
  name: printedSchema.meta({ title: 'Tên', description: 'Tên đầy đủ', descriptionEn: 'Full name' }),
  otherNames: z.array(printedSchema).default([]).meta({
    title: 'Tên khác',
    description: 'Các cách gọi khác thấy trong văn bản nguồn',
    descriptionEn: 'Other names as printed in the sources',
  }),
  abbreviations: z.array(printedSchema).default([]).meta({
    title: 'Tên viết tắt',
    description: 'Các chữ viết tắt thấy trong văn bản nguồn',
    descriptionEn: 'Abbreviations as printed in the sources',
  }),
  kind: enumOf(agencyKinds).meta({ title: 'Loại', description: 'Loại cơ quan', descriptionEn: 'Kind of agency' }),
  level: enumOf(agencyLevels).meta({
    title: 'Cấp',
    description: 'Cấp hành chính',
    descriptionEn: 'Administrative level',
  }),
  province: idSchema.optional().meta({
    title: 'Tỉnh, thành phố',
    description: 'Mã tỉnh, thành phố',
    descriptionEn: 'Province id; empty for central agencies',
  }),
  parent: idSchema.optional().meta({
    title: 'Trực thuộc',
    description: 'Mã cơ quan cấp trên trực tiếp, khi văn bản nguồn cho biết',
    descriptionEn: 'Id of the parent agency, where a source says it',
  }),
});

export type AgencyRecord = z.infer<typeof agencySchema>;
export interface Agency extends AgencyRecord {
  readonly id: string;
}
