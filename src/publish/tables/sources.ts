import { z } from 'zod';
import { isoDateSchema } from '../../domain/ids.ts';
import { sourceKinds, sourceSchema } from '../../domain/source.ts';
import { join, joined, labelOf, meaning, orNull } from '../column.ts';
import { planTitle } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = sourceSchema;

const row = z.strictObject({
  id: shape.id,
  file: shape.file,
  sha256: shape.sha256,
  original: orNull(shape.original),
  original_sha256: orNull(shape.originalSha256),
  plan_id: shape.plan,
  plan_title: planTitle,
  kind: shape.kind,
  kind_label: labelOf(shape.kind, sourceKinds),
  lacks: joined(shape.lacks),
  states_effective_from: orNull(
    meaning(
      isoDateSchema,
      'Ngày hiệu lực do bản sao ghi',
      'Ngày có hiệu lực mà chỉ bảng tóm tắt của bản sao ghi',
      'Date of effect that only the metadata table of this copy states',
    ),
  ),
  states_fields: joined(
    meaning(
      z.string(),
      'Lĩnh vực do bản sao ghi',
      'Lĩnh vực mà chỉ bảng tóm tắt của bản sao ghi',
      'Fields that only the metadata table of this copy states',
    ),
  ),
});

export const sources = defineTable({
  name: 'sources',
  title: 'Văn bản nguồn',
  description: 'Mỗi dòng là một tệp nguồn đúng như đã nhận; một kế hoạch có thể có nhiều bản',
  descriptionEn: 'One row per source file exactly as received; a plan may have several',
  row,
  primaryKey: ['id'],
  shownFirst: ['file', 'plan_title', 'kind', 'lacks'],
  foreignKeys: { plan_id: ['plans', 'id'] },
  rows: (input) =>
    input.sources.values().map((source) => ({
      id: source.id,
      file: source.file,
      sha256: source.sha256,
      original: source.original ?? null,
      original_sha256: source.originalSha256 ?? null,
      plan_id: source.plan,
      plan_title: input.plan(source.plan).shortTitle,
      kind: source.kind,
      kind_label: sourceKinds[source.kind],
      lacks: join(source.lacks),
      states_effective_from: source.states?.effectiveFrom ?? null,
      states_fields: join(source.states?.fields ?? []),
    })),
});
