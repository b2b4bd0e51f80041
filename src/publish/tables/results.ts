import { z } from 'zod';
import { idSchema } from '../../domain/ids.ts';
import { resultsPath } from '../../domain/paths.ts';
import { resultSchema } from '../../domain/result.ts';
import { meaning, orNull } from '../column.ts';
import { factId, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = resultSchema;

const row = z.strictObject({
  id: meaning(idSchema, 'Mã kết quả', 'Mã kết quả', 'Id of the result'),
  task_id: orNull(
    meaning(factId, 'Mã nhiệm vụ', 'Mã nhiệm vụ, khi là kết quả của nhiệm vụ', 'Id of the task, if of one'),
  ),
  target_id: orNull(
    meaning(factId, 'Mã chỉ tiêu', 'Mã chỉ tiêu, khi là kết quả của chỉ tiêu', 'Id of the target, if of one'),
  ),
  on: shape.on,
  value: orNull(shape.value),
  unit: orNull(shape.unit),
  statement: shape.statement,
  source: shape.source,
  source_url: orNull(shape.sourceUrl),
  quote: shape.quote,
  recorded_by: shape.recordedBy,
  recorded_on: shape.recordedOn,
  url,
});

export const results = defineTable({
  name: 'results',
  title: 'Kết quả đã công bố',
  description:
    'Mỗi dòng là một kết quả của nhiệm vụ hoặc chỉ tiêu, kèm nguồn và nguyên văn; chưa có dòng nào là chưa có số liệu công bố',
  descriptionEn:
    'One row per published result of a task or target, with source and exact words; no rows: nothing is published yet',
  row,
  primaryKey: ['id'],
  shownFirst: ['statement', 'on', 'value', 'unit', 'source'],
  foreignKeys: { task_id: ['tasks', 'id'], target_id: ['targets', 'id'] },
  rows: (input) =>
    input.results.map((result) => {
      const isTask = /\/task_\d+$/.test(result.of);
      return {
        id: result.id,
        task_id: isTask ? result.of : null,
        target_id: isTask ? null : result.of,
        on: result.on,
        value: result.value ?? null,
        unit: result.unit ?? null,
        statement: result.statement,
        source: result.source,
        source_url: result.sourceUrl ?? null,
        quote: result.quote,
        recorded_by: result.recordedBy,
        recorded_on: result.recordedOn,
        url: resultsPath(result.of),
      };
    }),
});
