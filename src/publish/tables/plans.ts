import { z } from 'zod';
import { planPath } from '../../domain/paths.ts';
import { planSchema, planStatuses, planTypes, signatorySchema } from '../../domain/plan.ts';
import { provinceSchema } from '../../domain/province.ts';
import { join, joined, labelOf, meaning, orNull } from '../column.ts';
import { agencyName, clauseId, clauseIdOf, planId, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = planSchema;
const period = shape.period.unwrap().shape;
const periodClauseId = meaning(
  clauseId,
  'Điều khoản nêu giai đoạn',
  'Mã điều khoản nêu giai đoạn của kế hoạch',
  'Clause that states the period',
);
const signerClauseId = meaning(
  clauseId,
  'Điều khoản chữ ký',
  'Mã điều khoản của khối chữ ký',
  'Clause of the signature block',
);

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
  period_clause_id: orNull(periodClauseId.optional().meta(periodClauseId.meta() ?? {})),
  status: shape.status,
  status_label: labelOf(shape.status, planStatuses),
  signer_name: orNull(signatorySchema.shape.name.optional().meta(signatorySchema.shape.name.meta() ?? {})),
  signer_clause_id: orNull(signerClauseId.optional().meta(signerClauseId.meta() ?? {})),
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
  rows: () => [],
});
