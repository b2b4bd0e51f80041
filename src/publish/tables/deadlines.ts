import { z } from 'zod';
import { clausePath } from '../../domain/paths.ts';
import { deadlineSchema, recurrences } from '../../domain/deadline.ts';
import { always, join, joined, labelOf, meaning, orNull } from '../column.ts';
import { clauseId, clauseIdOf, factCells, factColumns, quoteCells, quoteColumns, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = deadlineSchema;

const row = z.strictObject({
  ...factColumns,
  what: shape.what,
  who: orNull(shape.who),
  who_agency_ids: joined(
    meaning(z.string(), 'Mã cơ quan phải làm', 'Mã các cơ quan phải làm', 'Ids of the agencies that must act'),
  ),
  who_clause_id: orNull(
    meaning(clauseId, 'Điều khoản nêu ai', 'Mã điều khoản nêu ai phải làm', 'Clause that says who must act'),
  ),
  to_whom: orNull(shape.toWhom),
  to_whom_agency_ids: joined(
    meaning(z.string(), 'Mã cơ quan nhận', 'Mã các cơ quan nhận', 'Ids of the agencies addressed'),
  ),
  through: orNull(shape.through),
  through_agency_ids: joined(
    meaning(
      z.string(),
      'Mã cơ quan chuyển',
      'Mã các cơ quan làm đầu mối',
      'Ids of the agencies that it passes through',
    ),
  ),
  date: orNull(shape.date),
  year: orNull(shape.year),
  month: orNull(shape.month),
  day: orNull(shape.day),
  before: always(shape.before),
  recurrence: orNull(shape.recurrence),
  recurrence_label: orNull(labelOf(shape.recurrence, recurrences)),
  ...quoteColumns,
  url,
});

export const deadlines = defineTable({
  name: 'deadlines',
  title: 'Thời hạn',
  description: 'Mỗi dòng là một việc có hạn hoặc lặp lại: báo cáo, sơ kết, tổng kết',
  descriptionEn: 'One row per dated or recurring duty: a report, a review',
  row,
  primaryKey: ['id'],
  shownFirst: ['clause_label', 'plan_title', 'what', 'who', 'to_whom', 'recurrence', 'date'],
  foreignKeys: { plan_id: ['plans', 'id'], clause_id: ['clauses', 'id'], who_clause_id: ['clauses', 'id'] },
  rows: (input) =>
    input.plans.values().flatMap((plan) =>
      plan.deadlines.map((deadline) => ({
        ...factCells(plan, deadline),
        what: deadline.what,
        who: deadline.who ?? null,
        who_agency_ids: join(deadline.whoAgencies),
        who_clause_id: deadline.who === undefined ? null : clauseIdOf(plan.id, deadline.whoClause ?? deadline.clause),
        to_whom: deadline.toWhom ?? null,
        to_whom_agency_ids: join(deadline.toWhomAgencies),
        through: deadline.through ?? null,
        through_agency_ids: join(deadline.throughAgencies),
        date: deadline.date ?? null,
        year: deadline.year ?? null,
        month: deadline.month ?? null,
        day: deadline.day ?? null,
        before: deadline.before,
        recurrence: deadline.recurrence ?? null,
        recurrence_label: deadline.recurrence === undefined ? null : recurrences[deadline.recurrence],
        ...quoteCells(input, deadline),
        url: clausePath(plan.id, deadline.clauseId),
      })),
    ),
});
