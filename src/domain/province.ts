import { z } from 'zod';
import { idSchema, printedSchema } from './ids.ts';

/** A province or city under central authority. `id` is its ISO 3166-2 code in small letters. */
export const provinceSchema = z.strictObject({
  id: idSchema.meta({
    title: 'Mã',
    description: 'Mã ISO 3166-2 viết thường',
    descriptionEn: 'ISO 3166-2 code, lower case',
  }),
  name: printedSchema.meta({ title: 'Tên', description: 'Tên đầy đủ', descriptionEn: 'Full name' }),
  shortName: printedSchema.meta({ title: 'Tên gọi', description: 'Tên gọi ngắn', descriptionEn: 'Short name' }),
});

export type Province = z.infer<typeof provinceSchema>;
