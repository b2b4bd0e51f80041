/** Every file under `/du-lieu/`, made once from the records: pages, `datapackage.json` and the archive share the bytes. */
import { z } from 'zod';
import type { PlanText } from '../domain/clause.ts';
import { dataPackage } from './data-package.ts';
import { tableFormats } from './formats/index.ts';
import { formatJsonDocument } from './formats/json.ts';
import { formatZip } from './formats/zip.ts';
import { datasetInput, type Records } from './input.ts';
import { tableJsonSchema } from './json-schema.ts';
import { inputsByPlan, planDocument, planDocumentSchema } from './plan-document.ts';
import { readme } from './readme.ts';
import { checkedRows, type Row } from './table.ts';
import { tables } from './tables/index.ts';

export interface Datasets {
  /** By table name, in the tables' order. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Bytes by path under `/du-lieu/`. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export const archiveName = 'ke-hoach-mo.zip';

const made = new WeakMap<Records, Datasets>();

/** @returns The same object for the same records. @throws when a row is not as its schema says: our own bug. */
export function datasets(records: Records, textOf: (planId: string) => PlanText): Datasets {
  const known = made.get(records) ?? makeDatasets(records, textOf);
  made.set(records, known);
  return known;
}

function makeDatasets(records: Records, textOf: (planId: string) => PlanText): Datasets {
  const input = datasetInput(records, textOf);
  const rows = new Map(tables.map((table) => [table.name, checkedRows(table, input)]));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const add = (path: string, content: string | Uint8Array<ArrayBuffer>) =>
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);

  for (const table of tables) {
    const columns = Object.keys(table.row.shape);
    for (const { extension, format } of tableFormats)
      add(`${table.name}.${extension}`, format(columns, rows.get(table.name) ?? []));
    add(`schema/${table.name}.schema.json`, formatJsonDocument(tableJsonSchema(table)));
  }
  add('schema/plan.schema.json', formatJsonDocument(z.toJSONSchema(planDocumentSchema)));
  for (const one of inputsByPlan(input))
    add(`ke-hoach/${one.plans[0]?.id}.json`, formatJsonDocument(planDocument(one)));
  add('datapackage.json', formatJsonDocument(dataPackage(tables, files, input)));
  add('README.txt', readme(tables));
  add(archiveName, formatZip(files));
  return { rows, files };
}

const mediaTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tableFormats.map(({ extension, mediaType }) => [extension, mediaType])),
  txt: 'text/plain',
  zip: 'application/zip',
};

/** `text/csv; charset=utf-8` for `plans.csv`. */
export function contentType(path: string): string {
  const mediaType = mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
}
