/** What a plan wants to reach, in figures. */
import { z } from 'zod';
import { clause, inOrder, printed, quote } from './fact-fields.ts';
import { enumOf, idSchema, printedSchema, yearSchema } from './ids.ts';

export const targetOperators = {
  '>': 'trên',
  '>=': 'ít nhất',
  '=': 'đạt',
  '<=': 'không quá',
  '<': 'dưới',
  '~': 'khoảng',
  range: 'từ … đến …',
} as const;

export type TargetOperator = keyof typeof targetOperators;

/** A quantified target (chỉ tiêu). */
export const targetSchema = z
  .strictObject({
    clause,
    indicator: printedSchema.meta({
      title: 'Chỉ tiêu',
      description: 'Tên chỉ tiêu, rút gọn từ lời văn',
      descriptionEn: 'Indicator, condensed from the words of the clause',
    }),
    operator: enumOf(targetOperators).meta({
      title: 'Dấu so sánh',
      description: 'trên là >, tối thiểu và ít nhất là >=, khoảng là ~, range là một khoảng giá trị',
      descriptionEn: 'Comparison sign; range for two bounds',
    }),
    value: z.number().optional().meta({
      title: 'Giá trị',
      description: 'Giá trị, để trống khi là khoảng',
      descriptionEn: 'Value, empty for a range',
    }),
    min: z
      .number()
      .optional()
      .meta({ title: 'Cận dưới', description: 'Cận dưới của khoảng', descriptionEn: 'Lower bound of a range' }),
    max: z
      .number()
      .optional()
      .meta({ title: 'Cận trên', description: 'Cận trên của khoảng', descriptionEn: 'Upper bound of a range' }),
    unit: printedSchema.meta({ title: 'Đơn vị', description: 'Đơn vị tính', descriptionEn: 'Unit' }),
    perYear: z.boolean().default(false).meta({
      title: 'Mỗi năm',
      description: 'Giá trị tính cho mỗi năm',
      descriptionEn: 'True when the value is per year',
    }),
    baseYear: yearSchema.optional().meta({ title: 'Năm gốc', description: 'Năm so sánh', descriptionEn: 'Base year' }),
    basePeriodFrom: yearSchema.optional().meta({
      title: 'Giai đoạn gốc từ',
      description: 'Năm đầu của giai đoạn so sánh',
      descriptionEn: 'First year of the base period',
    }),
    basePeriodTo: yearSchema.optional().meta({
      title: 'Giai đoạn gốc đến',
      description: 'Năm cuối của giai đoạn so sánh',
      descriptionEn: 'Last year of the base period',
    }),
    basePrinted: printedSchema.optional().meta({
      title: 'Mốc gốc bằng lời',
      description: 'Mốc so sánh không phải là năm, đúng chữ của văn bản',
      descriptionEn: 'What it is compared with where that is no year, exactly as printed',
    }),
    periodFrom: yearSchema
      .optional()
      .meta({ title: 'Từ năm', description: 'Năm đầu của chỉ tiêu', descriptionEn: 'First year of the target' }),
    periodTo: yearSchema
      .optional()
      .meta({ title: 'Đến năm', description: 'Năm cuối của chỉ tiêu', descriptionEn: 'Last year of the target' }),
    /** Where the period is printed when it is not in the quote: a heading above, or the plan's title. */
    periodClause: clause.optional(),
    /** Who counts or measures this very target; an agency that only gathers the reports on the whole plan is none. */
    measuredBy: z
      .strictObject({
        agency: idSchema.meta({
          title: 'Cơ quan đo',
          description: 'Mã cơ quan được giao đo, thống kê chỉ tiêu này; để trống khi văn bản không nêu',
          descriptionEn: 'Id of the agency charged with measuring this target; empty where none is named',
        }),
        printed,
        /** Where it is printed, when not in the target's own clause. */
        clause: clause.optional(),
      })
      .optional(),
    quote,
  })
  .refine(
    ({ operator, value, min, max }) =>
      operator === 'range'
        ? value === undefined && min !== undefined && max !== undefined && min < max
        : value !== undefined && min === undefined && max === undefined,
    {
      path: ['value'],
      error: 'a range has "min" below "max" and no "value"; every other operator has "value" alone',
    },
  )
  .refine(({ periodFrom, periodTo }) => inOrder(periodFrom, periodTo), {
    path: ['periodTo'],
    error: 'is before "periodFrom"',
  })
  .refine(
    ({ basePeriodFrom: from, basePeriodTo: to }) => (from === undefined) === (to === undefined) && inOrder(from, to),
    { path: ['basePeriodTo'], error: 'a base period has both "basePeriodFrom" and "basePeriodTo", in order' },
  )
  .refine(({ baseYear, basePeriodTo, periodTo }) => inOrder(baseYear, periodTo) && inOrder(basePeriodTo, periodTo), {
    path: ['periodTo'],
    error: 'is before the base that it is compared with',
  });

export type TargetRecord = z.infer<typeof targetSchema>;
