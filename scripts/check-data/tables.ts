/** Every cell of every CSV file is as the Table Schema says; keys are unique, and every foreign key finds its row. */
import { join } from 'node:path';
import { dataFolder, readCsv, readData, tablesOf, type Field, type TableResource } from './data-package.ts';
import { together, type Fault, type Findings, type Proof } from './proof.ts';

const lexical: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  year: /^\d{4}$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
};
const advice = 'Mend the column in src/publish/tables/, or the record that the row is made from.';

export const proveTables: Proof = ({ site }) => {
  const tables = tablesOf(site);
  const linesOf = new Map(tables.map((table) => [table.name, readCsv(readData(site, table.path))]));
  return together(tables.map((table) => together([cells(table, linesOf), keys(table, linesOf)])));
};

type Lines = ReadonlyMap<string, readonly (readonly string[])[]>;

const faultsIn = ({ path }: TableResource, problems: readonly string[]): readonly Fault[] =>
  problems.map((problem) => ({ file: join(dataFolder, path), problem, advice }));

function cells(table: TableResource, linesOf: Lines): Findings {
  const { fields } = table.schema;
  const [head = [], ...lines] = linesOf.get(table.name) ?? [];
  const wrong = lines.flatMap((line, at) =>
    fields.flatMap(({ name, type, constraints = {} }, column) => {
      const cell = line[column] ?? '';
      const isRight =
        cell === ''
          ? constraints.required !== true
          : lexical[type].test(cell) && (constraints.enum?.includes(cell) ?? true);
      return isRight ? [] : [`Row ${at + 1}: ${name} is "${cell}", which is no ${type} that the schema allows.`];
    }),
  );
  const names = fields.map(({ name }) => name);
  const heads = head.join() === names.join() ? [] : [`Its head is ${head.join()}; the schema has ${names.join()}.`];
  return { checked: lines.length * fields.length, faults: faultsIn(table, [...heads, ...wrong]) };
}

function keys(table: TableResource, linesOf: Lines): Findings {
  const own = valuesOf(table.name, table.schema.primaryKey, linesOf);
  const twice = own.filter((key, at) => own.indexOf(key) !== at).map((key) => `The key ${key} stands twice.`);
  const links = (table.schema.foreignKeys ?? []).map(({ fields, reference }) => {
    const there = new Set(valuesOf(reference.resource ?? table.name, reference.fields, linesOf));
    const given = valuesOf(table.name, fields, linesOf).filter((key) => key !== '');
    const lost = given.filter((key) => !there.has(key));
    return {
      checked: given.length,
      faults: faultsIn(
        table,
        lost.map((key) => `${fields.join()} is ${key}, which ${reference.resource ?? table.name} does not have.`),
      ),
    };
  });
  return together([{ checked: own.length, faults: faultsIn(table, twice) }, ...links, lists(table, linesOf)]);
}

/** Columns that list agencies: Table Schema has no word for keys in a list. */
function lists(table: TableResource, linesOf: Lines): Findings {
  const columns = table.schema.fields.map(({ name }) => name).filter((name) => name.endsWith('agency_ids'));
  const known = new Set(valuesOf('agencies', ['id'], linesOf));
  const ids = columns.flatMap((name) => valuesOf(table.name, [name], linesOf).flatMap((list) => list.split('; ')));
  const lost = ids.filter((id) => id !== '' && !known.has(id));
  return {
    checked: ids.length,
    faults: faultsIn(
      table,
      lost.map((id) => `${id} is listed, which agencies does not have.`),
    ),
  };
}

/** The values of a key, a text for each row. */
function valuesOf(table: string, columns: readonly string[], linesOf: Lines): readonly string[] {
  const [head = [], ...lines] = linesOf.get(table) ?? [];
  const at = columns.map((name) => head.indexOf(name));
  return lines.map((line) => at.map((column) => line[column] ?? '').join(' | '));
}
