import { z } from 'zod';
import { edtfDateSchema, isoDateSchema, printedSchema } from './ids.ts';

/** Published evidence of what became of a task or target: a value or a statement, with the words that say it. One file each. */
export const resultSchema = z
  .strictObject({
    of: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9_]+\/(?:task|target)_\d+$/, 'use the id of a task or target, as the datasets give it')
      .meta({
        title: 'Của nhiệm vụ, chỉ tiêu',
        description: 'Mã nhiệm vụ hoặc chỉ tiêu, như trong các bảng tasks và targets',
        descriptionEn: 'Id of the task or target, as in the tables tasks and targets',
      }),
    on: edtfDateSchema.meta({
      title: 'Tính đến',
      description: 'Ngày, tháng hoặc năm mà kết quả được tính đến, như nguồn ghi',
      descriptionEn: 'The day, month or year as of which the result holds, as the source says (EDTF)',
    }),
    value: z.number().optional().meta({
      title: 'Giá trị',
      description: 'Con số đạt được; để trống khi nguồn chỉ nói bằng lời',
      descriptionEn: 'What was reached; empty where the source says it in words only',
    }),
    unit: printedSchema.optional().meta({
      title: 'Đơn vị',
      description: 'Đơn vị tính, như nguồn ghi',
      descriptionEn: 'Unit, as the source has it',
    }),
    statement: printedSchema.meta({
      title: 'Kết quả',
      description: 'Kết quả, tóm tắt một câu',
      descriptionEn: 'The result, condensed into one sentence',
    }),
    source: printedSchema.meta({
      title: 'Nguồn',
      description: 'Văn bản công bố kết quả: tên, số, ngày, cơ quan ban hành',
      descriptionEn: 'The document that publishes it: name, number, date, issuer',
    }),
    sourceUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({
        title: 'Địa chỉ nguồn',
        description: 'Nơi đọc được nguồn trên mạng',
        descriptionEn: 'Where the source can be read',
      }),
    quote: printedSchema.meta({
      title: 'Nguyên văn',
      description: 'Nguyên văn trong nguồn làm căn cứ',
      descriptionEn: 'The exact words of the source',
    }),
    recordedBy: printedSchema.meta({
      title: 'Người ghi',
      description: 'Ai đã ghi lại',
      descriptionEn: 'Who recorded it',
    }),
    recordedOn: isoDateSchema.meta({
      title: 'Ngày ghi',
      description: 'Ngày ghi lại',
      descriptionEn: 'When it was recorded',
    }),
  })
  .refine(({ value, unit }) => (value === undefined) === (unit === undefined), {
    path: ['unit'],
    error: 'a value has its unit, and a unit its value',
  });

export type ResultRecord = z.infer<typeof resultSchema>;
export interface Result extends ResultRecord {
  readonly id: string;
}
