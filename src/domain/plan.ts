/**
 * A plan as its file states it: facts in the front matter, each resting on a clause and exact words of the text below.
 * What the document does not say is absent. This is the only definition: types, validation, JSON Schema and the columns of
 * the datasets are made from it.
 */
import { z } from 'zod';
import { clauseLabelSchema } from './clause.ts';
import { daysIn, edtfDateSchema, idSchema, isoDateSchema, printedSchema, yearSchema, enumOf } from './ids.ts';

const clause = clauseLabelSchema.meta({
  title: 'Điều khoản',
  description: 'Nhãn điều khoản theo thứ tự của văn bản, ví dụ II.3.đ',
  descriptionEn: 'Label of the clause, e.g. II.3.đ',
});
const quote = printedSchema.meta({
  title: 'Nguyên văn',
  description: 'Nguyên văn làm căn cứ, có trong điều khoản',
  descriptionEn: 'Exact words of the clause that it rests on',
});
const printed = printedSchema.meta({
  title: 'Như văn bản ghi',
  description: 'Tên đúng như văn bản ghi',
  descriptionEn: 'Name exactly as printed',
});

export const planTypes = { plan: 'Kế hoạch', programme: 'Chương trình' } as const;
export const planStatuses = { draft: 'Dự thảo', issued: 'Đã ban hành' } as const;

export const taskKinds = {
  annex: 'Nhiệm vụ trong phụ lục',
  programme: 'Nội dung có đơn vị thực hiện',
  duty: 'Trách nhiệm của cơ quan',
  solution: 'Giải pháp chung',
} as const;
export type TaskKind = keyof typeof taskKinds;

export const taskRoles = { lead: 'Chủ trì', coordinate: 'Phối hợp' } as const;
export type TaskRole = keyof typeof taskRoles;

export const timeKinds = {
  year: 'Trong năm',
  span: 'Giai đoạn',
  standing: 'Thường xuyên',
  submission: 'Năm trình',
  by: 'Trước hoặc đến hết',
  yearly: 'Hằng năm',
  event: 'Theo một sự kiện',
} as const;

/** Which agency has which part in a task, with the words that say so. */
export const taskAgencySchema = z.strictObject({
  agency: idSchema.meta({ title: 'Cơ quan', description: 'Mã cơ quan', descriptionEn: 'Agency id' }),
  role: enumOf(taskRoles).meta({
    title: 'Vai trò',
    description: 'Chủ trì (lead) hoặc phối hợp (coordinate)',
    descriptionEn: 'lead or coordinate',
  }),
  printed,
  /** Where the name is printed, when not in the task's own clause: a heading above it or a label line below it. */
  clause: clause.optional(),
});

const inOrder = <T extends string | number>(from: T | undefined, to: T | undefined): boolean =>
  from === undefined || to === undefined || from <= to;

/** A time limit as printed and as far as it can be read; years or days in ISO form, as precise as written. */
export const taskTimeSchema = z
  .strictObject({
    printed: printedSchema.meta({
      title: 'Thời gian',
      description: 'Thời gian như văn bản ghi',
      descriptionEn: 'Time as printed',
    }),
    kind: enumOf(timeKinds).meta({
      title: 'Kiểu thời gian',
      description: 'Kiểu thời gian',
      descriptionEn: 'Kind of time',
    }),
    from: edtfDateSchema.optional().meta({
      title: 'Từ',
      description: 'Đầu khoảng thời gian, chính xác như văn bản ghi',
      descriptionEn: 'Start, as precise as written (EDTF)',
    }),
    to: edtfDateSchema.optional().meta({
      title: 'Đến',
      description: 'Cuối khoảng thời gian, chính xác như văn bản ghi',
      descriptionEn: 'End, as precise as written (EDTF)',
    }),
    clause: clause.optional(),
  })
  .refine(({ from, to }) => inOrder(from?.slice(0, to?.length), to?.slice(0, from?.length)), {
    path: ['to'],
    error: 'ends before it begins: "from" must not be after "to"',
  })
  .refine(hasItsBounds, {
    path: ['kind'],
    error:
      'needs its bounds: "year" has one year in "from" and "to", "submission" the same in both, "span" has both, "by" has "to" alone',
  });

