/**
 * A plan as its file states it: facts in the front matter, each resting on a clause and exact words of the text below.
 * What the document does not say is absent. This is the only definition: types, validation, JSON Schema and the columns of
 * the datasets are made from it.
 */
import { z } from 'zod';
import { clause, inOrder, printed, quote } from './fact-fields.ts';
import { enumOf, idSchema, isoDateSchema, printedSchema, yearSchema } from './ids.ts';
import { citationSchema } from './citation.ts';
import { deadlineSchema } from './deadline.ts';
import { offerSchema } from './offer.ts';
import { targetSchema } from './target.ts';
import { taskSchema } from './task.ts';

export const planTypes = {
  plan: 'Kế hoạch',
  programme: 'Chương trình',
  actionPlan: 'Kế hoạch hành động',
  actionProgramme: 'Chương trình hành động',
  scheme: 'Đề án',
  method: 'Phương án',
  directive: 'Chỉ thị',
  decision: 'Quyết định',
  resolution: 'Nghị quyết',
  guidance: 'Hướng dẫn',
  notice: 'Thông báo',
} as const;
export const planStatuses = { draft: 'Dự thảo', issued: 'Đã ban hành' } as const;

export const signatorySchema = z.strictObject({
  clause,
  name: printedSchema.meta({
    title: 'Người ký',
    description: 'Họ và tên người ký',
    descriptionEn: 'Name of the signatory',
  }),
  post: printedSchema.meta({
    title: 'Chức vụ',
    description: 'Chức vụ người ký như văn bản ghi',
    descriptionEn: 'Office as printed',
  }),
  onBehalfOf: printedSchema
    .optional()
    .meta({ title: 'Thay mặt', description: 'Dòng TM.', descriptionEn: 'The line after TM. (on behalf of)' }),
  signingFor: printedSchema
    .optional()
    .meta({ title: 'Ký thay', description: 'Dòng KT.', descriptionEn: 'The line after KT. (signing for)' }),
});

export const planSchema = z.strictObject({
  number: printedSchema.optional().meta({
    title: 'Số, ký hiệu',
    description: 'Số, ký hiệu; để trống khi văn bản chưa có số',
    descriptionEn: 'Document number; empty for a draft without one',
  }),
  type: enumOf(planTypes).meta({ title: 'Loại', description: 'Loại văn bản', descriptionEn: 'Type of document' }),
  title: printedSchema.meta({
    title: 'Trích yếu',
    description: 'Trích yếu như văn bản ghi',
    descriptionEn: 'Title as printed',
  }),
  shortTitle: printedSchema.meta({
    title: 'Tên gọi',
    description: 'Tên ngắn của trang này đặt để dễ gọi',
    descriptionEn: 'Short name given by this project',
  }),
  issuer: idSchema.meta({
    title: 'Cơ quan ban hành',
    description: 'Mã cơ quan ban hành',
    descriptionEn: 'Issuing agency',
  }),
  province: idSchema.meta({
    title: 'Tỉnh, thành phố',
    description: 'Mã tỉnh, thành phố',
    descriptionEn: 'Province id',
  }),
  issuedOn: isoDateSchema.optional().meta({
    title: 'Ngày ban hành',
    description: 'Ngày ban hành; để trống khi chưa có',
    descriptionEn: 'Date of issue; empty where there is none',
  }),
  status: enumOf(planStatuses).meta({
    title: 'Tình trạng',
    description: 'draft: dự thảo; issued: đã ban hành',
    descriptionEn: 'draft or issued',
  }),
  period: z
    .strictObject({
      from: yearSchema.optional().meta({
        title: 'Từ năm',
        description: 'Năm đầu; để trống khi văn bản không nêu',
        descriptionEn: 'First year; empty where not stated',
      }),
      to: yearSchema.optional().meta({ title: 'Đến năm', description: 'Năm cuối', descriptionEn: 'Last year' }),
      clause,
      quote,
    })
    .refine(({ from, to }) => inOrder(from, to), { path: ['to'], error: 'is before "from"' })
    .optional(),
  fields: z
    .array(printedSchema)
    .default([])
    .meta({ title: 'Lĩnh vực', description: 'Lĩnh vực', descriptionEn: 'Fields' }),
  signatory: signatorySchema.optional(),
  recipients: z.array(z.strictObject({ clause, agency: idSchema, printed })).default([]),
  funding: z.array(z.strictObject({ clause, quote })).default([]),
  /** Programme issued by a decision in the same file: the decision's own words. */
  issuedBy: z.strictObject({ clause, quote }).optional(),
  tasks: z.array(taskSchema).default([]),
  targets: z.array(targetSchema).default([]),
  deadlines: z.array(deadlineSchema).default([]),
  offers: z.array(offerSchema).default([]),
  citations: z.array(citationSchema).default([]),
});

export type PlanRecord = z.infer<typeof planSchema>;
