import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableSchema } from './data-package.ts';
import { clauses } from './tables/clauses.ts';
import { provinces } from './tables/provinces.ts';

test('a key into the table itself names no resource, as Data Package v2 asks', () => {
  const { foreignKeys } = tableSchema(clauses) as { foreignKeys: unknown[] };
  assert.deepEqual(foreignKeys, [
    { fields: ['plan_id'], reference: { resource: 'plans', fields: ['id'] } },
    { fields: ['parent_id'], reference: { fields: ['id'] } },
  ]);
});

test('a table without keys into others says nothing of them: the profile takes no empty list', () => {
  assert.equal('foreignKeys' in tableSchema(provinces), false);
});
