/** Reads the datasets of a built site as a stranger does: by their own `datapackage.json` alone. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'date' | 'year' | 'integer' | 'number' | 'boolean';
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: TableSchema;
  /** The name of the table that has the same rows. */
  readonly sameRowsAs?: string;
  readonly jsonSchema?: string;
}

export type TableResource = Resource & { readonly schema: TableSchema };

/** The folder of the datasets in a built site, and in the addresses of the site. */
export const dataFolder = 'du-lieu';

/** @param file Path beside `datapackage.json`. */
export const readData = (site: string, file: string): Buffer<ArrayBuffer> => readFileSync(join(site, dataFolder, file));

export const readJsonData = (site: string, file: string): unknown => JSON.parse(readData(site, file).toString('utf8'));

export const resourcesOf = (site: string): readonly Resource[] =>
  (readJsonData(site, 'datapackage.json') as { readonly resources: readonly Resource[] }).resources;

export const tablesOf = (site: string): readonly TableResource[] =>
  resourcesOf(site).filter((resource): resource is TableResource => resource.schema !== undefined);

/** @throws when there is no such table. */
export function tableNamed(site: string, wanted: string): TableResource {
  const table = tablesOf(site).find(({ name }) => name === wanted);
  if (table === undefined) throw new Error(`datapackage.json describes no table ${wanted}.`);
  return table;
}

/** The lines of a CSV file as texts, the head first. @throws where it is not UTF-8 or not RFC 4180. */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return parse(text, { record_delimiter: '\r\n', bom: true });
}

const readers: Readonly<Record<Field['type'], (text: string) => Cell>> = {
  string: (text) => text,
  date: (text) => text,
  year: Number,
  integer: Number,
  number: Number,
  boolean: (text) => text === 'true',
};

/** The rows of a table with the types that its schema gives them; an empty cell is `null`. */
export function rowsOf(site: string, { path, schema }: TableResource): readonly Row[] {
  const [, ...lines] = readCsv(readData(site, path));
  return lines.map((cells) =>
    Object.fromEntries(
      schema.fields.map(({ name, type }, at) => [name, cells[at] ? readers[type](cells[at]) : null] as const),
    ),
  );
}
