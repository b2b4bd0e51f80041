/** What a clause orders: who does it, with whom, when. */
import { z } from 'zod';
import { clause, inOrder, printed } from './fact-fields.ts';
import { edtfDateSchema, enumOf, idSchema, printedSchema } from './ids.ts';

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
  event: 'Khi có sự kiện được nêu',
  quarter: 'Trong quý',
  month: 'Trong tháng',
  day: 'Trong ngày',
  from: 'Từ một thời điểm',
  done: 'Đã hoàn thành',
  frequency: 'Định kỳ',
} as const;
export type TimeKind = keyof typeof timeKinds;

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
      'needs its bounds: "year" has one year in "from" and "to", "submission" and "span" have both, "by" has "to" alone, "from" has "from" alone, "quarter" has its first and last month, "month" and "day" the same in both',
  });
export type TaskTime = z.infer<typeof taskTimeSchema>;

interface Bounds {
  readonly kind: TimeKind;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Other kinds have no bounds of their own; those that they have must be printed (`checkValues`). A quarter, month or day
 * without its year ("tháng 12") has none.
 */
function hasItsBounds({ kind, from, to }: Bounds): boolean {
  const isOne = (length: number) => from === to && (from === undefined || from.length === length);
  switch (kind) {
    case 'year':
      return from !== undefined && isOne(4);
    case 'submission':
    case 'span':
      return from !== undefined && to !== undefined;
    case 'by':
      return from === undefined && to !== undefined;
    case 'from':
      return from !== undefined && to === undefined;
    case 'quarter':
      return from === undefined ? to === undefined : to === endOfQuarter(from);
    case 'month':
      return isOne(7);
    case 'day':
      return isOne(10);
    case 'standing':
    case 'yearly':
    case 'event':
    case 'done':
    case 'frequency':
      return true;
  }
}

/** "2028-01" → "2028-03"; `undefined` for a month that begins no quarter. */
function endOfQuarter(from: string): string | undefined {
  const month = Number(from.slice(5));
  if (from.length !== 7 || month % 3 !== 1) return undefined;
  return `${from.slice(0, 5)}${String(month + 2).padStart(2, '0')}`;
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

export type TaskRecord = z.infer<typeof taskSchema>;
