/**
 * Every file under `/du-lieu/`. Rows, text and bytes of a file live only while it is made: what stays for the build is its
 * compressed form, which the archive needs anyway and from which its own endpoint gets it back.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PlanText } from '../domain/clause.ts';
import { dataPackage, type FileSum } from './data-package.ts';
import { exampleCounts, inExampleOrder, type ExampleCount } from './example-counts.ts';
import { tableFormats } from './formats/index.ts';
import { formatJsonDocument } from './formats/json.ts';
import { formatZip, unzipMember, zipMember, zipSize, type ZipMember } from './formats/zip.ts';
import { datasetInput } from './input.ts';
import type { Records } from '../domain/records.ts';
import { tableJsonSchema } from './json-schema.ts';
import { inputsByPlan, planDocument, planDocumentSchema } from './plan-document.ts';
import { readme } from './readme.ts';
import { checkedRows } from './table.ts';
import { tables } from './tables/index.ts';

export interface DatasetFile {
  /** Bytes. */
  readonly size: number;
  /** Makes the bytes anew at each call. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

export interface Datasets {
  /** By table name. */
  readonly rowCounts: ReadonlyMap<string, number>;
  readonly examples: readonly ExampleCount[];
  /** By path under `/du-lieu/`. */
  readonly files: ReadonlyMap<string, DatasetFile>;
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
  const rowCounts = new Map<string, number>();
  const counts: ExampleCount[] = [];
  const packed = new Map<string, ZipMember & FileSum>();
  const add = (path: string, content: string | Uint8Array<ArrayBuffer>): void => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    packed.set(path, { ...zipMember(path, bytes), sha256: createHash('sha256').update(bytes).digest('hex') });
  };

  for (const table of tables) {
    const columns = Object.keys(table.row.shape);
    const rows = checkedRows(table, input);
    rowCounts.set(table.name, rows.length);
    counts.push(...exampleCounts(table.name, rows));
    for (const { extension, format } of tableFormats) add(`${table.name}.${extension}`, format(columns, rows));
    add(`schema/${table.name}.schema.json`, formatJsonDocument(tableJsonSchema(table)));
  }
  add('schema/plan.schema.json', formatJsonDocument(z.toJSONSchema(planDocumentSchema)));
  for (const one of inputsByPlan(input))
    add(`ke-hoach/${one.plans[0]?.id}.json`, formatJsonDocument(planDocument(one)));
  add('datapackage.json', formatJsonDocument(dataPackage(tables, packed, input)));
  add('README.txt', readme(tables));

  const members = [...packed.values()];
  const files = new Map<string, DatasetFile>(
    members.map((member) => [member.name, { size: member.size, bytes: () => unzipMember(member) }]),
  );
  files.set(archiveName, { size: zipSize(members), bytes: () => formatZip(members) });
  return { rowCounts, examples: inExampleOrder(counts), files };
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
