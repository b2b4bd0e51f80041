/**
 * Every file under `/du-lieu/`, written into a folder. Rows are made once, one after the other, and lie in the NDJSON file,
 * from which every other form is written: no table is ever held whole.
 */
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { archiveName, databaseName, fileEndings, workbookName } from './about.ts';
import { dataPackage } from './data-package.ts';
import { exampleCounter, type ExampleCount } from './example-counts.ts';
import { linesOf, partsOf, sumOf, writeChunks, type FileSum } from './files.ts';
import { mediaTypes, tableFormats } from './formats/index.ts';
import { formatJsonDocument, ndjsonChunks } from './formats/json.ts';
import { writeSqlite } from './formats/sqlite.ts';
import { writeXlsx } from './formats/xlsx.ts';
import { writeZip } from './formats/zip.ts';
import type { DatasetInput } from './input.ts';
import { tableJsonSchema } from './json-schema.ts';
import { inputsByPlan, planDocument, planDocumentSchema } from './plan-document.ts';
import { readme } from './readme.ts';
import { columnsOf, eachRow, type Row, type Table } from './table.ts';
import { tables } from './tables/index.ts';

export interface Datasets {
  /** Where the files stand. */
  readonly folder: string;
  /** By path in the folder and under `/du-lieu/`. */
  readonly files: ReadonlyMap<string, FileSum>;
  /** By table name. */
  readonly rowCounts: ReadonlyMap<string, number>;
  readonly examples: readonly ExampleCount[];
}

/**
 * Writes all files beside the folder, then puts them in its place: what stands there is whole, or what stood there before.
 *
 * @throws when a row is not as its schema says: our own bug.
 */
export function writeDatasets(input: DatasetInput, folder: string): Datasets {
  const aside = `${folder}.part`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const written = writeFiles(input, aside);
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  return { folder, ...written };
}

/** @param path One of its files. */
export const readDatasetFile = ({ folder }: Datasets, path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folder, path)));

function writeFiles(input: DatasetInput, folder: string): Omit<Datasets, 'folder'> {
  const files = new Map<string, FileSum>();
  const rowCounts = new Map<string, number>();
  const counter = exampleCounter();
  /** @param write Makes the file. */
  const add = (name: string, write: (path: string) => void): void => {
    if (!fileEndings.some((ending) => name.endsWith(`.${ending}`))) throw new Error(`No route serves ${name}.`);
    const path = join(folder, name);
    write(path);
    files.set(name, sumOf(path));
  };
  const addText = (name: string, text: string): void => add(name, (path) => writeChunks(path, [text]));
  const rowsOf = function* ({ name }: Table): Generator<Row> {
    for (const line of linesOf(join(folder, `${name}.ndjson`))) yield JSON.parse(line) as Row;
  };

  for (const table of tables) {
    const { name } = table;
    const seen = function* (): Generator<Row> {
      for (const row of eachRow(table, input)) {
        rowCounts.set(name, (rowCounts.get(name) ?? 0) + 1);
        counter.see(name, row);
        yield row;
      }
    };
    rowCounts.set(name, 0);
    add(`${name}.ndjson`, (path) => writeChunks(path, ndjsonChunks(columnsOf(table), seen())));
    for (const { extension, write } of tableFormats)
      if (extension !== 'ndjson') add(`${name}.${extension}`, (path) => write(path, table, rowsOf(table)));
    addText(`schema/${name}.schema.json`, formatJsonDocument(tableJsonSchema(table)));
  }
  add(databaseName, (path) => writeSqlite(path, tables, rowsOf));
  add(workbookName, (path) => writeXlsx(path, tables, rowsOf));
  addText('schema/plan.schema.json', formatJsonDocument(z.toJSONSchema(planDocumentSchema)));
  for (const one of inputsByPlan(input))
    addText(`ke-hoach/${one.plans[0]?.id}.json`, formatJsonDocument(planDocument(one)));
  addText('datapackage.json', formatJsonDocument(dataPackage(tables, files, input)));
  addText('README.txt', readme(tables));
  const members = [...files.keys()].map((name) => ({ name, parts: partsOf(join(folder, name)) }));
  add(archiveName, (path) => writeZip(path, members));
  return { files, rowCounts, examples: counter.counts() };
}

/** `text/csv; charset=utf-8` for `plans.csv`. */
export function contentType(path: string): string {
  const mediaType = mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
}
