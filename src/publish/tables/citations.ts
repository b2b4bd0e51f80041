import { z } from 'zod';
import { instrumentName, instrumentSchema } from '../../domain/instrument.ts';
import { clausePath } from '../../domain/paths.ts';
import { citationRelations, citationSchema } from '../../domain/citation.ts';
import { labelOf, meaning, orNull } from '../column.ts';
import { factCells, factColumns, quoteCells, quoteColumns, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = citationSchema;

const row = z.strictObject({
  ...factColumns,
  instrument_id: shape.instrument,
  instrument_name: meaning(
    z.string().min(1),
    'Tên văn bản',
    'Tên gọi của văn bản được viện dẫn',
    'Name of the cited document',
  ),
  number: orNull(instrumentSchema.shape.number),
  relation: shape.relation,
  relation_label: labelOf(shape.relation, citationRelations),
  ...quoteColumns,
  url,
});

export const citations = defineTable({
  name: 'citations',
  title: 'Viện dẫn',
  description: 'Mỗi dòng là một lần một điều khoản viện dẫn một văn bản',
  descriptionEn: 'One row per place where a clause cites a document',
  row,
  primaryKey: ['id'],
  shownFirst: ['clause_label', 'plan_title', 'instrument_id', 'instrument_name', 'relation', 'quote'],
  foreignKeys: { plan_id: ['plans', 'id'], clause_id: ['clauses', 'id'], instrument_id: ['instruments', 'id'] },
  rows: (input) =>
    input.plans.values().flatMap((plan) =>
      plan.citations.map((citation) => {
        const instrument = input.instrument(citation.instrument);
        return {
          ...factCells(plan, citation),
          instrument_id: citation.instrument,
          instrument_name: instrumentName(instrument),
          number: instrument.number ?? null,
          relation: citation.relation,
          relation_label: citationRelations[citation.relation],
          ...quoteCells(input, citation),
          url: clausePath(plan.id, citation.clauseId),
        };
      }),
    ),
});
