import { z } from 'zod';
import { taskPath } from '../../domain/paths.ts';
import { taskKinds, taskSchema, taskTimeSchema, timeKinds } from '../../domain/task.ts';
import { labelOf, meaning, orNull } from '../column.ts';
import { clauseId, clauseIdOf, factCells, factColumns, fieldCells, fieldColumns, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = taskSchema;
const time = taskTimeSchema.shape;

const row = z.strictObject({
  ...factColumns,
  kind: shape.kind,
  kind_label: labelOf(shape.kind, taskKinds),
  text: meaning(shape.text.unwrap(), 'Nội dung', 'Nội dung nhiệm vụ, nguyên văn', 'Words of the task, verbatim'),
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
  foreignKeys: { plan_id: ['plans', 'id'], clause_id: ['clauses', 'id'], time_clause_id: ['clauses', 'id'] },
  rows: (input) =>
    input.plans.flatMap((plan) =>
      plan.tasks.map((task) => ({
        ...factCells(plan, task),
        kind: task.kind,
        kind_label: taskKinds[task.kind],
        text: task.text,
        headings: task.headings.map(({ text }) => text).join(' / ') || null,
        ...fieldCells(input.fieldsOf(task)),
        time_printed: task.time?.printed ?? null,
        time_kind: task.time?.kind ?? null,
        time_kind_label: task.time === undefined ? null : timeKinds[task.time.kind],
        time_from: task.time?.from ?? null,
        time_to: task.time?.to ?? null,
        time_clause_id: task.time === undefined ? null : clauseIdOf(plan.id, task.time.clause ?? task.clause),
        url: taskPath(task),
      })),
    ),
});
