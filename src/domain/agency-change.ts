import { z } from 'zod';
import { edtfDateSchema, enumOf, idSchema, printedSchema } from './ids.ts';

export const changeKinds = {
  merger: 'Hợp nhất, sáp nhập',
  renaming: 'Đổi tên, tổ chức lại',
  subordination: 'Chuyển về trực thuộc cơ quan khác',
  transfer: 'Chuyển một phần nhiệm vụ',
  ending: 'Kết thúc hoạt động',
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** What a change rests on: the words of a document that orders it, or a conclusion from several sources. */
export const changeBases = { text: 'theo văn bản', inferred: 'suy ra' } as const;

/** Fields of every record of a change: what says so, and what is not known. */
export const changeEvidence = {
  basis: enumOf(changeBases).meta({
    title: 'Căn cứ',
    description: 'text: theo văn bản nêu chính thay đổi này; inferred: suy ra từ nhiều nguồn',
    descriptionEn: 'text: a document orders this very change; inferred: concluded from several sources',
  }),
  source: printedSchema.meta({
    title: 'Nguồn',
    description: 'Nơi dự án đọc được thông tin này',
    descriptionEn: 'Where the project read it',
  }),
  note: printedSchema.optional().meta({
    title: 'Chưa kiểm chứng',
    description: 'Điều chưa được kiểm chứng',
    descriptionEn: 'What is not verified',
  }),
};

/**
 * An event that ends agencies, makes them or moves their duties (W3C `org:ChangeEvent`). One file each. An agency in `from` that
 * is not in `to` is no more, but for a transfer; one that is only in `to` begins with the event.
 */
export const agencyChangeSchema = z
  .strictObject({
    kind: enumOf(changeKinds).meta({
      title: 'Loại thay đổi',
      description:
        'merger: hợp nhất, sáp nhập; renaming: đổi tên, tổ chức lại; subordination: chuyển nguyên trạng về trực thuộc cơ quan khác; transfer: chỉ chuyển một phần nhiệm vụ; ending: kết thúc hoạt động, không có cơ quan kế tiếp',
      descriptionEn:
        'merger; renaming or reorganisation; subordination (handed over whole to another superior); transfer of a part of the duties; ending without a successor',
    }),
    on: edtfDateSchema.optional().meta({
      title: 'Từ ngày',
      description: 'Ngày, tháng hoặc năm thay đổi có hiệu lực, chính xác đến mức nguồn cho biết',
      descriptionEn: 'When it takes effect, as precise as the source says (EDTF)',
    }),
    before: z.boolean().default(false).meta({
      title: 'Trước ngày',
      description: 'Nguồn ghi phải xong trước ngày này',
      descriptionEn: 'The source says that it is to be done before this day',
    }),
    from: z.array(idSchema).min(1).meta({
      title: 'Cơ quan trước',
      description: 'Mã cơ quan trước khi thay đổi',
      descriptionEn: 'Original organization (W3C org:originalOrganization)',
    }),
    to: z.array(idSchema).default([]).meta({
      title: 'Cơ quan sau',
      description: 'Mã cơ quan sau khi thay đổi; để trống khi không có cơ quan kế tiếp',
      descriptionEn: 'Resulting organization (W3C org:resultingOrganization); empty where there is none',
    }),
    subject: printedSchema.optional().meta({
      title: 'Phần việc',
      description: 'Phần nhiệm vụ được chuyển, khi chỉ chuyển một phần',
      descriptionEn: 'Which duties are transferred, where it is only a part',
    }),
    basis: changeEvidence.basis,
    instruments: z.array(idSchema).default([]).meta({
      title: 'Văn bản',
      description: 'Mã văn bản là căn cứ của thay đổi',
      descriptionEn: 'Ids of the documents that it rests on',
    }),
    source: changeEvidence.source,
    note: changeEvidence.note,
  })
  .refine(({ kind, to }) => (kind === 'ending') === (to.length === 0), {
    path: ['to'],
    error: 'an ending has no "to"; every other change says which agencies come after it',
  })
  .refine(({ kind, subject }) => (kind === 'transfer') === (subject !== undefined), {
    path: ['subject'],
    error: 'a transfer says in "subject" which duties it moves; other changes move all and have none',
  })
  .refine(({ basis, instruments }) => basis === 'inferred' || instruments.length > 0, {
    path: ['instruments'],
    error: 'a change by "text" names the document that orders it; without one its basis is "inferred"',
  })
  .refine(({ before, on }) => !before || on !== undefined, {
    path: ['before'],
    error: 'needs "on", the day before which',
  });

export type AgencyChangeRecord = z.infer<typeof agencyChangeSchema>;
export interface AgencyChange extends AgencyChangeRecord {
  readonly id: string;
}
