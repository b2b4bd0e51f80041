/** What a release changed in the rows of the one before: `content/row-changes/<version>.yaml`, written by `npm run compare:data`. */
import { z } from 'zod';
import { enumOf, printedSchema } from './ids.ts';
import { versionSchema } from './release.ts';

export const rowChangeKinds = { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' } as const;
export const rowChangeReasons = {
  correction: 'Hiệu đính',
  addition: 'Bổ sung',
  'new-plan': 'Kế hoạch mới',
  reorganisation: 'Sắp xếp bộ máy',
} as const;

/** A cell as the JSON files have it. */
export const cellSchema = z.union([z.string(), z.number(), z.boolean()]).nullable();

const changedCellSchema = z.strictObject({ before: cellSchema, after: cellSchema });
const removedCellSchema = z.strictObject({ before: cellSchema });

/** What every change says. */
export const rowChangeFields = {
  table: z
    .string()
    .regex(/^[a-z_]+$/, 'use the name of a table, as "tasks"')
    .meta({
      title: 'Bảng',
      description: 'Tên bảng có dòng thay đổi',
      descriptionEn: 'Name of the table whose row changed',
    }),
  row: z.string().min(1).meta({
    title: 'Dòng',
    description: 'Khóa chính của dòng trong bảng ấy',
    descriptionEn: 'Primary key of the row in that table',
  }),
  reason: enumOf(rowChangeReasons).meta({
    title: 'Lý do',
    description:
      'Vì sao dòng thay đổi: hiệu đính (sửa cho đúng văn bản), bổ sung (ghi thêm điều đã có trong văn bản), kế hoạch mới, sắp xếp bộ máy (cơ quan hoặc địa giới thay đổi)',
    descriptionEn:
      'Why the row changed: correction (put right by the document), addition (more of what the documents say), new-plan, reorganisation (of agencies or provinces)',
  }),
  note: printedSchema.optional().meta({
    title: 'Ghi chú',
    description: 'Điều người biên tập ghi thêm về lý do',
    descriptionEn: 'What the editors say of the reason',
  }),
};

export const rowChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...rowChangeFields, kind: z.literal('added') }),
  z.strictObject({ ...rowChangeFields, kind: z.literal('changed'), cells: z.record(z.string(), changedCellSchema) }),
  z.strictObject({ ...rowChangeFields, kind: z.literal('removed'), cells: z.record(z.string(), removedCellSchema) }),
]);
export type RowChange = z.infer<typeof rowChangeSchema>;
export type RowChangeReason = RowChange['reason'];

export const rowChangesSchema = z.strictObject({
  /** The release that was compared with. */
  against: versionSchema,
  /** By table and row, as the datasets order them. */
  rows: z.array(rowChangeSchema),
});
export interface RowChanges extends z.infer<typeof rowChangesSchema> {
  /** The version that brought them: the file's name. */
  readonly id: string;
}
