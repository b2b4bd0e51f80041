/** Fields that the facts of a plan share. */
import { clauseLabelSchema } from './clause.ts';
import { printedSchema } from './ids.ts';

/** The label of the clause that a fact rests on. */
export const clause = clauseLabelSchema.meta({
  title: 'Điều khoản',
  description: 'Nhãn điều khoản theo thứ tự của văn bản, ví dụ II.3.đ',
  descriptionEn: 'Label of the clause, e.g. II.3.đ',
});
/** The exact words that a fact rests on. */
export const quote = printedSchema.meta({
  title: 'Nguyên văn',
  description: 'Nguyên văn làm căn cứ, có trong điều khoản',
  descriptionEn: 'Exact words of the clause that it rests on',
});
/** A name as the document prints it. */
export const printed = printedSchema.meta({
  title: 'Như văn bản ghi',
  description: 'Tên đúng như văn bản ghi',
  descriptionEn: 'Name exactly as printed',
});

/** True unless both bounds are given and the first comes after the last. */
export const inOrder = <T extends string | number>(from: T | undefined, to: T | undefined): boolean =>
  from === undefined || to === undefined || from <= to;
