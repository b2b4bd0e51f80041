import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, type FieldType } from './fields.ts';
import { tables } from './tables/index.ts';

const field = (table: string, name: string) =>
  fieldsOf(tables.find((one) => one.name === table)!).find((one) => one.name === name);

const types: readonly (readonly [column: string, type: FieldType])[] = [
  ['plans.issued_on', 'date'],
  ['plans.period_to', 'year'],
  ['tasks.time_from', 'string'], // as precise as written: a year, a month or a day
  ['targets.value', 'number'],
  ['targets.per_year', 'boolean'],
  ['targets.base_year', 'year'],
  ['deadlines.month', 'integer'],
  ['clauses.order', 'integer'],
  ['citations.relation', 'string'],
];
for (const [column, type] of types) {
  const [table = '', name = ''] = column.split('.');
  test(`${column} is of type ${type}`, () => assert.equal(field(table, name)?.type, type));
}

test('a coded column says its codes and their labels', () => {
  assert.deepEqual(field('task_agencies', 'role')?.constraints, { required: true, enum: ['lead', 'coordinate'] });
  assert.deepEqual(field('task_agencies', 'role')?.categories, [
    { value: 'lead', label: 'Chủ trì' },
    { value: 'coordinate', label: 'Phối hợp' },
  ]);
});

test('a column that may be empty is not required; a key is required and unique', () => {
  assert.deepEqual(field('plans', 'number')?.constraints, {});
  assert.deepEqual(field('plans', 'id')?.constraints, { required: true, unique: true });
});

test('every column is explained in Vietnamese and English', () => {
  for (const table of tables) {
    for (const { name, title, description, descriptionEn } of fieldsOf(table)) {
      const where = `${table.name}.${name}`;
      assert.ok(title.length > 1 && description.length > 1 && descriptionEn.length > 1, where);
      assert.notEqual(description, descriptionEn, where);
    }
  }
});

test('every coded column has its labels beside it', () => {
  for (const table of tables) {
    const fields = fieldsOf(table);
    for (const [index, { name, constraints, categories }] of fields.entries()) {
      if (constraints.enum === undefined || name.endsWith('_label')) continue;
      assert.equal(fields[index + 1]?.name, `${name}_label`, `${table.name}.${name}`);
      assert.equal(fields[index + 1]?.constraints.enum?.length, categories?.length, `${table.name}.${name}`);
    }
  }
});
