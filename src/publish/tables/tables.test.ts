import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan, aTask, aTarget, someRecords, textsFor } from '../../testing/builders.ts';
import { datasetInput } from '../input.ts';
import { checkedRows, type Table } from '../table.ts';
import { tables } from './index.ts';

/** The columns that users of the data were promised; others may come between and after them. */
const promised: Readonly<Record<string, string>> = {
  plans: 'id number type title issuer province issued_on period_from period_to status signer_name',
  clauses: 'id plan_id label parent_id order text',
  tasks:
    'id plan_id clause_id clause_label kind text text_start text_end fields fields_label time_printed time_start time_end time_kind time_from time_to',
  task_agencies: 'id task_id agency_id agency_name name_printed name_start name_end role clause_id',
  targets:
    'id plan_id clause_id clause_label indicator operator value min max unit per_year base_year period_from period_to quote quote_start quote_end',
  indicators: 'target_id indicator name plan_id scope previous_target_id changed difference reason',
  deadlines:
    'id plan_id clause_id clause_label what who to_whom date year month day recurrence quote quote_start quote_end',
  deadline_occurrences: 'id deadline_id plan_id clause_id due precision before first_day last_day',
  offers: 'id plan_id clause_id what kind for_printed lead_agency_ids from to quote quote_start quote_end',
  results: 'id task_id target_id on value unit statement source quote recorded_by',
  instruments: 'id',
  citations: 'plan_id clause_id clause_label number relation quote quote_start quote_end',
  agencies: 'id',
  agency_changes: 'id change kind on original_agency_id resulting_agency_id basis source',
  provinces: 'id name short_name',
  province_changes: 'id name province from on basis instrument_ids source note',
  corrections: 'plan_id source clause_id printed corrected reason evidence certainty',
  sources: 'id',
  row_changes: 'id version against table row kind column before after reason note',
};
const columnsOf = ({ row }: Table) => Object.keys(row.shape);

test('the tables are those that were promised', () => {
  assert.deepEqual(
    tables.map(({ name }) => name),
    Object.keys(promised),
  );
});

for (const table of tables) {
  test(`${table.name} has its promised columns, in this order`, () => {
    const wanted = promised[table.name]!.split(' ');
    assert.deepEqual(
      columnsOf(table).filter((name) => wanted.includes(name)),
      wanted,
    );
  });

  test(`${table.name}: keys into other tables lead to the one key of a table`, () => {
    for (const { field, references } of table.foreignKeys) {
      const [name, column] = references;
      assert.deepEqual(tables.find((other) => other.name === name)?.primaryKey, [column], `${table.name}.${field}`);
    }
  });

  test(`${table.name}: every column that names a clause, plan, task, agency or instrument by id is declared as a key`, () => {
    const ids = columnsOf(table).filter((name) => name.endsWith('_id') && !table.primaryKey.includes(name));
    const declared = table.foreignKeys.map(({ field }) => field);
    assert.deepEqual(
      ids.filter((name) => !declared.includes(name)),
      [],
    );
  });
}

test('rows come in the order of plan ids, whatever the order of the records', () => {
  const a = aPlan({ id: 'vn-ct-a', tasks: [aTask({ planId: 'vn-ct-a' })], targets: [aTarget({ planId: 'vn-ct-a' })] });
  const b = aPlan({ id: 'vn-ct-b', tasks: [aTask({ planId: 'vn-ct-b' })], targets: [aTarget({ planId: 'vn-ct-b' })] });
  const rowsFrom = (plans: (typeof a)[]) => {
    const input = datasetInput(someRecords({ plans }), textsFor({ plans }));
    return tables.map((table) => checkedRows(table, input));
  };
  assert.deepEqual(rowsFrom([b, a]), rowsFrom([a, b]));
  assert.deepEqual(
    rowsFrom([b, a])[0]?.map(({ id }) => id),
    ['vn-ct-a', 'vn-ct-b'],
  );
});
