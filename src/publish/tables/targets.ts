import { z } from 'zod';
import { clausePath } from '../../domain/paths.ts';
import { targetOperators, targetSchema } from '../../domain/target.ts';
import { always, labelOf, meaning, orNull } from '../column.ts';
import { clauseId, clauseIdOf, factCells, factColumns, fieldCells, fieldColumns, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = targetSchema;

const row = z.strictObject({
  ...factColumns,
  indicator: shape.indicator,
  ...fieldColumns,
  operator: shape.operator,
  operator_label: labelOf(shape.operator, targetOperators),
  value: orNull(shape.value),
  min: orNull(shape.min),
  max: orNull(shape.max),
  unit: shape.unit,
  per_year: always(shape.perYear),
  base_year: orNull(shape.baseYear),
  base_period_from: orNull(shape.basePeriodFrom),
  base_period_to: orNull(shape.basePeriodTo),
  period_from: orNull(shape.periodFrom),
  period_to: orNull(shape.periodTo),
  period_clause_id: orNull(
    meaning(
      clauseId,
      'Điều khoản nêu giai đoạn',
      'Mã điều khoản nêu giai đoạn; để trống khi giai đoạn có trong nguyên văn hoặc không nêu',
      'Clause that states the period; empty where the quote itself does, or nothing does',
    ),
  ),
  quote: shape.quote,
  url,
});

export const targets = defineTable({
  name: 'targets',
  title: 'Chỉ tiêu',
  description: 'Mỗi dòng là một chỉ tiêu có con số',
  descriptionEn: 'One row per quantified target',
  row,
  primaryKey: ['id'],
  foreignKeys: { plan_id: ['plans', 'id'], clause_id: ['clauses', 'id'], period_clause_id: ['clauses', 'id'] },
  rows: (input) =>
    input.plans.flatMap((plan) =>
      plan.targets.map((target) => ({
        ...factCells(plan, target),
        indicator: target.indicator,
        ...fieldCells(input.fieldsOfTarget(target)),
        operator: target.operator,
        operator_label: targetOperators[target.operator],
        value: target.value ?? null,
        min: target.min ?? null,
        max: target.max ?? null,
        unit: target.unit,
        per_year: target.perYear,
        base_year: target.baseYear ?? null,
        base_period_from: target.basePeriodFrom ?? null,
        base_period_to: target.basePeriodTo ?? null,
        period_from: target.periodFrom ?? null,
        period_to: target.periodTo ?? null,
        period_clause_id: target.periodClause === undefined ? null : clauseIdOf(plan.id, target.periodClause),
        quote: target.quote,
        url: clausePath(plan.id, target.clauseId),
      })),
    ),
});
