import { z } from 'zod';
import { clauseIdOfLabel } from '../../domain/clause.ts';
import {
  certainties,
  correctionIds,
  correctionReasons,
  correctionSchema,
  evidenceKinds,
} from '../../domain/correction.ts';
import { clausePath } from '../../domain/paths.ts';
import { sourceSchema } from '../../domain/source.ts';
import { always, labelOf, meaning, orNull } from '../column.ts';
import { clauseId, clauseIdOf, planId, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = correctionSchema;

const row = z.strictObject({
  id: meaning(
    z.string().regex(/^[a-z0-9-]+\/\d+(-\d+)?$/),
    'Mã',
    'Mã văn bản nguồn, dấu gạch chéo, dòng; chỗ thứ hai trên cùng dòng thêm -2',
    'Source id, a slash, line; the second on one line adds -2',
  ),
  plan_id: planId,
  source: meaning(sourceSchema.shape.id, 'Văn bản nguồn', 'Mã văn bản nguồn', 'Id of the source'),
  line: shape.line,
  clause_id: clauseId,
  clause_label: shape.clause,
  printed: shape.printed,
  occurrence: always(shape.occurrence),
  corrected: orNull(
    meaning(
      shape.corrected.unwrap(),
      'Chữa thành',
      'Chữ được công bố. Để trống khi giữ như bản in (certainty là doubtful) hoặc khi chữ thừa bị bỏ (certainty khác; trong JSON là chuỗi rỗng)',
      'The published reading. Empty where the printed one is kept (certainty is doubtful) or where surplus letters are dropped (any other certainty; an empty string in JSON)',
    ),
  ),
  proposed: orNull(shape.proposed),
  reason: shape.reason,
  reason_label: labelOf(shape.reason, correctionReasons),
  evidence_kind: shape.evidenceKind,
  evidence_kind_label: labelOf(shape.evidenceKind, evidenceKinds),
  evidence: shape.evidence,
  certainty: shape.certainty,
  certainty_label: labelOf(shape.certainty, certainties),
  url,
});

export const corrections = defineTable({
  name: 'corrections',
  title: 'Hiệu đính',
  description: 'Mỗi dòng là một chỗ bản nguồn đọc sai đã được chữa, hoặc một chỗ nghi ngờ được giữ như bản in',
  descriptionEn: 'One row per misreading of a source put right, or doubtful place kept as printed',
  row,
  primaryKey: ['id'],
  shownFirst: ['clause_label', 'source', 'printed', 'corrected', 'reason', 'certainty'],
  foreignKeys: { plan_id: ['plans', 'id'], source: ['sources', 'id'], clause_id: ['clauses', 'id'] },
  rows: (input) =>
    input.sources.values().flatMap(({ id: source, plan }) => {
      const found = input.records[source]?.corrections ?? [];
      const ids = correctionIds(source, found);
      return found.map((correction, index) => ({
        id: ids[index] ?? '',
        plan_id: plan,
        source,
        line: correction.line,
        clause_id: clauseIdOf(plan, correction.clause),
        clause_label: correction.clause,
        printed: correction.printed,
        occurrence: correction.occurrence,
        corrected: correction.corrected ?? null,
        proposed: correction.proposed ?? null,
        reason: correction.reason,
        reason_label: correctionReasons[correction.reason],
        evidence_kind: correction.evidenceKind,
        evidence_kind_label: evidenceKinds[correction.evidenceKind],
        evidence: correction.evidence,
        certainty: correction.certainty,
        certainty_label: certainties[correction.certainty],
        url: clausePath(plan, clauseIdOfLabel(correction.clause) ?? ''),
      }));
    }),
});
