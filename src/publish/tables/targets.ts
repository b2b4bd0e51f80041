import { z } from 'zod';
import { allMarks, measurability, measureMarks, missingMarks } from '../../domain/measurability.ts';
import { clausePath } from '../../domain/paths.ts';
import { targetOperators, targetSchema, type TargetRecord } from '../../domain/target.ts';
import { always, join, joined, labelOf, meaning, orNull } from '../column.ts';
import {
  clauseId,
  clauseIdOf,
  factCells,
  factColumns,
  quoteCells,
  quoteColumns,
  fieldCells,
  fieldColumns,
  url,
} from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = targetSchema;
const measuredBy = shape.measuredBy.unwrap().shape;

/** Keys of the marks of the published rule, as the method page explains them. */
const marks = (title: string, which: string, whichEn: string) =>
  joined(
    meaning(
      z.string(),
      title,
      `${which}: ${Object.entries(measureMarks)
        .map(([mark, words]) => `${mark} là ${words}`)
        .join(', ')}`,
      `${whichEn}, of number, unit, base, due and measuring agency; the rule is on /phuong-phap/`,
    ),
  );

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
  base_printed: orNull(shape.basePrinted),
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
  measured_by_agency_id: orNull(measuredBy.agency),
  measured_by: orNull(
    meaning(
      measuredBy.printed,
      'Cơ quan đo như văn bản ghi',
      'Tên cơ quan đo đúng như văn bản ghi; để trống khi không nêu',
      'The measuring agency exactly as printed; empty where none is named',
    ),
  ),
  marks_met: meaning(
    z.int().min(0).max(allMarks.length),
    'Số yếu tố đo được',
    `Trong ${allMarks.length} yếu tố, bao nhiêu yếu tố được nêu hoặc không cần`,
    `How many of the ${allMarks.length} marks are stated or not needed`,
  ),
  marks_stated: marks('Yếu tố được nêu', 'Yếu tố mà văn bản nêu', 'Marks that the document states'),
  marks_missing: marks('Yếu tố còn thiếu', 'Yếu tố cần mà văn bản không nêu', 'Marks that are needed and not stated'),
  ...quoteColumns,
  url,
});

export const targets = defineTable({
  name: 'targets',
  title: 'Chỉ tiêu',
  description: 'Mỗi dòng là một chỉ tiêu có con số',
  descriptionEn: 'One row per quantified target',
  row,
  primaryKey: ['id'],
  shownFirst: ['clause_label', 'plan_title', 'indicator', 'operator', 'value', 'unit', 'period_to'],
  foreignKeys: {
    plan_id: ['plans', 'id'],
    clause_id: ['clauses', 'id'],
    period_clause_id: ['clauses', 'id'],
    measured_by_agency_id: ['agencies', 'id'],
  },
  rows: (input) =>
    input.plans.values().flatMap((plan) =>
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
        base_printed: target.basePrinted ?? null,
        period_from: target.periodFrom ?? null,
        period_to: target.periodTo ?? null,
        period_clause_id: target.periodClause === undefined ? null : clauseIdOf(plan.id, target.periodClause),
        measured_by_agency_id: target.measuredBy?.agency ?? null,
        measured_by: target.measuredBy?.printed ?? null,
        ...markCells(target),
        ...quoteCells(input, target),
        url: clausePath(plan.id, target.clauseId),
      })),
    ),
});

function markCells(target: TargetRecord) {
  const states = measurability(target);
  const missing = missingMarks(states);
  return {
    marks_met: allMarks.length - missing.length,
    marks_stated: join(allMarks.filter((mark) => states[mark] === 'stated')),
    marks_missing: join(missing),
  };
}
