import { z } from 'zod';
import { idSchema } from '../../domain/ids.ts';
import { indicatorSchema } from '../../domain/indicator.ts';
import { lineageIn, sharedIndicators, stepAspects, type SharedIndicator } from '../../domain/lineage.ts';
import { factPath } from '../../domain/paths.ts';
import { planSchema } from '../../domain/plan.ts';
import { join, joined, meaning, orNull } from '../column.ts';
import { factId, planId, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = indicatorSchema;

const row = z.strictObject({
  target_id: meaning(factId, 'Mã chỉ tiêu', 'Mã chỉ tiêu', 'Id of the target'),
  indicator: meaning(
    idSchema,
    'Mã chỉ tiêu chung',
    'Các dòng cùng mã là một chỉ tiêu do nhiều kế hoạch đặt ra',
    'Rows with the same id are one indicator that several plans set a value for',
  ),
  name: shape.name,
  plan_id: planId,
  province: planSchema.shape.province,
  scope: orNull(shape.targets.element.shape.scope),
  previous_target_id: orNull(
    meaning(
      factId,
      'Chỉ tiêu trước',
      'Mã chỉ tiêu của kế hoạch trước, cùng tỉnh, thành phố; để trống ở kế hoạch đầu',
      'The target of the plan before in the same province; empty in the first',
    ),
  ),
  changed: joined(
    meaning(
      z.string(),
      'Đổi so với trước',
      `Những gì đổi so với chỉ tiêu trước: ${Object.entries(stepAspects)
        .map(([aspect, words]) => `${aspect} là ${words}`)
        .join(', ')}`,
      'What changed since the target before: unit, perYear, base, scope, sign',
    ),
  ),
  difference: orNull(
    meaning(
      z.number(),
      'Mức chênh',
      'Mức đặt ra trừ mức trước; để trống khi đơn vị, mốc hoặc phạm vi khác nhau',
      'Value less the value before; empty where unit, base or scope differ',
    ),
  ),
  reason: orNull(shape.reason),
  url,
});

export const indicators = defineTable({
  name: 'indicators',
  title: 'Chỉ tiêu qua các kế hoạch',
  description:
    'Mỗi dòng là một chỉ tiêu mà nhiều kế hoạch cùng đặt ra, kèm chỗ đổi so với kế hoạch trước; có lý do là do người biên tập nhận định',
  descriptionEn:
    'One row per target whose indicator several plans share, with what changed since the plan before; with a reason: judged by the editors',
  row,
  primaryKey: ['target_id'],
  shownFirst: ['name', 'plan_id', 'scope', 'changed', 'difference', 'reason'],
  foreignKeys: {
    target_id: ['targets', 'id'],
    plan_id: ['plans', 'id'],
    previous_target_id: ['targets', 'id'],
  },
  rows: (input) => sharedIndicators(input.plans, input.indicators).values().flatMap(rowsOf),
});

function rowsOf(indicator: SharedIndicator) {
  const provinces = [...new Set(indicator.targets.map(({ plan }) => plan.province))];
  const steps = new Map(
    provinces.flatMap((province) => lineageIn(indicator, province)).map((step) => [step.target.id, step]),
  );
  return indicator.targets.map(({ plan, target, scope }) => {
    const step = steps.get(target.id);
    return {
      target_id: target.id,
      indicator: indicator.id,
      name: indicator.name,
      plan_id: plan.id,
      province: plan.province,
      scope: scope ?? null,
      previous_target_id: step?.previous?.target.id ?? null,
      changed: join(step?.changed ?? []),
      difference: step?.difference ?? null,
      reason: indicator.reason ?? null,
      url: factPath(target),
    };
  });
}
