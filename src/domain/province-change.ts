import { z } from 'zod';
import { changeEvidence } from './agency-change.ts';
import { edtfDateSchema, idSchema, printedSchema } from './ids.ts';

/** A province or city that was formed by merging others (W3C `org:ChangeEvent`). */
export const provinceChangeSchema = z.strictObject({
  id: idSchema,
  name: printedSchema.meta({
    title: 'Đơn vị mới',
    description: 'Tên tỉnh, thành phố sau khi hợp nhất',
    descriptionEn: 'Name of the province or city that was formed',
  }),
  province: idSchema.optional().meta({
    title: 'Mã tỉnh',
    description: 'Mã tỉnh, thành phố như trong bảng plans; để trống khi chưa có kế hoạch nào của nơi ấy',
    descriptionEn: 'Province code as in table plans; empty where no plan of it is here',
  }),
  from: z.array(printedSchema).min(2).meta({
    title: 'Hợp nhất từ',
    description: 'Các đơn vị trước khi hợp nhất',
    descriptionEn: 'Units that were merged',
  }),
  on: edtfDateSchema.meta({
    title: 'Từ ngày',
    description: 'Ngày chính quyền mới hoạt động chính thức',
    descriptionEn: 'Day from which the new local government works officially (EDTF)',
  }),
  basis: changeEvidence.basis,
  instruments: z.array(idSchema).min(1).meta({
    title: 'Văn bản',
    description: 'Mã văn bản là căn cứ của thay đổi',
    descriptionEn: 'Ids of the documents that it rests on',
  }),
  source: changeEvidence.source,
  note: changeEvidence.note,
});
export type ProvinceChange = z.infer<typeof provinceChangeSchema>;
