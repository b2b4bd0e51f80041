/** One table of the datasets: what it is, its columns, its keys and how its rows are made. */
import { z } from 'zod';
import type { Meaning } from './column.ts';
import type { DatasetInput } from './input.ts';

/** What one cell holds. `null`: unknown, or there is none. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export interface ForeignKey {
  readonly field: string;
  /** A table and its column; the table may be this one. */
  readonly references: readonly [table: string, field: string];
}

export interface Table<R extends Row = Row> extends Meaning {
  /** Name of its files: `task_agencies`. */
  readonly name: string;
  /** Its columns in order. Types, checks, JSON Schema, Table Schema and the data dictionary are all made from this. */
  readonly row: z.ZodObject;
  readonly primaryKey: readonly string[];
  /** The columns that a reader sees first on the table's page, what names the row before the others. */
  readonly shownFirst: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** In a fixed order, made one after the other. With an input of one plan, the rows of that plan. */
  readonly rows: (input: DatasetInput) => Iterable<R>;
}

interface TableDefinition<S extends z.ZodObject> extends Meaning {
  readonly name: string;
  readonly row: S;
  readonly primaryKey: readonly (keyof S['shape'] & string)[];
  readonly shownFirst: readonly (keyof S['shape'] & string)[];
  readonly foreignKeys?: Readonly<Partial<Record<keyof S['shape'] & string, readonly [table: string, field: string]>>>;
  readonly rows: (input: DatasetInput) => Iterable<z.infer<S>>;
}

/** Checks at compile time that keys and what is shown first are columns and that rows have exactly the columns' types. */
export function defineTable<S extends z.ZodObject>(definition: TableDefinition<S>) {
  const foreignKeys = Object.entries(definition.foreignKeys ?? {}).map(([field, references]): ForeignKey => ({
    field,
    references: references as ForeignKey['references'],
  }));
  return { ...definition, foreignKeys };
}

/** Names, in order. */
export const columnsOf = ({ row }: Table): readonly string[] => Object.keys(row.shape);

/**
 * Makes the rows one after the other: none is kept.
 *
 * @throws when a row is not as its schema says: our own bug, found before anything is published.
 */
export function* eachRow({ name, row, rows }: Table, input: DatasetInput): Generator<Row> {
  for (const made of rows(input)) {
    const checked = row.safeParse(made);
    if (!checked.success) throw new Error(`Table ${name}, ${JSON.stringify(made)}: ${z.prettifyError(checked.error)}`);
    yield checked.data as Row;
  }
}

/** All rows of a table. @throws as `eachRow`. */
export const checkedRows = (table: Table, input: DatasetInput): readonly Row[] => [...eachRow(table, input)];
