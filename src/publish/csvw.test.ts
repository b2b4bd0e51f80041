import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvwMetadata } from './csvw.ts';
import { tasks } from './tables/tasks.ts';

interface Metadata {
  readonly tables: readonly { readonly tableSchema: { readonly columns: readonly { readonly name: string }[] } }[];
}
const [table] = (csvwMetadata([tasks]) as Metadata).tables;
const column = (name: string): object => {
  const {
    'dc:description': _,
    titles: _titles,
    ...rest
  } = Object.fromEntries(Object.entries(table!.tableSchema.columns.find((one) => one.name === name)!));
  return rest;
};

const cases: readonly (readonly [what: string, name: string, expected: object])[] = [
  ['words are Vietnamese', 'text', { datatype: 'string', required: true, lang: 'vi' }],
  [
    'a code is one of its codes',
    'plan_status',
    { datatype: { base: 'string', format: '^(?:draft|issued)$' }, required: true },
  ],
  [
    'a list is told by what parts it, and the format is that of one value',
    'fields',
    { datatype: { base: 'string', format: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }, separator: '; ' },
  ],
  ['a format is of the whole value', 'url', { datatype: { base: 'string', format: '^\\/.*$' }, required: true }],
];
for (const [what, name, expected] of cases) {
  test(`csvwMetadata: ${what} (${name})`, () => assert.deepEqual(column(name), { name, ...expected }));
}