interface Bounds {
  readonly kind: keyof typeof timeKinds;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A standing, yearly or event time has no bounds of its own; those that it has must be printed (`checkValues`). */
function hasItsBounds({ kind, from, to }: Bounds): boolean {
  switch (kind) {
    case 'year':
      return from?.length === 4 && from === to;
    case 'submission':
      return from !== undefined && from === to;
    case 'span':
      return from !== undefined && to !== undefined;
    case 'by':
      return from === undefined && to !== undefined;
    case 'standing':
    case 'yearly':
    case 'event':
      return true;
  }
}

/** A duty that a clause orders. Its words are those of the clause unless `text` narrows them. */
export const taskSchema = z.strictObject({
  clause,
  kind: enumOf(taskKinds).meta({
    title: 'Loại nhiệm vụ',
    description:
      'annex: dòng phụ lục; programme: nội dung có đơn vị thực hiện; duty: trách nhiệm giao cho cơ quan; solution: việc ở phần nhiệm vụ, giải pháp không có dòng đơn vị thực hiện',
    descriptionEn:
      'annex: row of an annex; programme: item with an executing unit; duty: given to an agency; solution: measure without a line naming who executes it',
  }),
  text: printedSchema.optional().meta({
    title: 'Nội dung',
    description: 'Nội dung nhiệm vụ, nguyên văn',
    descriptionEn: 'Words of the task, verbatim',
  }),
  agencies: z.array(taskAgencySchema).default([]),
  time: taskTimeSchema.optional(),
});

export const targetOperators = {
  '>': 'trên',
  '>=': 'ít nhất',
  '=': 'đạt',
  '<=': 'không quá',
  '<': 'dưới',
  '~': 'khoảng',
  range: 'từ … đến …',
} as const;

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
    periodFrom: yearSchema
      .optional()
      .meta({ title: 'Từ năm', description: 'Năm đầu của chỉ tiêu', descriptionEn: 'First year of the target' }),
    periodTo: yearSchema
      .optional()
      .meta({ title: 'Đến năm', description: 'Năm cuối của chỉ tiêu', descriptionEn: 'Last year of the target' }),
    /** Where the period is printed when it is not in the quote: a heading above, or the plan's title. */
    periodClause: clause.optional(),
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

export const recurrences = { yearly: 'Hằng năm', periodic: 'Định kỳ, không nêu chu kỳ' } as const;

/** A dated or recurring duty: a report, a review. */
export const deadlineSchema = z
  .strictObject({
    clause,
    what: printedSchema.meta({
      title: 'Việc phải làm',
      description: 'Việc phải làm, tóm tắt',
      descriptionEn: 'What is due, condensed',
    }),
    who: printedSchema
      .optional()
      .meta({ title: 'Ai', description: 'Ai phải làm, như văn bản ghi', descriptionEn: 'Who, as printed' }),
    whoAgencies: z.array(idSchema).default([]),
    /** Where `who` is printed when not in the clause itself: the heading above it. */
    whoClause: clause.optional(),
    toWhom: printedSchema
      .optional()
      .meta({ title: 'Gửi ai', description: 'Nơi nhận, như văn bản ghi', descriptionEn: 'To whom, as printed' }),
    toWhomAgencies: z.array(idSchema).default([]),
    date: isoDateSchema.optional().meta({
      title: 'Ngày',
      description: 'Hạn, khi văn bản nêu đủ ngày tháng năm',
      descriptionEn: 'Due date where day, month and year are given',
    }),
    year: yearSchema.optional().meta({ title: 'Năm', description: 'Năm', descriptionEn: 'Year' }),
    month: z.int().min(1).max(12).optional().meta({ title: 'Tháng', description: 'Tháng', descriptionEn: 'Month' }),
    day: z
      .int()
      .min(1)
      .max(31)
      .optional()
      .meta({ title: 'Ngày trong tháng', description: 'Ngày trong tháng', descriptionEn: 'Day of the month' }),
    before: z.boolean().default(false).meta({
      title: 'Trước ngày',
      description: 'Văn bản ghi "trước ngày": ngày nêu không tính',
      descriptionEn: 'The text says "before": the day itself is excluded',
    }),
    recurrence: enumOf(recurrences).optional().meta({
      title: 'Lặp lại',
      description: 'yearly: hằng năm; periodic: định kỳ, không nêu chu kỳ; để trống: một lần',
      descriptionEn: 'yearly; periodic where the text names no cycle; empty for once',
    }),
    quote,
  })
  .refine(
    ({ date, year, month, day }) =>
      date === undefined ||
      date === [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
    {
      path: ['date'],
      error: 'must agree with "year", "month" and "day"',
    },
  )
  .refine(
    ({ date, year, month, day }) =>
      date !== undefined || year === undefined || month === undefined || day === undefined,
    { path: ['day'], error: 'year, month and day are given: write them as "date" too' },
  )
  .refine(({ year, month, day }) => day === undefined || (month !== undefined && day <= daysIn(month, year)), {
    path: ['day'],
    error: 'needs a "month" that has this day',
  })
  .refine(({ date, year, month, recurrence }) => (date ?? year ?? month ?? recurrence) !== undefined, {
    path: ['what'],
    error: 'a deadline says when: give "date", "year", "month" or "recurrence"',
  })
  .refine(({ before, year, month }) => !before || (year ?? month) !== undefined, {
    path: ['before'],
    error: 'needs a day, month or year before which it is due',
  });

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
  citations: z.array(citationSchema).default([]),
});

export type PlanRecord = z.infer<typeof planSchema>;
export type TaskRecord = z.infer<typeof taskSchema>;
export type TargetRecord = z.infer<typeof targetSchema>;
export type DeadlineRecord = z.infer<typeof deadlineSchema>;
export type CitationRecord = z.infer<typeof citationSchema>;
