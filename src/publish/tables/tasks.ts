import { z } from 'zod';
import { taskPath } from '../../domain/paths.ts';
import { taskKinds, taskSchema, taskTimeSchema, timeKinds } from '../../domain/task.ts';
import { labelOf, meaning, orNull } from '../column.ts';
import {
  clauseId,
  clauseIdOf,
  factCells,
  factColumns,
  fieldCells,
  fieldColumns,
  quoteEnd,
  quoteStart,
  taskRanges,
  url,
} from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = taskSchema;
const time = taskTimeSchema.shape;

const row = z.strictObject({
  ...factColumns,
  kind: shape.kind,
  kind_label: labelOf(shape.kind, taskKinds),
  text: meaning(shape.text.unwrap(), 'Nội dung', 'Nội dung nhiệm vụ, nguyên văn', 'Words of the task, verbatim'),
  text_start: quoteStart,
  text_end: quoteEnd,
  headings: orNull(
    meaning(
      z.string().min(1),
      'Các đề mục ở trên',
      'Các đề mục phía trên điều khoản, từ ngoài vào trong, cách nhau bằng “ / ”',
      'Headings above the clause, outermost first, parted by “ / ”',
    ),
  ),
  ...fieldColumns,
  time_printed: orNull(time.printed),
  time_start: orNull(quoteStart),
  time_end: orNull(quoteEnd),
  time_kind: orNull(time.kind),
  time_kind_label: orNull(labelOf(time.kind, timeKinds)),
  time_from: orNull(time.from),
  time_to: orNull(time.to),
  time_clause_id: orNull(
    meaning(
      clauseId,
      'Điều khoản nêu thời gian',
      'Mã điều khoản nêu thời gian, thường là chính điều khoản của nhiệm vụ',
      'Clause that states the time, mostly the task’s own',
    ),
  ),
  url,
});

export const tasks = defineTable({
  name: 'tasks',
  title: 'Nhiệm vụ',
  description: 'Mỗi dòng là một nhiệm vụ, trách nhiệm hoặc giải pháp mà một điều khoản đặt ra',
  descriptionEn: 'One row per task, duty or solution that a clause sets',
  row,
  primaryKey: ['id'],
  shownFirst: ['clause_label', 'plan_title', 'kind', 'text', 'fields', 'time_printed'],
  foreignKeys: { plan_id: ['plans', 'id'], clause_id: ['clauses', 'id'], time_clause_id: ['clauses', 'id'] },
  rows: (input) =>
    input.plans.values().flatMap((plan) =>
      plan.tasks.map((task) => {
        const { time } = task;
        const ranges = taskRanges(input, task);
        const timeRange = time && ranges.of(time);
        return {
          ...factCells(plan, task),
          kind: task.kind,
          kind_label: taskKinds[task.kind],
          text: task.text,
          text_start: ranges.own.start,
          text_end: ranges.own.end,
          headings: task.headings.map(({ text }) => text).join(' / ') || null,
          ...fieldCells(input.fieldsOf(task)),
          time_printed: time?.printed ?? null,
          time_start: timeRange?.start ?? null,
          time_end: timeRange?.end ?? null,
          time_kind: time?.kind ?? null,
          time_kind_label: time === undefined ? null : timeKinds[time.kind],
          time_from: time?.from ?? null,
          time_to: time?.to ?? null,
          time_clause_id: time === undefined ? null : clauseIdOf(plan.id, time.clause ?? task.clause),
          url: taskPath(task),
        };
      }),
    ),
});
