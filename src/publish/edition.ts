/** One published edition of the datasets, read back from its files: what its manifest says, and its rows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { linesOf } from './files.ts';
import type { Row } from './table.ts';

export const manifestName = 'datapackage.json';

export interface EditionTable {
  readonly name: string;
  readonly primaryKey: readonly string[];
  /** Type in Table Schema, by name of column. */
  readonly columns: ReadonlyMap<string, string>;
  /** One after the other. */
  readonly rows: () => Iterable<Row>;
}

export interface Edition {
  readonly version: string;
  readonly tables: readonly EditionTable[];
}

const manifestSchema = z.object({
  version: z.string(),
  resources: z.array(
    z.object({
      name: z.string(),
      schema: z
        .object({ fields: z.array(z.object({ name: z.string(), type: z.string() })), primaryKey: z.array(z.string()) })
        .optional(),
    }),
  ),
});

/** Where the manifest of a build, or of its unpacked archive, stands; `undefined` where there is none. */
export const manifestIn = (folder: string): string | undefined =>
  [folder, join(folder, 'du-lieu')].map((place) => join(place, manifestName)).find((path) => existsSync(path));

/** @param manifest Path of `datapackage.json`; the tables stand beside it as NDJSON. @throws when it is no manifest of ours. */
export function readEdition(manifest: string): Edition {
  const { version, resources } = manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const tables = resources.flatMap(({ name, schema }): EditionTable[] => {
    if (schema === undefined) return [];
    const columns = new Map(schema.fields.map((field) => [field.name, field.type]));
    return [
      { name, primaryKey: schema.primaryKey, columns, rows: () => rowsIn(join(manifest, '..', `${name}.ndjson`)) },
    ];
  });
  return { version, tables };
}

function* rowsIn(path: string): Generator<Row> {
  for (const line of linesOf(path)) yield JSON.parse(line) as Row;
}
