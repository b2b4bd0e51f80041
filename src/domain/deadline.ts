/** What is due, by whom, to whom, when. */
import { z } from 'zod';
import { clause, quote } from './fact-fields.ts';
import { daysIn } from './day-span.ts';
import { enumOf, idSchema, isoDateSchema, printedSchema, yearSchema } from './ids.ts';

export const recurrences = {
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'Hằng năm',
  other: 'Chu kỳ khác, như nguyên văn ghi',
  periodic: 'Định kỳ, không nêu chu kỳ',
  'on-request': 'Khi có yêu cầu, đột xuất',
} as const;
export type Recurrence = keyof typeof recurrences;

/** Cycles whose day may stand without a month: "trước ngày 18 hằng tháng". */
const dayAlone: ReadonlySet<Recurrence | undefined> = new Set<Recurrence>(['monthly', 'quarterly']);

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
    through: printedSchema.optional().meta({
      title: 'Qua đâu',
      description: 'Cơ quan làm đầu mối chuyển hoặc tổng hợp ("qua Sở Nội vụ"), như văn bản ghi; không phải nơi nhận',
      descriptionEn: 'Channel that a report passes through, as printed; not the receiver',
    }),
    throughAgencies: z.array(idSchema).default([]),
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
      description:
        'weekly: hằng tuần; monthly: hằng tháng; quarterly: hằng quý; half-yearly: 6 tháng một lần; yearly: hằng năm; other: chu kỳ khác (4 tháng, 3 năm, giữa nhiệm kỳ); periodic: định kỳ, không nêu chu kỳ; on-request: chỉ khi có yêu cầu; để trống: một lần',
      descriptionEn:
        'weekly, monthly, quarterly, half-yearly, yearly; other for a cycle without a code (every 3 years); periodic where the text names no cycle; on-request where nothing but a request calls for it; empty for once',
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
  .refine(
    ({ year, month, day, recurrence }) =>
      day === undefined ||
      (month === undefined ? year === undefined && dayAlone.has(recurrence) : day <= daysIn(month, year)),
    {
      path: ['day'],
      error: 'needs a "month" that has this day, or the recurrence "monthly" or "quarterly" and no "year"',
    },
  )
  .refine(({ date, year, month, recurrence }) => (date ?? year ?? month ?? recurrence) !== undefined, {
    path: ['what'],
    error: 'a deadline says when: give "date", "year", "month" or "recurrence"',
  })
  .refine(({ before, year, month, day }) => !before || (year ?? month ?? day) !== undefined, {
    path: ['before'],
    error: 'needs a day, month or year before which it is due',
  });

export type DeadlineRecord = z.infer<typeof deadlineSchema>;
