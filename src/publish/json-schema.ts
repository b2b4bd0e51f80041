/**
 * JSON Schemas (draft 2020-12) of what is published as JSON. They are served twice: beside the data as those of today, and
 * under the version that they belong to, where they stay. `public/` keeps the latter, so that no build can lose or change them.
 */
import { z } from 'zod';
import { datasetVersion } from './about.ts';
import { planDocumentSchema } from './plan-document.ts';
import type { Table } from './table.ts';
import { tables } from './tables/index.ts';

/** Columns come and go with the first two numbers of a version only. */
export const schemaVersionOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Under `/du-lieu/`. @param version As `schemaVersionOf` gives it; without it, the address of the newest. */
export const schemaFile = (name: string, version?: string): string =>
  `schema/${version === undefined ? '' : `${version}/`}${name}.schema.json`;

/** The permanent address, from the root of the site: that of the document is what it is resolved against. */
export const schemaId = (name: string): string => `/du-lieu/${schemaFile(name, schemaVersionOf(datasetVersion))}`;

/** By name: every table, and `plan`, the document of one whole plan. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map([
    ...tables.map((table) => [table.name, tableJsonSchema(table)] as const),
    ['plan', withId('plan', z.toJSONSchema(planDocumentSchema))],
  ]);
}

/** Of `<table>.json`, an array of its rows; one row is `…/<table>.schema.json#/$defs/record`. */
function tableJsonSchema({ name, row, title, description, descriptionEn }: Table): object {
  const { $schema, ...record } = z.toJSONSchema(row);
  return withId(name, {
    $schema,
    title,
    description,
    descriptionEn,
    type: 'array',
    items: { $ref: '#/$defs/record' },
    $defs: { record },
  });
}

const withId = (name: string, { $schema, ...schema }: Readonly<Record<string, unknown>>): object => ({
  $schema,
  $id: schemaId(name),
  ...schema,
});
