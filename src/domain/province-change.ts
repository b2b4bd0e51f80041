import { z } from 'zod';
import { changeBases } from './agency-change.ts';
import { edtfDateSchema, enumOf, idSchema, printedSchema } from './ids.ts';

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
  basis: enumOf(changeBases).meta({
    title: 'Căn cứ',
    description: 'text: theo văn bản nêu chính thay đổi này; inferred: suy ra từ nhiều nguồn',
    descriptionEn: 'text: a document orders this very change; inferred: concluded from several sources',
  }),
  instruments: z.array(idSchema).min(1).meta({
    title: 'Văn bản',
    description: 'Mã văn bản là căn cứ của thay đổi',
    descriptionEn: 'Ids of the documents that it rests on',
  }),
  source: printedSchema.meta({
    title: 'Nguồn',
    description: 'Nơi dự án đọc được thông tin này',
    descriptionEn: 'Where the project read it',
  }),
  note: printedSchema.optional().meta({
    title: 'Chưa kiểm chứng',
    description: 'Điều chưa được kiểm chứng',
    descriptionEn: 'What is not verified',
  }),
});
export type ProvinceChange = z.infer<typeof provinceChangeSchema>;
