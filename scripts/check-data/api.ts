/**
 * The OpenAPI document is valid; every file of the API stands at one of its addresses and is as its schema says; the lists
 * have the rows of the tables, and every record that a list has can be asked for alone.
 */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { apiRoot } from '../../src/publish/api/openapi.ts';
import { rowsOf, tablesOf } from './data-package.ts';
import type { Findings, Proof } from './proof.ts';

const folder = apiRoot.slice(1);
const advice = 'Mend src/publish/api/.';

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: { readonly 200: Answer } } }>>;
}
interface Answer {
  readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
}

export const proveApi: Proof = async ({ site }) => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(site, folder, path), 'utf8'));
  const description = read('openapi.json') as Description & Record<string, unknown>;
  const { valid, errors } = await new Validator().validate(description);
  const invalid = valid ? [] : [`It is no OpenAPI document: ${JSON.stringify(errors)}.`];
  const found: Findings = answers(site, description, read);
  const problems = [...invalid, ...lists(site, read)];
  return {
    checked: found.checked,
    faults: [...problems.map((problem) => ({ file: `${folder}/openapi.json`, problem, advice })), ...found.faults],
  };
};

function answers(site: string, description: Description, read: (path: string) => unknown): Findings {
  const ajv = new Ajv2020({ strict: false, formats: { date: true, uri: true } }).addSchema(description, 'api');
  const addresses = Object.entries(description.paths).map(([address, { get }]) => ({
    pattern: new RegExp(`^${RegExp.escape(address).replaceAll(/\\\{\w+\\\}/g, '[^/]+')}$`),
    isOne: !address.includes('{'),
    schema: `api${get.responses[200].content['application/json'].schema.$ref}`,
  }));
  const files = globSync('**/*.json', { cwd: join(site, folder) })
    .filter((file) => file !== 'openapi.json' && file !== 'index.json')
    .sort();
  const faults = files.flatMap((file) => {
    const described = addresses
      .filter(({ pattern }) => pattern.test(`/${file}`))
      .sort((a, b) => Number(b.isOne) - Number(a.isOne));
    const validate = described[0] === undefined ? undefined : ajv.getSchema(described[0].schema);
    const problem =
      validate === undefined
        ? 'The document does not describe it.'
        : validate(read(file))
          ? undefined
          : ajv.errorsText(validate.errors);
    return problem === undefined ? [] : [{ file: join(folder, file), problem, advice }];
  });
  return { checked: files.length, faults };
}

function lists(site: string, read: (path: string) => unknown): readonly string[] {
  return tablesOf(site).flatMap((table) => {
    const { name, schema } = table;
    const rows = rowsOf(site, table);
    const { records } = read(`${name}.json`) as { readonly records: unknown };
    const lost = rows.filter((row) => {
      const file = schema.primaryKey.map((column) => String(row[column]).replaceAll('/', '--')).join('--');
      return !isDeepStrictEqual(
        existsSync(join(site, folder, name, `${file}.json`)) && read(`${name}/${file}.json`),
        row,
      );
    });
    return [
      ...(isDeepStrictEqual(records, rows) ? [] : [`${name}.json does not have the rows of ${table.path}.`]),
      ...lost.map(
        (row) => `${name}: ${schema.primaryKey.map((column) => row[column]).join()} is not there alone as in its list.`,
      ),
    ];
  });
}
