import { z } from 'zod';
import { agencyKinds, agencyLevels, agencySchema } from '../../domain/agency.ts';
import { standingOf, standings } from '../../domain/agency-standing.ts';
import { enumOf, idSchema } from '../../domain/ids.ts';
import { agencyPath } from '../../domain/paths.ts';
import { provinceSchema } from '../../domain/province.ts';
import { join, joined, labelOf, meaning, orNull } from '../column.ts';
import { agencyName, currentAgencies, currentIds, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = agencySchema;

const standing = meaning(
  enumOf(standings),
  'Tình trạng',
  'Theo các thay đổi đã ghi nhận: unchanged: không ghi nhận thay đổi; moved: nhiệm vụ đã chuyển sang một cơ quan khác; divided: chia cho nhiều cơ quan; ended: không còn, chưa ghi nhận cơ quan kế tiếp',
  'By the changes on record: unchanged; moved to one other agency; divided among several; ended without a recorded successor',
);

const row = z.strictObject({
  id: meaning(idSchema, 'Mã cơ quan', 'Mã cơ quan', 'Agency id'),
  name: shape.name,
  other_names: joined(shape.otherNames),
  abbreviations: joined(shape.abbreviations),
  kind: shape.kind,
  kind_label: labelOf(shape.kind, agencyKinds),
  level: shape.level,
  level_label: labelOf(shape.level, agencyLevels),
  province: orNull(shape.province),
  province_name: orNull(
    meaning(
      provinceSchema.shape.name,
      'Tên tỉnh, thành phố',
      'Tên đầy đủ của tỉnh, thành phố; để trống với cơ quan trung ương',
      'Name of the province; empty for central agencies',
    ),
  ),
  parent_id: orNull(shape.parent),
  parent_name: orNull(
    meaning(
      agencyName,
      'Tên cơ quan cấp trên',
      'Tên đầy đủ của cơ quan cấp trên trực tiếp',
      'Full name of the parent agency',
    ),
  ),
  standing,
  standing_label: labelOf(standing, standings),
  current_agency_ids: joined(currentAgencies),
  url,
});

export const agencies = defineTable({
  name: 'agencies',
  title: 'Cơ quan',
  description: 'Mỗi dòng là một cơ quan, hoặc một nhóm cơ quan được gọi chung, như các kế hoạch nêu',
  descriptionEn: 'One row per agency, or group of agencies named together, as plans name them',
  row,
  primaryKey: ['id'],
  shownFirst: ['name', 'kind', 'level', 'standing', 'current_agency_ids'],
  foreignKeys: { parent_id: ['agencies', 'id'], province: ['provinces', 'id'] },
  rows: (input) =>
    input.agencies.map((agency) => {
      const { state } = standingOf(agency.id, input.agencyChanges);
      return {
        id: agency.id,
        name: agency.name,
        other_names: join(agency.otherNames),
        abbreviations: join(agency.abbreviations),
        kind: agency.kind,
        kind_label: agencyKinds[agency.kind],
        level: agency.level,
        level_label: agencyLevels[agency.level],
        province: agency.province ?? null,
        province_name: agency.province === undefined ? null : input.province(agency.province).name,
        parent_id: agency.parent ?? null,
        parent_name: agency.parent === undefined ? null : input.agency(agency.parent).name,
        standing: state,
        standing_label: standings[state],
        current_agency_ids: join(currentIds(input, agency.id)),
        url: agencyPath(agency.id),
      };
    }),
});
