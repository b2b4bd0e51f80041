import { z } from 'zod';
import { enumOf } from '../../domain/ids.ts';
import { releasePath, versionSchema } from '../../domain/release.ts';
import {
  rowChangeFields,
  rowChangeKinds,
  rowChangeReasons,
  type RowChange,
  type RowChanges,
} from '../../domain/row-change.ts';
import { labelOf, meaning, orNull } from '../column.ts';
import { url } from '../shared-columns.ts';
import { defineTable, type Cell } from '../table.ts';

const kind = meaning(
  enumOf(rowChangeKinds),
  'Thay đổi',
  'Dòng được thêm, được sửa ở một ô, hay bị bỏ',
  'Whether the row was added, changed in one cell, or removed',
);

const row = z.strictObject({
  id: meaning(
    z.string().min(1),
    'Mã thay đổi',
    'Phiên bản, bảng, dòng và cột, nối bằng dấu gạch chéo',
    'Version, table, row and column, joined by slashes',
  ),
  version: meaning(versionSchema, 'Phiên bản', 'Phiên bản có thay đổi này', 'The version that brought the change'),
  against: meaning(versionSchema, 'So với', 'Phiên bản được đem so', 'The version that was compared with'),
  table: rowChangeFields.table,
  row: rowChangeFields.row,
  kind,
  kind_label: labelOf(kind, rowChangeKinds),
  column: orNull(
    meaning(
      z.string().min(1),
      'Cột',
      'Cột của ô được sửa, hoặc của ô trong dòng bị bỏ; để trống khi dòng được thêm',
      'Column of the cell that changed, or of a cell of a removed row; empty where the row was added',
    ),
  ),
  before: orNull(meaning(z.string(), 'Trước', 'Nội dung ô ở phiên bản trước', 'The cell in the version before')),
  after: orNull(meaning(z.string(), 'Sau', 'Nội dung ô ở phiên bản này', 'The cell in this version')),
  reason: rowChangeFields.reason,
  reason_label: labelOf(rowChangeFields.reason, rowChangeReasons),
  note: orNull(rowChangeFields.note),
  url,
});

export const rowChanges = defineTable({
  name: 'row_changes',
  title: 'Nhật ký thay đổi',
  description:
    'Mỗi dòng là một dòng được thêm, hoặc một ô được sửa hay bị bỏ, của một bảng khác so với phiên bản trước; ghi từ phiên bản 0.6.0',
  descriptionEn:
    'One row per added row, or per changed or removed cell, of another table since the version before; kept since version 0.6.0',
  row,
  primaryKey: ['id'],
  shownFirst: ['version', 'table', 'row', 'kind', 'column', 'before', 'after', 'reason'],
  rows: (input) => input.rowChanges.flatMap((release) => release.rows.flatMap((change) => rowsOf(release, change))),
});

/** One row for an added row, else one for each cell. */
function rowsOf({ id: version, against }: RowChanges, change: RowChange): readonly z.infer<typeof row>[] {
  const common = {
    version,
    against,
    table: change.table,
    row: change.row,
    kind: change.kind,
    kind_label: rowChangeKinds[change.kind],
    reason: change.reason,
    reason_label: rowChangeReasons[change.reason],
    note: change.note ?? null,
    url: releasePath({ version }),
  };
  const id = `${version}/${change.table}/${change.row}`;
  if (change.kind === 'added') return [{ ...common, id, column: null, before: null, after: null }];
  return Object.entries<{ readonly before: Cell; readonly after?: Cell }>(change.cells).map(([column, cell]) => ({
    ...common,
    id: `${id}/${column}`,
    column,
    before: textOf(cell.before),
    after: textOf(cell.after ?? null),
  }));
}

/** Columns have values of every type; here all are text. */
const textOf = (cell: Cell): string | null => (cell === null ? null : String(cell));
