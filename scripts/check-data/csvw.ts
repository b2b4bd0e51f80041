/**
 * Whether `csv-metadata.json` is as the rules of CSV on the Web say, and every CSV file as the metadata says. No kept library
 * checks this; the rules are those that apply to what is used here, and anything else is a problem.
 *
 * @see https://www.w3.org/TR/tabular-metadata/ and https://www.w3.org/TR/tabular-data-model/
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { cellProblem, datatypeProblem, type Column } from './csvw-cells.ts';
import { dataFolder, readData, tablesOf } from './data-package.ts';
import type { Proof } from './proof.ts';

interface TableSchema {
  readonly columns: readonly Column[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly columnReference: string;
    readonly reference: { readonly resource: string; readonly columnReference: string };
  }[];
}

interface CsvTable {
  readonly url: string;
  readonly tableSchema: TableSchema;
}

type Cells = ReadonlyMap<string, readonly string[]>;

const name = 'csv-metadata.json';

export const proveCsvMetadata: Proof = ({ site, official }) => {
  const context = readFileSync(join(official, 'csvw.jsonld'), 'utf8');
  const prefixes = new Set(Object.keys((JSON.parse(context) as { readonly '@context': object })['@context']));
  const read = (url: string) => (existsSync(join(site, dataFolder, url)) ? readData(site, url) : undefined);
  const problems = csvwProblems(readData(site, name).toString('utf8'), prefixes, read);
  const file = join(dataFolder, name);
  return {
    checked: tablesOf(site).length,
    faults: problems.map((problem) => ({ file, problem: `${problem}.`, advice: 'Mend src/publish/csvw.ts.' })),
  };
};

const properties = {
  group: ['@context', 'tables', 'dialect'],
  table: ['url', 'tableSchema'],
  schema: ['columns', 'primaryKey', 'foreignKeys'],
  column: ['name', 'titles', 'datatype', 'required', 'separator', 'lang'],
} as const;

/**
 * @param text Of `csv-metadata.json`.
 * @param prefixes Those of the official context, for properties such as `dc:title`.
 * @param read The bytes of a CSV file by its address beside the metadata; `undefined` where there is none.
 */
export function csvwProblems(
  text: string,
  prefixes: ReadonlySet<string>,
  read: (url: string) => Uint8Array | undefined,
): readonly string[] {
  const group = JSON.parse(text) as { readonly '@context': unknown; readonly tables: readonly CsvTable[] };
  const [context, local] = Array.isArray(group['@context']) ? (group['@context'] as unknown[]) : [];
  const problems = [
    ...(context === 'http://www.w3.org/ns/csvw' && isLanguage(local) ? [] : ['@context is not that of CSVW']),
    ...propertyProblems('group', group, prefixes),
    ...(group.tables.length === 0 ? ['there is no table'] : []),
    ...repeated(group.tables.map(({ url }) => url)).map((url) => `${url} is described twice`),
    ...group.tables.flatMap((table) => schemaProblems(table, group.tables, prefixes)),
  ];
  if (problems.length > 0) return problems;
  const contents = new Map(group.tables.map((table) => [table.url, contentsOf(table, read(table.url))]));
  return [
    ...[...contents].flatMap(([url, { problems: found }]) => found.map((problem) => `${url}: ${problem}`)),
    ...group.tables.flatMap((table) => keyProblems(table, (url) => contents.get(url)?.cells ?? new Map())),
  ];
}

const isLanguage = (local: unknown): boolean => /^\{"@language":"[a-z]{2}"\}$/.test(JSON.stringify(local));

/** A name of its own kind, or a common property with a known prefix and a value of JSON-LD without a context of its own. */
function propertyProblems(
  kind: keyof typeof properties,
  described: object,
  prefixes: ReadonlySet<string>,
): readonly string[] {
  return Object.entries(described).flatMap(([name, value]): readonly string[] => {
    if ((properties[kind] as readonly string[]).includes(name)) return [];
    const [prefix = '', rest] = name.split(':');
    if (rest === undefined || !prefixes.has(prefix)) return [`${kind}: no property "${name}"`];
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    return values.every(isCommonValue) ? [] : [`${kind}: "${name}" has a value that is not allowed`];
  });
}

function isCommonValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null;
  const names = Object.keys(value).sort().join(' ');
  return ['@id', '@value', '@language @value', '@type @value'].includes(names);
}

function schemaProblems(
  { url, tableSchema, ...rest }: CsvTable,
  tables: readonly CsvTable[],
  prefixes: ReadonlySet<string>,
): readonly string[] {
  const { columns, primaryKey = [], foreignKeys = [] } = tableSchema;
  const names = columns.map(({ name }) => name);
  const inSchema = (of: CsvTable | undefined, column: string): boolean =>
    of?.tableSchema.columns.some(({ name }) => name === column) ?? false;
  const problems = [
    ...propertyProblems('table', rest, prefixes),
    ...propertyProblems('schema', tableSchema, prefixes),
    ...repeated(names).map((name) => `column ${name} is described twice`),
    ...columns.flatMap((column) =>
      [
        ...propertyProblems('column', column, prefixes),
        ...(/^[A-Za-z0-9](?:[A-Za-z0-9_]|%[0-9A-F]{2})*$/.test(column.name) ? [] : ['is no name for a URI template']),
        ...(Object.keys(column.titles).every((language) => /^[a-z]{2,3}$/.test(language))
          ? []
          : ['a title has no language']),
        ...datatypeProblem(column.datatype),
      ].map((problem) => `column ${column.name}: ${problem}`),
    ),
    ...primaryKey.filter((name) => !names.includes(name)).map((name) => `primary key: there is no column ${name}`),
    ...foreignKeys
      .filter(
        ({ columnReference, reference }) =>
          !names.includes(columnReference) ||
          !inSchema(
            tables.find((table) => table.url === reference.resource),
            reference.columnReference,
          ),
      )
      .map((key) => `foreign key: ${JSON.stringify(key)} names what is not there`),
  ];
  return problems.map((problem) => `${url}: ${problem}`);
}

/** The file read by the dialect of all: UTF-8, commas, CRLF, one line of heads. */
function contentsOf(
  { tableSchema: { columns } }: CsvTable,
  bytes: Uint8Array | undefined,
): { readonly cells: Cells; readonly problems: readonly string[] } {
  if (bytes === undefined) return { cells: new Map(), problems: ['there is no such file'] };
  const [head = [], ...rows] = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
    record_delimiter: '\r\n',
    relax_column_count: true,
  });
  const problems = [
    ...(head.length === columns.length ? [] : [`${head.length} columns, ${columns.length} described`]),
    ...columns.flatMap(({ name, titles }, index) =>
      Object.values(titles)
        .flat()
        .includes(head[index] ?? '')
        ? []
        : [`head "${head[index]}" is no title of ${name}`],
    ),
    ...rows.flatMap((row, line) => [
      ...(row.length === columns.length ? [] : [`row ${line + 1} has ${row.length} cells`]),
      ...columns.flatMap((column, index) => {
        const problem = cellProblem(column, row[index] ?? '');
        return problem === undefined ? [] : [`row ${line + 1}, ${column.name}: ${problem}`];
      }),
    ]),
  ];
  const cells = new Map(columns.map(({ name }, index) => [name, rows.map((row) => row[index] ?? '')]));
  return { cells, problems };
}

function keyProblems({ url, tableSchema }: CsvTable, cellsOf: (url: string) => Cells): readonly string[] {
  const { primaryKey = [], foreignKeys = [] } = tableSchema;
  const own = cellsOf(url);
  const keys = (own.get(primaryKey[0] ?? '') ?? []).map((_, row) =>
    JSON.stringify(primaryKey.map((name) => own.get(name)?.[row])),
  );
  return [
    ...repeated(keys).map((key) => `${url}: the primary key ${key} stands twice`),
    ...foreignKeys.flatMap(({ columnReference, reference: { resource, columnReference: column } }) => {
      const targets = cellsOf(resource).get(column) ?? [];
      const unclear = new Set(repeated(targets));
      const known = new Set(targets);
      return (own.get(columnReference) ?? [])
        .filter((cell) => cell !== '' && (!known.has(cell) || unclear.has(cell)))
        .map((cell) => `${url}: ${columnReference} "${cell}" is not the key of one row of ${resource}`);
    }),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
