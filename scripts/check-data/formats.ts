/** Every form of a table has the rows of its CSV file, cell by cell, with their types. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { readSheet } from 'read-excel-file/node';
import { parquetRows } from '../../src/testing/parquet-rows.ts';
import {
  dataFolder,
  readCsv,
  readData,
  readJsonData,
  resourcesOf,
  rowsOf,
  tablesOf,
  type Cell,
  type Row,
  type TableResource,
} from './data-package.ts';
import { together, type Findings, type Proof } from './proof.ts';

type Reader = (site: string, path: string, table: TableResource) => readonly Row[] | Promise<readonly Row[]>;

/** How each form is read back, by its ending; all by other programs than those that wrote it. */
const readers: Readonly<Record<string, Reader>> = {
  json: (site, path) => JSON.parse(readData(site, path).toString('utf8')) as Row[],
  ndjson: (site, path) =>
    readData(site, path)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  'excel.csv': (site, path, table) => spreadsheetRows(site, path, table),
  sqlite: databaseRows,
  parquet: (site, path) => parquetRows(readData(site, path)),
  xlsx: workbookRows,
};

export const proveFormats: Proof = async ({ site }) => {
  const resources = resourcesOf(site);
  const whole = resources.filter(({ name }) => name === 'database' || name === 'workbook').map(({ path }) => path);
  const parts: Findings[] = [];
  for (const table of tablesOf(site)) {
    const rows = rowsOf(site, table);
    const same = resources.filter(({ sameRowsAs }) => sameRowsAs === table.name).map(({ path }) => path);
    for (const path of [...same, ...whole]) parts.push(await compared(site, path, table, rows));
  }
  return together([...parts, ...planDocuments(site)]);
};

/** The file of one plan has the rows of every table that are of that plan. */
function planDocuments(site: string): readonly Findings[] {
  const tables = tablesOf(site).map((table) => ({ name: table.name, rows: rowsOf(site, table) }));
  const documents = resourcesOf(site).filter(({ name, format }) => name.startsWith('plan-') && format === 'json');
  return documents.map(({ name, path }) => {
    const document = readJsonData(site, path) as Readonly<Record<string, unknown>>;
    const plan = name.replace(/^plan-/, '');
    const own = tables
      .filter((table) => table.name in document)
      .map((table) => ({ name: table.name, rows: table.rows.filter((row) => row['plan_id'] === plan) }));
    const different = own.filter(({ name: table, rows }) => !isDeepStrictEqual(document[table], rows));
    return {
      checked: own.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + Object.keys(row).length, 0), 0),
      faults: different.map(({ name: table }) => ({
        file: join(dataFolder, path),
        problem: `Its ${table} are not the rows of ${table}.csv that are of ${plan}.`,
        advice: 'Mend src/publish/plan-document.ts.',
      })),
    };
  });
}

async function compared(site: string, path: string, table: TableResource, rows: readonly Row[]): Promise<Findings> {
  const file = join(dataFolder, path);
  const ending = path.slice(path.indexOf('.') + 1);
  const read = readers[ending];
  if (read === undefined)
    return {
      checked: 0,
      faults: [
        { file, problem: 'Nothing reads this form back.', advice: 'Add a reader to scripts/check-data/formats.ts.' },
      ],
    };
  const others = await read(site, path, table);
  const columns = table.schema.fields.map(({ name }) => name);
  const different = rows.flatMap((row, at) =>
    columns.flatMap((column) =>
      others[at]?.[column] === row[column]
        ? []
        : [
            `${table.name}, row ${at + 1}: ${column} is ${said(others[at]?.[column])}, in ${table.path} ${said(row[column])}.`,
          ],
    ),
  );
  const more =
    others.length === rows.length ? [] : [`${table.name} has ${others.length} rows, ${table.path} ${rows.length}.`];
  return {
    checked: rows.length * columns.length,
    faults: [...more, ...different].map((problem) => ({
      file,
      problem,
      advice: 'Mend the writer of this form in src/publish/formats/.',
    })),
  };
}

const said = (cell: Cell | undefined): string => (cell === undefined ? 'not there' : JSON.stringify(cell));

/** A text that would be taken for something else, or begins with an apostrophe, has one more before it. */
function spreadsheetRows(site: string, path: string, table: TableResource): readonly Row[] {
  const bytes = readData(site, path);
  if (bytes.subarray(0, 3).toString('hex') !== 'efbbbf') return [];
  const [head = [], ...lines] = readCsv(bytes);
  const plain = lines.map((line) => line.map((cell) => cell.replace(/^'/, '')));
  const isText = (name: string) => table.schema.fields.some((field) => field.name === name && field.type === 'string');
  const types = new Map(table.schema.fields.map(({ name, type }) => [name, type]));
  return plain.map((line, at) =>
    Object.fromEntries(
      head.map((name, column) => {
        const cell = isText(name) ? line[column] : lines[at]?.[column];
        return [name, typed(cell ?? '', types.get(name) ?? 'string')] as const;
      }),
    ),
  );
}

function typed(cell: string, type: string): Cell {
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'string' || type === 'date' ? cell : Number(cell);
}

/** SQLite has no type for what is true or false. */
function databaseRows(site: string, path: string, { name, schema }: TableResource): readonly Row[] {
  const told = new Set(schema.fields.filter(({ type }) => type === 'boolean').map((field) => field.name));
  const database = new DatabaseSync(join(site, dataFolder, path), { readOnly: true });
  try {
    const rows = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all() as Row[];
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, told.has(column) && cell !== null ? cell === 1 : cell]),
      ),
    );
  } finally {
    database.close();
  }
}

async function workbookRows(site: string, path: string, { name }: TableResource): Promise<readonly Row[]> {
  const [head = [], ...lines] = await readSheet(join(site, dataFolder, path), name, { trim: false });
  return lines.map((line) =>
    Object.fromEntries(
      head.map((column, at) => {
        const cell = line[at] ?? null;
        return [String(column), cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as Cell)] as const;
      }),
    ),
  );
}
