/**
 * What stands between a source and the published text. Every difference is one of these records, each at a place in the
 * source, each reversible: apply them to the source and the published words come out, word for word.
 */
import { z } from 'zod';
import { clauseLabelSchema } from './clause.ts';
import { printedSchema, enumOf } from './ids.ts';

export const certainties = {
  certain: 'Chắc chắn',
  probable: 'Rất có thể',
  doubtful: 'Nghi ngờ, giữ như bản in',
} as const;

export const correctionReasons = {
  misread: 'Máy đọc nhầm chữ',
  'lost-letters': 'Mất chữ hoặc dấu câu',
  doubled: 'Lặp chữ',
  order: 'Đảo thứ tự chữ',
  'point-letter': 'Sai chữ cái của điểm',
  capitals: 'Sai chữ hoa, chữ thường',
  spacing: 'Sai khoảng trắng',
  slip: 'Có thể là lỗi của chính văn bản',
} as const;

export const evidenceKinds = {
  witness: 'Bản khác của cùng văn bản',
  alphabet: 'Thứ tự chữ cái của các điểm',
  'same-phrase': 'Cùng cụm từ ở chỗ khác của văn bản',
  'fixed-phrase': 'Cụm từ hoặc tên gọi cố định',
  grammar: 'Ngữ pháp và nghĩa của câu',
  none: 'Không có gì xác nhận',
} as const;

const lineSchema = z.int().positive();

/** A reading error that is put right, or a doubtful reading that is kept (then `corrected` is absent). */
export const correctionSchema = z
  .strictObject({
    line: lineSchema.meta({
      title: 'Dòng',
      description: 'Dòng trong tệp nguồn, tính từ 1',
      descriptionEn: 'Line of the source file, from 1',
    }),
    printed: printedSchema.meta({
      title: 'Như bản in',
      description: 'Chữ như văn bản nguồn',
      descriptionEn: 'As the source prints it',
    }),
    occurrence: z.int().positive().default(1).meta({
      title: 'Lần thứ',
      description: 'Lần xuất hiện trong dòng, tính từ 1',
      descriptionEn: 'Which occurrence in the line, from 1',
    }),
    corrected: z.string().optional().meta({
      title: 'Chữa thành',
      description: 'Chữ được công bố; để trống khi giữ như bản in',
      descriptionEn: 'The published reading; empty where the printed one is kept',
    }),
    proposed: printedSchema.optional().meta({
      title: 'Cách đọc đề xuất',
      description: 'Cách đọc có thể đúng của một chỗ nghi ngờ, không được công bố trong lời văn',
      descriptionEn: 'A possible reading of a doubtful place, not used in the text',
    }),
    clause: clauseLabelSchema.meta({
      title: 'Điều khoản',
      description: 'Nhãn điều khoản',
      descriptionEn: 'Clause label',
    }),
    reason: enumOf(correctionReasons).meta({ title: 'Lý do', description: 'Lý do chữa', descriptionEn: 'Reason' }),
    evidenceKind: enumOf(evidenceKinds).meta({
      title: 'Loại căn cứ',
      description: 'Loại căn cứ để chữa',
      descriptionEn: 'Kind of evidence',
    }),
    evidence: printedSchema.meta({
      title: 'Căn cứ',
      description: 'Căn cứ để chữa',
      descriptionEn: 'Evidence, in words',
    }),
    certainty: enumOf(certainties).meta({
      title: 'Mức chắc chắn',
      description: 'Mức chắc chắn',
      descriptionEn: 'How sure it is',
    }),
  })
  .refine(({ certainty, corrected }) => (certainty === 'doubtful') === (corrected === undefined), {
    path: ['corrected'],
    error: 'a doubtful reading stays as printed (no "corrected"); any other certainty needs "corrected"',
  })
  .refine(({ printed, corrected }) => printed !== corrected, { path: ['corrected'], error: 'equals "printed"' })
  .refine(({ certainty, evidenceKind }) => certainty !== 'certain' || evidenceKind !== 'none', {
    path: ['evidenceKind'],
    error: '"none" cannot make a reading certain: name the evidence, or write "probable" or "doubtful"',
  });

export type Correction = z.infer<typeof correctionSchema>;

/** Words or signs of the source that are no part of the plan's text and are left out. */
const omissionSchema = z.strictObject({
  lines: z.array(lineSchema).min(1),
  /** What is left out of each of these lines; absent where the whole lines are left out. */
  printed: printedSchema.optional(),
  occurrence: z.int().positive().default(1),
  reason: printedSchema,
});

/** Published text that this source does not have: whole clauses by label, or exact words of one clause. */
const lackSchema = z
  .strictObject({
    clauses: z.array(clauseLabelSchema).min(1).optional(),
    clause: clauseLabelSchema.optional(),
    /** Words of `clause` that are missing; the marker counts as words of its clause. */
    words: printedSchema.optional(),
    occurrence: z.int().positive().default(1),
    reason: printedSchema,
  })
  .refine((lack) => (lack.clauses === undefined) === (lack.clause !== undefined && lack.words !== undefined), {
    error: 'give either "clauses" (whole clauses) or "clause" with "words"',
  });

/** `content/corrections/<source>.yaml`: everything between one source and the published text. */
export const sourceRecordSchema = z.strictObject({
  corrections: z.array(correctionSchema).default([]),
  omissions: z.array(omissionSchema).default([]),
  /** Blank lines inside a sentence, where a page of the scan ends. */
  pageBreaks: z.array(lineSchema).default([]),
  lacks: z.array(lackSchema).default([]),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** Ids of a source's corrections, in their order: source and line, since a source never changes; `000/93-2` is the second on its line. */
export function correctionIds(sourceId: string, corrections: readonly Correction[]): readonly string[] {
  const uses = new Map<number, number>();
  return corrections.map(({ line }) => {
    const count = (uses.get(line) ?? 0) + 1;
    uses.set(line, count);
    return `${sourceId}/${line}${count === 1 ? '' : `-${count}`}`;
  });
}

/** The anchor of a correction in the list of its plan's page: `hd-000-93-2`. */
export const correctionAnchor = (id: string): string => `hd-${id.replace('/', '-')}`;
