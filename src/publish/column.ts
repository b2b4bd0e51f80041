/**
 * Columns are made from fields of the domain, so that type, limits and wording are said once. In a row "unknown" is `null`
 * (the domain leaves the field out); a list is one text.
 */
import { z } from 'zod';

/** What the data dictionary says of a column or table, in Vietnamese and English. */
export const meaningSchema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  descriptionEn: z.string().min(1),
});
export type Meaning = z.infer<typeof meaningSchema>;

/** @throws when a field has no title or no description in one of the two languages: our own bug. */
export function meaningOf(field: z.ZodType): Meaning {
  return meaningSchema.parse(field.meta() ?? {});
}

/** A column that is `null` where there is nothing to say, as where the domain leaves its field out. */
export function orNull<S extends z.ZodType>(field: z.ZodOptional<S> | S): z.ZodNullable<S> {
  return z.nullable(field instanceof z.ZodOptional ? field.unwrap() : field).meta(meaningOf(field));
}

/** A column whose field has a default, so that it is never empty. */
export function always<S extends z.ZodType>(field: z.ZodDefault<S>): S {
  return field.unwrap().meta(meaningOf(field));
}

/** The same kind of value with a meaning of its own. */
export function meaning<S extends z.ZodType>(field: S, title: string, description: string, descriptionEn: string): S {
  return field.meta({ title, description, descriptionEn });
}

/** The words for a coded column, in a column of their own: `kind` has `kind_label`. The labels stand in the codes' order. */
export function labelOf(field: z.ZodType, labels: Readonly<Record<string, string>>) {
  const { title } = meaningOf(field);
  return z.enum(Object.values(labels)).meta({
    title: `${title} (bằng chữ)`,
    description: `Nhãn tiếng Việt của mã ở cột trước`,
    descriptionEn: 'Vietnamese label of the code in the column before',
  });
}

/** What stands between several values in one text. */
export const joint = '; ';

/** By joined column. */
const items = new WeakMap<z.ZodType, z.ZodType>();

/** Several values in one text, parted by `; `; `null` where there is none. @param field Of one value, or of a list of them. */
export function joined(field: z.ZodType) {
  const { title, description, descriptionEn } = meaningOf(field);
  const column = z.nullable(z.string().min(1)).meta({
    title,
    description: `${description}; nhiều giá trị cách nhau bằng dấu chấm phẩy`,
    descriptionEn: `${descriptionEn}; several are parted by semicolons`,
  });
  const list = field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.unwrap() : field;
  items.set(column, (list instanceof z.ZodArray ? list.element : list) as z.ZodType);
  return column;
}

/** One of the values of a joined column; `undefined` for any other column. */
export const itemOf = (column: z.ZodType): z.ZodType | undefined => items.get(column);

export function join(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(joint);
}
