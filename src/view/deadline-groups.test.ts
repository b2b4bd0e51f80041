import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, anAgency, aPlan, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { deadlineFilters, deadlineGroups, deadlineRow } from './deadline-groups.ts';

const plan = aPlan({ number: '1/KH-UBND' });
const index = corpusIndex(someRecords({ plans: [plan], agencies: [anAgency({ id: 'ct-so-y-te', name: 'Sở Y tế' })] }));

test('deadlines with a year come in order, then those that come back on a day, then those without a day', () => {
  const deadlines = [
    aDeadline({ what: 'khi có yêu cầu' }),
    aDeadline({ what: 'tháng 11', month: 11, day: 30, recurrence: 'yearly' }),
    aDeadline({ what: 'tháng 10', month: 10, day: 15, recurrence: 'yearly' }),
    aDeadline({ what: 'năm 2025', year: 2025 }),
    aDeadline({ what: 'ngày 2025', date: '2025-10-15', year: 2025, month: 10, day: 15 }),
    aDeadline({ what: 'hằng năm', recurrence: 'yearly' }),
    aDeadline({ what: 'ngày 18', day: 18, before: true, recurrence: 'monthly' }),
  ].map((deadline) => ({ plan, deadline }));
  const { dated, recurring, undated } = deadlineGroups(index, deadlines);
  const names = (rows: typeof dated) => rows.map(({ what }) => what);
  assert.deepEqual(names(dated), ['ngày 2025', 'năm 2025']);
  assert.deepEqual(names(recurring), ['tháng 10', 'tháng 11', 'ngày 18']);
  assert.deepEqual(names(undated), ['khi có yêu cầu', 'hằng năm']);
});

test('a row tells who, and where the name stands when not in the clause', () => {
  const deadline = aDeadline({ who: 'Sở Y tế', whoAgencies: ['ct-so-y-te'], whoClause: 'I' });
  const row = deadlineRow(index, { plan, deadline });
  assert.deepEqual(row.who, [{ label: 'Sở Y tế', href: '/co-quan/ct-so-y-te/' }]);
  assert.deepEqual(row.whoIn, { label: 'I', href: '/ke-hoach/vn-ct-a/#sec_1' });
  assert.deepEqual(row.toWhom, []);
});

test('a deadline answers by province, plan and each of its agencies, and these are what the bar offers', () => {
  const deadline = aDeadline({ whoAgencies: ['ct-so-y-te'], toWhomAgencies: ['ct-ubnd'] });
  const row = deadlineRow(index, { plan, deadline });
  assert.deepEqual(row.keys, { tinh: 'vn-ct', 'ke-hoach': 'vn-ct-a', 'co-quan': 'ct-so-y-te ct-ubnd' });
  assert.deepEqual(
    deadlineFilters(index, [{ ...plan, deadlines: [deadline] }]).map(({ name, choices }) => [name, choices.length]),
    [
      ['tinh', 1],
      ['ke-hoach', 1],
      ['co-quan', 1],
    ],
  );
});
