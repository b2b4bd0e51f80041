/** Which legal documents a plan names, and as what. */
import { z } from 'zod';
import { clause, quote } from './fact-fields.ts';
import { enumOf, idSchema } from './ids.ts';

export const citationRelations = {
  basis: 'Căn cứ',
  implements: 'Thực hiện',
  replaces: 'Thay thế',
  mentions: 'Nhắc đến',
} as const;

/** A legal document named in a clause. */
export const citationSchema = z.strictObject({
  clause,
  instrument: idSchema.meta({
    title: 'Văn bản',
    description: 'Mã văn bản được viện dẫn',
    descriptionEn: 'Id of the cited document',
  }),
  relation: enumOf(citationRelations).meta({
    title: 'Quan hệ',
    description: 'basis: căn cứ; implements: thực hiện; replaces: thay thế; mentions: nhắc đến',
    descriptionEn: 'basis, implements, replaces or mentions',
  }),
  quote,
});

export type CitationRecord = z.infer<typeof citationSchema>;
