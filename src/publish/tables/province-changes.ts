import { z } from 'zod';
import { changeBases } from '../../domain/agency-change.ts';
import { idSchema } from '../../domain/ids.ts';
import { provinceChangePath } from '../../domain/paths.ts';
import { provinceChangeSchema } from '../../domain/province-change.ts';
import { join, joined, labelOf, meaning, orNull } from '../column.ts';
import { url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = provinceChangeSchema;

const row = z.strictObject({
  id: meaning(idSchema, 'Mã thay đổi', 'Mã thay đổi', 'Id of the change event'),
  name: shape.name,
  province: orNull(shape.province),
  from: joined(shape.from),
  on: shape.on,
  basis: shape.basis,
  basis_label: labelOf(shape.basis, changeBases),
  instrument_ids: joined(shape.instruments),
  source: shape.source,
  note: orNull(shape.note),
  url,
});

export const provinceChanges = defineTable({
  name: 'province_changes',
  title: 'Tỉnh, thành phố hợp nhất',
  description: 'Mỗi dòng là một tỉnh, thành phố hình thành do hợp nhất, kèm căn cứ và điều chưa kiểm chứng',
  descriptionEn: 'One row per province or city formed by a merger, with what it rests on and what is not verified',
  row,
  primaryKey: ['id'],
  shownFirst: ['name', 'from', 'on', 'basis', 'source'],
  foreignKeys: { province: ['provinces', 'id'] },
  rows: (input) =>
    input.provinceChanges.map((change) => ({
      id: change.id,
      name: change.name,
      province: change.province ?? null,
      from: join(change.from),
      on: change.on,
      basis: change.basis,
      basis_label: changeBases[change.basis],
      instrument_ids: join(change.instruments),
      source: change.source,
      note: change.note ?? null,
      url: provinceChangePath(change.id),
    })),
});
