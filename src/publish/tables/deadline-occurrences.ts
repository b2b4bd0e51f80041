import { z } from 'zod';
import { deadlineSchema } from '../../domain/deadline.ts';
import { enumOf, isoDateSchema } from '../../domain/ids.ts';
import { occurrenceId, occurrencesOf, precisions } from '../../domain/occurrence.ts';
import { factPath } from '../../domain/paths.ts';
import { always, labelOf, meaning } from '../column.ts';
import { clauseId, factId, globalClauseId, planId, planTitle, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = deadlineSchema;
const precision = enumOf(precisions).meta({
  title: 'Độ chính xác',
  description: 'day: ngày; month: tháng; quarter: quý; half-year: sáu tháng; year: năm, khi văn bản không nêu ngày',
  descriptionEn: 'day, month, quarter, half-year or year: as precise as the document is',
});

const row = z.strictObject({
  id: meaning(
    z.string().regex(/\/\d{4}(-\d\d){0,2}$/),
    'Mã lần đến hạn',
    'Mã thời hạn, dấu gạch chéo, rồi thời điểm đến hạn',
    'Id of the deadline, a slash, then what falls due',
  ),
  deadline_id: meaning(factId, 'Mã thời hạn', 'Mã thời hạn', 'Id of the deadline'),
  plan_id: planId,
  plan_title: planTitle,
  clause_id: clauseId,
  what: shape.what,
  due: meaning(
    z.string().regex(/^\d{4}(-\d\d){0,2}$/),
    'Đến hạn',
    'Thời điểm đến hạn theo EDTF: ngày, tháng, năm; 33 đến 36 thay cho tháng là quý I đến quý IV, 40 và 41 là sáu tháng đầu năm và cuối năm',
    'What falls due, in EDTF: a day, month or year; 33 to 36 in place of the month are quarters, 40 and 41 halves',
  ),
  precision,
  precision_label: labelOf(precision, precisions),
  before: always(shape.before),
  first_day: meaning(
    isoDateSchema,
    'Ngày đầu',
    'Ngày đầu của thời gian đến hạn',
    'First day of the time in which it is due',
  ),
  last_day: meaning(
    isoDateSchema,
    'Ngày cuối',
    'Ngày cuối còn trong hạn; khi văn bản ghi "trước ngày" thì là ngày liền trước',
    'Last day in time; where the text says "before", the day before it',
  ),
  url,
});

export const deadlineOccurrences = defineTable({
  name: 'deadline_occurrences',
  title: 'Các lần đến hạn',
  description:
    'Mỗi dòng là một lần đến hạn của một thời hạn, kê ra trong giai đoạn của kế hoạch; thời hạn không nêu năm, chu kỳ hoặc kế hoạch không nêu năm cuối thì không có dòng',
  descriptionEn:
    'One row for each time that a deadline falls due within its plan’s period; none where the document names no year or cycle, or no last year',
  row,
  primaryKey: ['id'],
  shownFirst: ['what', 'plan_title', 'due', 'precision', 'first_day', 'last_day'],
  foreignKeys: { deadline_id: ['deadlines', 'id'], plan_id: ['plans', 'id'], clause_id: ['clauses', 'id'] },
  rows: (input) =>
    input.plans.values().flatMap((plan) =>
      plan.deadlines.flatMap((deadline) =>
        occurrencesOf(plan, deadline).map((one) => ({
          id: occurrenceId(deadline, one),
          deadline_id: deadline.id,
          plan_id: plan.id,
          plan_title: plan.shortTitle,
          clause_id: globalClauseId(plan.id, deadline.clauseId),
          what: deadline.what,
          due: one.due,
          precision: one.precision,
          precision_label: precisions[one.precision],
          before: one.before,
          first_day: one.from,
          last_day: one.to,
          url: factPath(deadline),
        })),
      ),
    ),
});
