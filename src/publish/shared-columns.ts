/** Columns that several tables have: ids that are unique in the whole dataset, and addresses of pages. */
import { z } from 'zod';
import { standingOf } from '../domain/agency-standing.ts';
import { clauseIdOfLabel } from '../domain/clause.ts';
import type { Plan, Task } from '../domain/facts.ts';
import { quote } from '../domain/fact-fields.ts';
import { idSchema } from '../domain/ids.ts';
import { planSchema, planStatuses } from '../domain/plan.ts';
import { taskSchema } from '../domain/task.ts';
import { rangeOf, type TextRange } from '../domain/text-range.ts';
import type { WorkField } from '../domain/work-field.ts';
import { join, joined, labelOf, meaning } from './column.ts';
import type { DatasetInput } from './input.ts';

const globalId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9_]+(\/[a-z]+_\d+)?$/);

export const planId = meaning(idSchema, 'Mã kế hoạch', 'Mã kế hoạch', 'Plan id');
export const planTitle = meaning(
  z.string(),
  'Tên kế hoạch',
  'Tên ngắn của kế hoạch do trang này đặt',
  'Short name of the plan, given by this project',
);
export const agencyName = meaning(z.string(), 'Tên cơ quan', 'Tên đầy đủ của cơ quan', 'Full name of the agency');
export const currentAgencies = meaning(
  z.array(idSchema),
  'Cơ quan hiện nay',
  'Mã cơ quan hiện giữ nhiệm vụ, theo các thay đổi đã ghi nhận; để trống khi chưa xác định',
  'Ids of the agencies that hold the duties now, by the changes on record; empty where none is known',
);
/** The agencies that hold the duties of one now, each once. */
export function currentIds({ agencyChanges }: Pick<DatasetInput, 'agencyChanges'>, agency: string): readonly string[] {
  return [...new Set(standingOf(agency, agencyChanges).holders.map((holder) => holder.agency))];
}

export const clauseId = meaning(
  globalId,
  'Mã điều khoản',
  'Mã điều khoản: mã kế hoạch, dấu gạch chéo, rồi phần sau dấu # trong địa chỉ của điều khoản',
  'Clause id: plan id, a slash, then the fragment of the clause’s address',
);
export const factId = meaning(
  globalId,
  'Mã',
  'Mã không đổi: mã điều khoản, rồi loại và số thứ tự trong điều khoản',
  'Permanent id: clause id, then kind and ordinal within the clause',
);
export const url = meaning(
  z.string().regex(/^\//),
  'Địa chỉ trang',
  'Địa chỉ trang, tính từ gốc của trang',
  'Address of the page, from the root of the site',
);

/** The id of a clause in the whole dataset. */
export const globalClauseId = (plan: string, clause: string): string => `${plan}/${clause}`;

/** The same from the clause's label. @throws for a string that is no label: content is checked before it is published. */
export function clauseIdOf(plan: string, label: string): string {
  const id = clauseIdOfLabel(label);
  if (id === undefined) throw new Error(`"${label}" in ${plan} is no label of a clause.`);
  return globalClauseId(plan, id);
}

/** What every fact of a plan begins with: a task, a target, a deadline. */
export const factColumns = {
  id: factId,
  plan_id: planId,
  plan_title: planTitle,
  plan_status: planSchema.shape.status,
  plan_status_label: labelOf(planSchema.shape.status, planStatuses),
  clause_id: clauseId,
  clause_label: taskSchema.shape.clause,
};

/** The cells of `factColumns`. */
export const factCells = (
  plan: Plan,
  fact: { readonly id: string; readonly clauseId: string; readonly clause: string },
) => ({
  id: fact.id,
  plan_id: plan.id,
  plan_title: plan.shortTitle,
  plan_status: plan.status,
  plan_status_label: planStatuses[plan.status],
  clause_id: globalClauseId(plan.id, fact.clauseId),
  clause_label: fact.clause,
});

/** Where the exact words of a row stand in the text of its clause. */
const position = z.int().min(0);
export const quoteStart = meaning(
  position,
  'Vị trí đầu',
  'Nguyên văn bắt đầu ở ký tự thứ mấy trong lời của điều khoản (cột text, bảng clauses), đếm từ 0 theo ký tự Unicode; chỉ khoảng trắng có thể khác',
  'Where the exact words begin in the words of the clause (column text of table clauses), counted from 0 in Unicode code points; only white space may differ',
);
export const quoteEnd = meaning(
  position,
  'Vị trí cuối',
  'Ký tự đứng ngay sau nguyên văn, đếm như ở cột trước',
  'The character after the last of the exact words, counted as in the column before',
);

/**
 * Where words stand in a clause.
 *
 * @param within Where a part of the clause begins that they mostly stand in.
 * @throws when they do not stand in the clause: content is checked before it is published.
 */
export function rangeIn(input: DatasetInput, planId: string, clauseId: string, words: string, within = 0): TextRange {
  const clause = input.clause(planId, clauseId);
  const range = rangeOf(words, clause, within) ?? rangeOf(words, clause);
  if (range === undefined) throw new Error(`"${words}" does not stand in ${globalClauseId(planId, clauseId)}.`);
  return range;
}

/** Where the words of a task stand, and how to find words that say more of it, in its clause or in another. */
export function taskRanges(input: DatasetInput, task: Task) {
  const own = rangeIn(input, task.planId, task.clauseId, task.text);
  return {
    own,
    of: ({ printed, clause }: { readonly printed: string; readonly clause?: string | undefined }): TextRange =>
      clause === undefined || clause === task.clause
        ? rangeIn(input, task.planId, task.clauseId, printed, own.start)
        : rangeIn(input, task.planId, clauseIdOfLabel(clause) ?? clause, printed),
  };
}

/** The cells of `quoteStart` and `quoteEnd` for a fact with a quote. */
export function quoteCells(
  input: DatasetInput,
  fact: { readonly planId: string; readonly clauseId: string; readonly quote: string },
) {
  const { start, end } = rangeIn(input, fact.planId, fact.clauseId, fact.quote);
  return { quote: fact.quote, quote_start: start, quote_end: end };
}

/** The columns of `quoteCells`. */
export const quoteColumns = { quote, quote_start: quoteStart, quote_end: quoteEnd };

/** The editors' classification of a task or target. */
export const fieldColumns = {
  fields: joined(
    meaning(
      idSchema,
      'Mảng công việc',
      'Mã mảng công việc, mảng chính đứng trước; do người biên tập phân loại, không phải lời của văn bản',
      'Ids of the fields of work, the main one first; the editors’ classification, not words of the document',
    ),
  ),
  fields_label: joined(
    meaning(
      z.string().min(1),
      'Mảng công việc (bằng chữ)',
      'Tên các mảng công việc ở cột trước',
      'Vietnamese names of the fields in the column before',
    ),
  ),
};

/** The cells of `fieldColumns`. */
export const fieldCells = (fields: readonly WorkField[]) => ({
  fields: join(fields.map(({ id }) => id)),
  fields_label: join(fields.map(({ label }) => label)),
});
