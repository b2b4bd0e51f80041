import { z } from 'zod';
import { idSchema, isoDateSchema, printedSchema, enumOf } from './ids.ts';

export const sourceKinds = {
  scan: 'Văn bản quét, nhận dạng chữ',
  web: 'Bản sao từ trang tin điện tử',
  file: 'Tệp văn bản (Word, PDF)',
  draft: 'Dự thảo',
} as const;

const fileNameSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/,
    'must be the plain name of a file in seeds/, of A-Z, a-z, 0-9, ".", "_", "-"',
  );
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

/** A source document as received: a witness of one plan's text (FRBR item). Listed in `seeds/manifest.yaml`. */
export const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ title: 'Mã', description: 'Mã văn bản nguồn', descriptionEn: 'Source id' }),
  file: fileNameSchema.meta({
    title: 'Tệp',
    description: 'Tên tệp trong seeds/',
    descriptionEn: 'File name in seeds/',
  }),
  original: fileNameSchema.optional().meta({
    title: 'Tệp gốc',
    description:
      'Tệp như nhận được, khi tệp văn bản nguồn là phần chữ đọc ra từ tệp này (Word, PDF, trang web, bảng mã cũ)',
    descriptionEn: 'The file as received, where the source file holds the text read from it',
  }),
  originalSha256: sha256Schema.optional().meta({
    title: 'SHA-256 của tệp gốc',
    description: 'Mã băm SHA-256 của tệp gốc',
    descriptionEn: 'SHA-256 of the original file',
  }),
  sha256: sha256Schema.meta({
    title: 'SHA-256',
    description: 'Mã băm SHA-256 của tệp',
    descriptionEn: 'SHA-256 of the file',
  }),
  plan: idSchema.meta({
    title: 'Kế hoạch',
    description: 'Mã kế hoạch mà tệp là một bản',
    descriptionEn: 'Plan it witnesses',
  }),
  kind: enumOf(sourceKinds).meta({ title: 'Loại', description: 'Loại văn bản nguồn', descriptionEn: 'Kind of source' }),
  lacks: z.array(printedSchema).default([]).meta({
    title: 'Phần thiếu',
    description: 'Những gì văn bản nguồn không có',
    descriptionEn: 'What the source does not have',
  }),
  states: z
    .strictObject({ effectiveFrom: isoDateSchema.optional(), fields: z.array(printedSchema).default([]) })
    .optional()
    .meta({
      title: 'Siêu dữ liệu kèm theo',
      description: 'Điều chỉ bảng tóm tắt của bản sao ghi, không có trong lời văn',
      descriptionEn: 'What only the metadata table of this copy states',
    }),
});

export type Source = z.infer<typeof sourceSchema>;
