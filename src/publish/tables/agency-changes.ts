import { z } from 'zod';
import { agencyChangeSchema, changeBases, changeKinds, type AgencyChange } from '../../domain/agency-change.ts';
import { idSchema } from '../../domain/ids.ts';
import { agencyChangePath } from '../../domain/paths.ts';
import { always, join, joined, labelOf, meaning, orNull } from '../column.ts';
import { agencyName, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = agencyChangeSchema;
const original = meaning(
  idSchema,
  'Cơ quan trước',
  'Mã cơ quan trước khi thay đổi',
  'Original organization (W3C org:originalOrganization)',
);
const resulting = meaning(
  idSchema,
  'Cơ quan sau',
  'Mã cơ quan sau khi thay đổi; để trống khi không có cơ quan kế tiếp',
  'Resulting organization (W3C org:resultingOrganization); empty where there is none',
);

const row = z.strictObject({
  id: meaning(z.string().min(1), 'Mã dòng', 'Mã thay đổi, dấu gạch chéo, số thứ tự', 'Change id, a slash, an ordinal'),
  change: meaning(
    idSchema,
    'Mã thay đổi',
    'Mã thay đổi; các dòng cùng mã là một thay đổi',
    'Id of the change event; rows with the same id are one event',
  ),
  kind: shape.kind,
  kind_label: labelOf(shape.kind, changeKinds),
  on: orNull(shape.on),
  before: always(shape.before),
  original_agency_id: original,
  original_agency_name: agencyName,
  resulting_agency_id: orNull(resulting),
  resulting_agency_name: orNull(agencyName),
  subject: orNull(shape.subject),
  basis: shape.basis,
  basis_label: labelOf(shape.basis, changeBases),
  instrument_ids: joined(shape.instruments),
  source: shape.source,
  note: orNull(shape.note),
  url,
});

export const agencyChanges = defineTable({
  name: 'agency_changes',
  title: 'Thay đổi của cơ quan',
  description:
    'Mỗi dòng nối một cơ quan trước với một cơ quan sau của một lần sắp xếp tổ chức, kèm căn cứ và điều chưa kiểm chứng',
  descriptionEn:
    'One row per pair of an earlier and a later agency in one change event, with what it rests on and what is not verified',
  row,
  primaryKey: ['id'],
  shownFirst: ['kind', 'on', 'original_agency_name', 'resulting_agency_name', 'subject', 'basis'],
  foreignKeys: { original_agency_id: ['agencies', 'id'], resulting_agency_id: ['agencies', 'id'] },
  rows: (input) =>
    input.agencyChanges.flatMap((change) =>
      pairs(change).map(([from, to], position) => ({
        id: `${change.id}/${position + 1}`,
        change: change.id,
        kind: change.kind,
        kind_label: changeKinds[change.kind],
        on: change.on ?? null,
        before: change.before,
        original_agency_id: from,
        original_agency_name: input.agency(from).name,
        resulting_agency_id: to ?? null,
        resulting_agency_name: to === undefined ? null : input.agency(to).name,
        subject: change.subject ?? null,
        basis: change.basis,
        basis_label: changeBases[change.basis],
        instrument_ids: join(change.instruments),
        source: change.source,
        note: change.note ?? null,
        url: agencyChangePath(change.id),
      })),
    ),
});

/** Each agency before with each after; an agency that ends without successor stands alone. */
function pairs({ from, to }: AgencyChange): readonly (readonly [string, string | undefined])[] {
  const after: readonly (string | undefined)[] = to.length === 0 ? [undefined] : to;
  return from.flatMap((original) => after.map((next) => [original, next] as const));
}
