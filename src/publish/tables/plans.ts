import { z } from 'zod';
import { planPath } from '../../domain/paths.ts';
import { planSchema, planStatuses, planTypes, signatorySchema } from '../../domain/plan.ts';
import { provinceSchema } from '../../domain/province.ts';
import { join, joined, labelOf, meaning, orNull } from '../column.ts';
import { agencyName, clauseId, clauseIdOf, planId, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = planSchema;
const period = shape.period.unwrap().shape;

const row = z.strictObject({
  id: planId,
  number: orNull(shape.number),
  type: shape.type,
  type_label: labelOf(shape.type, planTypes),
  title: shape.title,
  short_title: shape.shortTitle,
  issuer: shape.issuer,
  issuer_name: meaning(agencyName, 'Tên cơ quan ban hành', 'Tên đầy đủ của cơ quan ban hành', 'Name of the issuer'),
  province: shape.province,
  province_name: meaning(
    provinceSchema.shape.name,
    'Tên tỉnh, thành phố',
    'Tên đầy đủ của tỉnh, thành phố',
    'Name of the province',
  ),
  issued_on: orNull(shape.issuedOn),
  period_from: orNull(period.from),
  period_to: orNull(period.to),
  period_clause_id: orNull(
    meaning(clauseId, 'Điều khoản nêu giai đoạn', 'Mã điều khoản nêu giai đoạn', 'Clause that states the period'),
  ),
  status: shape.status,
  status_label: labelOf(shape.status, planStatuses),
  signer_name: orNull(signatorySchema.shape.name),
  signer_post: orNull(signatorySchema.shape.post),
  signer_clause_id: orNull(
    meaning(clauseId, 'Điều khoản chữ ký', 'Mã điều khoản của khối chữ ký', 'Clause of the signature block'),
  ),
  fields: joined(shape.fields),
  url,
});

export const plans = defineTable({
  name: 'plans',
  title: 'Kế hoạch',
  description: 'Mỗi dòng là một kế hoạch hoặc chương trình',
  descriptionEn: 'One row per plan or programme',
  row,
  primaryKey: ['id'],
  shownFirst: ['short_title', 'number', 'type', 'issuer_name', 'issued_on', 'period_to', 'status'],
  foreignKeys: {
    province: ['provinces', 'id'],
    issuer: ['agencies', 'id'],
    period_clause_id: ['clauses', 'id'],
    signer_clause_id: ['clauses', 'id'],
  },
  rows: (input) =>
    input.plans.values().map((plan) => ({
      id: plan.id,
      number: plan.number ?? null,
      type: plan.type,
      type_label: planTypes[plan.type],
      title: plan.title,
      short_title: plan.shortTitle,
      issuer: plan.issuer,
      issuer_name: input.agency(plan.issuer).name,
      province: plan.province,
      province_name: input.province(plan.province).name,
      issued_on: plan.issuedOn ?? null,
      period_from: plan.period?.from ?? null,
      period_to: plan.period?.to ?? null,
      period_clause_id: plan.period === undefined ? null : clauseIdOf(plan.id, plan.period.clause),
      status: plan.status,
      status_label: planStatuses[plan.status],
      signer_name: plan.signatory?.name ?? null,
      signer_post: plan.signatory?.post ?? null,
      signer_clause_id: plan.signatory === undefined ? null : clauseIdOf(plan.id, plan.signatory.clause),
      fields: join(plan.fields),
      url: planPath(plan.id),
    })),
});
