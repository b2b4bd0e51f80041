/**
 * Every file under `/du-lieu/`, written into a folder. Rows are made once, one after the other, and lie in the NDJSON file,
 * from which every other form is written: no table is ever held whole.
 */
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName, catalogueNames, databaseName, fileEndings, workbookName } from './about.ts';
import { citedAt, citedName, cslItem, formatBibtex } from './citation.ts';
import { csvwMetadata, csvwName } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { catalogue, type Publication } from './dcat/catalogue.ts';
import { jsonLd, turtle } from './dcat/write.ts';
import { exampleCounter, type ExampleCount } from './example-counts.ts';
import { linesOf, partsOf, sumOf, writeChunks, type FileSum } from './files.ts';
import { tableFormats } from './formats/index.ts';
import { mediaTypeOf } from './media-types.ts';
import { formatJsonDocument, ndjsonChunks } from './formats/json.ts';
import { writeSqlite } from './formats/sqlite.ts';
import { writeXlsx } from './formats/xlsx.ts';
import { writeZip } from './formats/zip.ts';
import type { DatasetInput } from './input.ts';
import { jsonSchemas, schemaFile } from './json-schema.ts';
import { inputsByPlan } from './plan-document.ts';
import { planFile, planFormats } from './plan-formats.ts';
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
 * @param told Called with the name of each file when it is written.
 * @throws when a row is not as its schema says: our own bug.
 */
export function writeDatasets(
  input: DatasetInput,
  folder: string,
  publication: Publication,
  told: (name: string) => void = () => undefined,
): Datasets {
  const aside = `${folder}.part`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const written = writeFiles(input, aside, publication, told);
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  return { folder, ...written };
}

/** @param path One of its files. */
export const readDatasetFile = ({ folder }: Datasets, path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folder, path)));

/** The rows of a table as they were written, one after the other. */
export function* writtenRows({ folder }: Pick<Datasets, 'folder'>, { name }: Table): Generator<Row> {
  for (const line of linesOf(join(folder, `${name}.ndjson`))) yield JSON.parse(line) as Row;
}

function writeFiles(
  input: DatasetInput,
  folder: string,
  publication: Publication,
  told: (name: string) => void,
): Omit<Datasets, 'folder'> {
  const files = new Map<string, FileSum>();
  const rowCounts = new Map<string, number>();
  const counter = exampleCounter();
  /** @param write Makes the file. */
  const add = (name: string, write: (path: string) => void): void => {
    if (!fileEndings.some((ending) => name.endsWith(`.${ending}`))) throw new Error(`No route serves ${name}.`);
    const path = join(folder, name);
    write(path);
    files.set(name, sumOf(path));
    told(name);
  };
  const addText = (name: string, text: string): void => add(name, (path) => writeChunks(path, [text]));
  const rowsOf = (table: Table): Generator<Row> => writtenRows({ folder }, table);

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
  }
  add(databaseName, (path) => writeSqlite(path, tables, rowsOf));
  add(workbookName, (path) => writeXlsx(path, tables, rowsOf, ({ name }) => rowCounts.get(name) ?? 0));
  for (const [name, schema] of jsonSchemas()) addText(schemaFile(name), formatJsonDocument(schema));
  for (const one of inputsByPlan(input))
    for (const format of planFormats) addText(planFile(one.plans[0]?.id ?? '', format), format.make(one));
  for (const table of [undefined, ...tables]) {
    const item = cslItem(citedAt(table, publication.base));
    addText(`${citedName(table)}.bib`, formatBibtex(item));
    addText(`${citedName(table)}.csl.json`, formatJsonDocument([item]));
  }
  addText('datapackage.json', formatJsonDocument(dataPackage(tables, files, input)));
  addText(csvwName, formatJsonDocument(csvwMetadata(tables)));
  addText('README.txt', readme(tables));
  const members = [...files.keys()].map((name) => ({ name, parts: partsOf(join(folder, name)) }));
  add(archiveName, (path) => writeZip(path, members));
  const graph = catalogue(tables, files, input, publication);
  addText(catalogueNames.turtle, turtle(graph));
  addText(catalogueNames.jsonLd, jsonLd(graph));
  return { files, rowCounts, examples: counter.counts() };
}

/** `text/csv; charset=utf-8` for `plans.csv`. */
export function contentType(path: string): string {
  const mediaType = mediaTypeOf(path);
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
}
