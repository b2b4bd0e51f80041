/** The columns of a table in the words of Table Schema (Data Package v2); the data dictionary shows the same. */
import { z } from 'zod';
import { yearSchema } from '../domain/ids.ts';
import { meaningOf, type Meaning } from './column.ts';
import type { Table } from './table.ts';

export type FieldType = 'string' | 'date' | 'year' | 'integer' | 'number' | 'boolean';

export interface Field extends Meaning {
  readonly name: string;
  readonly type: FieldType;
  readonly constraints: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
  /** Codes with their Vietnamese labels, where the next column is `<name>_label`. */
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

/** A year is an integer in JSON; Table Schema has a type of its own for it. Copies of `yearSchema` inherit this. */
const tableTypes = z.registry<{ readonly type: FieldType }>();
tableTypes.add(yearSchema, { type: 'year' });

export function fieldsOf({ row, primaryKey }: Table): readonly Field[] {
  const columns = row.shape as Readonly<Record<string, z.ZodType>>;
  return Object.entries(columns).map(([name, column]): Field => {
    const { title, description, descriptionEn } = meaningOf(column);
    const codes = optionsOf(column);
    const labels = optionsOf(columns[`${name}_label`]);
    const isUnique = primaryKey.length === 1 && primaryKey[0] === name;
    return {
      name,
      type: typeOf(column),
      title,
      description,
      descriptionEn,
      constraints: {
        ...(column instanceof z.ZodNullable ? {} : { required: true }),
        ...(isUnique ? { unique: true } : {}),
        ...(codes === undefined ? {} : { enum: codes }),
      },
      ...(codes === undefined || labels === undefined
        ? {}
        : { categories: codes.map((value, index) => ({ value, label: labels[index] ?? value })) }),
    };
  });
}

function typeOf(column: z.ZodType): FieldType {
  const field = withoutNull(column);
  const known = tableTypes.get(field)?.type;
  if (known !== undefined) return known;
  const { type, format } = z.toJSONSchema(field);
  if (type === 'string') return format === 'date' ? 'date' : 'string';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  throw new Error(`A cell cannot hold a value of type ${String(type)}.`);
}

function optionsOf(column: z.ZodType | undefined): readonly string[] | undefined {
  const field = column === undefined ? undefined : withoutNull(column);
  return field instanceof z.ZodEnum ? field.options.map(String) : undefined;
}

export function withoutNull(column: z.ZodType): z.ZodType {
  return column instanceof z.ZodNullable ? (column.unwrap() as z.ZodType) : column;
}
