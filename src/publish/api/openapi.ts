/** What describes the API: OpenAPI 3.1, made from the same tables as its files. */
import { z } from 'zod';
import { about, datasetVersion, licence } from '../about.ts';
import { agencyLists } from '../agency-document.ts';
import type { DatasetInput } from '../input.ts';
import { eachRow, type Table } from '../table.ts';
import { tables } from '../tables/index.ts';
import { isOfPlans, recordName } from './paths.ts';

/** From the root of the site. A later form of the API gets another number; columns that come are no other form. */
export const apiRoot = '/api/v1';

export function openApi(input: DatasetInput): object {
  const [plan] = input.plans;
  const [agency] = input.agencies;
  return {
    openapi: '3.1.1',
    info: {
      title: about.titleEn,
      description: `${about.descriptionEn} Every answer is a static JSON file: no key, no limit, no query. In an address "/" within an id is written "--".`,
      version: datasetVersion,
      license: { name: licence.title, identifier: licence.name },
    },
    servers: [{ url: apiRoot }],
    tags: tables.map(({ name, descriptionEn }) => ({ name, description: descriptionEn })),
    paths: {
      ...merged(tables.map((table) => tablePaths(table, input))),
      ...listsOf('plans', 'plan', plan?.id, tables.filter(isOfPlans)),
      ...listsOf(
        'agencies',
        'agency',
        agency?.id,
        tables.filter(({ name }) => agencyLists.some((one) => one === name)),
      ),
    },
    components: {
      schemas: merged(tables.map(schemas)),
      responses: { NotFound: { description: 'There is no such record.' } },
    },
  };
}

/** The list of a table, and one record of it. */
function tablePaths(table: Table, input: DatasetInput): object {
  const { name, primaryKey, descriptionEn } = table;
  const [example] = eachRow(table, input);
  const id = example === undefined ? undefined : recordName(table, example);
  return {
    [`/${name}.json`]: operation(`list_${name}`, name, descriptionEn, ref(`${name}_list`)),
    [`/${name}/{id}.json`]: {
      parameters: [pathParameter('id', `The record’s ${primaryKey.join(', ')}, with "/" written "--"`, id)],
      ...operation(`get_${name}`, name, `One record of ${name}`, ref(name), true),
    },
  };
}

/** The lists of one plan or agency. */
function listsOf(folder: string, owner: string, example: string | undefined, of: readonly Table[]): object {
  return Object.fromEntries(
    of.map(({ name }) => [
      `/${folder}/{${owner}_id}/${name}.json`,
      {
        parameters: [pathParameter(`${owner}_id`, `Id of the ${owner}`, example)],
        ...operation(
          `list_${name}_of_${owner}`,
          name,
          `The records of ${name} of one ${owner}`,
          ref(`${name}_list`),
          true,
        ),
      },
    ]),
  );
}

const ref = (schema: string): object => ({ $ref: `#/components/schemas/${schema}` });

const pathParameter = (name: string, description: string, example: string | undefined): object => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  ...(example === undefined ? {} : { example }),
});

const operation = (operationId: string, tag: string, summary: string, schema: object, mayLack = false): object => ({
  get: {
    operationId,
    tags: [tag],
    summary,
    responses: {
      200: { description: summary, content: { 'application/json': { schema } } },
      ...(mayLack ? { 404: { $ref: '#/components/responses/NotFound' } } : {}),
    },
  },
});

/** One record, and a list of them. */
function schemas({ name, row }: Table): object {
  const { $schema: _, ...record } = z.toJSONSchema(row);
  return {
    [name]: record,
    [`${name}_list`]: {
      type: 'object',
      properties: {
        table: { const: name },
        version: { type: 'string' },
        count: { type: 'integer' },
        records: { type: 'array', items: ref(name) },
      },
      required: ['table', 'version', 'count', 'records'],
      additionalProperties: false,
    },
  };
}

const merged = (parts: readonly object[]): object => Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
