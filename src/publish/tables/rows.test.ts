/** What stands in the cells of single rows, where a table does more than copy a field. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  aCitation,
  aClause,
  aCorrection,
  aDeadline,
  anAgency,
  anAgencyChange,
  anInstrument,
  aPlan,
  aPlanText,
  aResult,
  aSourceRecord,
  aTarget,
  aTask,
  someRecords,
  textsFor,
} from '../../testing/builders.ts';
import type { PlanText } from '../../domain/clause.ts';
import type { Records } from '../../domain/records.ts';
import { datasetInput } from '../input.ts';
import { checkedRows, type Row, type Table } from '../table.ts';
import { agencyChanges } from './agency-changes.ts';
import { citations } from './citations.ts';
import { clauses } from './clauses.ts';
import { corrections } from './corrections.ts';
import { deadlineOccurrences } from './deadline-occurrences.ts';
import { deadlines } from './deadlines.ts';
import { plans } from './plans.ts';
import { results } from './results.ts';
import { targets } from './targets.ts';
import { taskAgencies } from './task-agencies.ts';
import { tasks } from './tasks.ts';

function firstRow(table: Table, part: Partial<Records>, text?: PlanText): Row {
  const records = someRecords(part);
  return checkedRows(table, datasetInput(records, text === undefined ? textsFor(records) : () => text))[0] ?? {};
}
const pick = (row: Row, ...names: string[]) => names.map((name) => row[name]);

test('a plan that is a draft has no number, date, period or signatory: null', () => {
  const row = firstRow(plans, { plans: [aPlan({ status: 'draft' })] });
  const names = ['number', 'issued_on', 'period_from', 'period_to', 'period_clause_id', 'signer_name', 'fields'];
  assert.deepEqual(new Set(pick(row, ...names)), new Set([null]));
  assert.deepEqual(pick(row, 'status_label', 'issuer_name', 'province_name', 'url'), [
    'Dự thảo',
    'Ủy ban nhân dân thành phố Cần Thơ',
    'Thành phố Cần Thơ',
    '/ke-hoach/vn-ct-a/',
  ]);
});

test('a clause has the id of its plan before its own, and the label of its parent’s list', () => {
  const text = aPlanText([
    aClause({ label: 'II.3.đ', parentId: 'sec_2__para_3', level: 'point', texts: ['Một.', 'Hai.'] }),
  ]);
  const row = firstRow(clauses, {}, text);
  assert.deepEqual(pick(row, 'id', 'label', 'parent_id', 'level_label', 'text', 'url'), [
    'vn-ct-a/sec_2__para_3__point_dd',
    'II.3.đ',
    'vn-ct-a/sec_2__para_3',
    'Điểm',
    'Một.\nHai.',
    '/ke-hoach/vn-ct-a/#sec_2__para_3__point_dd',
  ]);
});

test('a clause without words or marker has null there', () => {
  const row = firstRow(clauses, {}, aPlanText([aClause({ marker: '', texts: [] })]));
  assert.deepEqual(pick(row, 'marker', 'text'), [null, null]);
});

test('a task says where its time is printed when that is another clause', () => {
  const task = aTask({
    clause: 'PL.3',
    time: { printed: '2021', kind: 'year', from: '2021', to: '2021', clause: 'PL' },
  });
  const row = firstRow(tasks, { plans: [aPlan({ tasks: [task] })] });
  assert.deepEqual(pick(row, 'clause_label', 'time_kind_label', 'time_from', 'time_clause_id', 'url'), [
    'PL.3',
    'Trong năm',
    '2021',
    'vn-ct-a/att',
    '/nhiem-vu/vn-ct-a/att__row_3/',
  ]);
});

test('a quote says where it stands in its clause', () => {
  const plan = aPlan({ targets: [aTarget({ quote: '35 văn bằng' })] });
  const row = firstRow(targets, { plans: [plan] }, aPlanText([aClause({ texts: ['Có 35 văn bằng.'] })]));
  assert.deepEqual(pick(row, 'quote', 'quote_start', 'quote_end'), ['35 văn bằng', 3, 14]);
});

test('the name of an agency is looked for in the words of its task first', () => {
  const agency = { agency: 'ct-ubnd', printed: 'Sở Y tế', role: 'lead' } as const;
  const plan = aPlan({ tasks: [aTask({ text: 'giao Sở Y tế', agencies: [agency] })] });
  const row = firstRow(taskAgencies, { plans: [plan] }, aPlanText([aClause({ texts: ['Sở Y tế xin; giao Sở Y tế'] })]));
  assert.deepEqual(pick(row, 'name_start', 'name_end'), [18, 25]);
});

test('the agencies of a task are numbered as the document names them', () => {
  const agency = { agency: 'ct-ubnd', printed: 'UBND thành phố', role: 'lead' } as const;
  const task = aTask({ agencies: [agency, { ...agency, role: 'coordinate', clause: 'I' }] });
  const records = someRecords({ plans: [aPlan({ tasks: [task] })] });
  const input = datasetInput(records, textsFor(records));
  assert.deepEqual(
    checkedRows(taskAgencies, input).map((row) => pick(row, 'order', 'role_label', 'clause_id')),
    [
      [1, 'Chủ trì', 'vn-ct-a/sec_1__para_1'],
      [2, 'Phối hợp', 'vn-ct-a/sec_1'],
    ],
  );
});

test('a target that is a range has bounds and no value', () => {
  const range = aTarget({ operator: 'range', value: undefined, min: 8, max: 10 });
  const row = firstRow(targets, { plans: [aPlan({ targets: [range] })] });
  assert.deepEqual(pick(row, 'operator_label', 'value', 'min', 'max'), ['từ … đến …', null, 8, 10]);
});

test('a deadline without an addressee has null; several agencies are one text', () => {
  const deadline = aDeadline({ who: 'các sở', whoAgencies: ['ct-so-y-te', 'ct-so-tai-chinh'], recurrence: 'yearly' });
  const row = firstRow(deadlines, { plans: [aPlan({ deadlines: [deadline] })] });
  assert.deepEqual(pick(row, 'who_agency_ids', 'to_whom', 'to_whom_agency_ids', 'date', 'recurrence_label'), [
    'ct-so-y-te; ct-so-tai-chinh',
    null,
    null,
    null,
    'Hằng năm',
  ]);
});

test('a citation of a law without number has its name and a null number', () => {
  const row = firstRow(citations, {
    plans: [aPlan({ citations: [aCitation()] })],
    instruments: [anInstrument({ kind: 'law', title: 'Luật Đầu tư công' })],
  });
  assert.deepEqual(pick(row, 'instrument_name', 'number', 'relation_label'), ['Luật Đầu tư công', null, 'Căn cứ']);
});

test('corrections: a doubtful reading has null, a deletion an empty text, each an id in its source', () => {
  const doubtful = aCorrection({ certainty: 'doubtful', corrected: undefined, proposed: 'đấu' });
  const deletion = aCorrection({ line: 2, corrected: '' });
  const input = datasetInput(someRecords({ records: { '000': aSourceRecord([]) } }), () => aPlanText());
  const rows = checkedRows(corrections, {
    ...input,
    records: { '000': { corrections: [doubtful, deletion], omissions: [], pageBreaks: [], lacks: [] } },
  });
  assert.deepEqual(
    rows.map((row) => pick(row, 'id', 'plan_id', 'source', 'clause_id', 'corrected', 'proposed')),
    [
      ['000/1', 'vn-ct-a', '000', 'vn-ct-a/sec_1__para_1', null, 'đấu'],
      ['000/2', 'vn-ct-a', '000', 'vn-ct-a/sec_1__para_1', '', null],
    ],
  );
});

test('a change of two agencies into one has a row for each, an ending one without a later agency', () => {
  const changes = [
    anAgencyChange({ id: 'ct-a', from: ['so-a', 'so-b'], to: ['so-c'] }),
    anAgencyChange({ id: 'ct-b', kind: 'ending', from: ['so-c'], to: [] }),
  ];
  const agencies = ['so-a', 'so-b', 'so-c'].map((id) => anAgency({ id }));
  const input = datasetInput(someRecords({ agencies, agencyChanges: changes }), () => aPlanText());
  assert.deepEqual(
    checkedRows(agencyChanges, input).map((row) => pick(row, 'id', 'original_agency_id', 'resulting_agency_id')),
    [
      ['ct-a/1', 'so-a', 'so-c'],
      ['ct-a/2', 'so-b', 'so-c'],
      ['ct-b/1', 'so-c', null],
    ],
  );
});

test('beside the agency that a plan names stands the one that holds its duties now', () => {
  const agencies = ['so-a', 'so-b'].map((id) => anAgency({ id }));
  const task = aTask({ agencies: [{ agency: 'so-a', role: 'lead', printed: 'Sở A' }] });
  const row = firstRow(taskAgencies, {
    plans: [aPlan({ tasks: [task] })],
    agencies,
    agencyChanges: [anAgencyChange({ from: ['so-a'], to: ['so-b'] })],
  });
  assert.deepEqual(pick(row, 'agency_id', 'name_printed', 'current_agency_ids'), ['so-a', 'Sở A', 'so-b']);
});

test('a result is tied to its task or to its target, and leads to where it is shown', () => {
  const of = (fact: string) => firstRow(results, { results: [aResult({ of: `vn-ct-a/sec_1__para_1/${fact}` })] });
  assert.deepEqual(pick(of('task_1'), 'task_id', 'target_id', 'url'), [
    'vn-ct-a/sec_1__para_1/task_1',
    null,
    '/nhiem-vu/vn-ct-a/sec_1__para_1/#ket-qua',
  ]);
  assert.deepEqual(pick(of('target_1'), 'task_id', 'url'), [
    null,
    '/ke-hoach/vn-ct-a/#vn-ct-a--sec_1__para_1--target_1',
  ]);
});

test('a deadline that comes every year has a row for each year, and "before" moves its last day', () => {
  const deadline = aDeadline({ month: 10, day: 15, before: true, recurrence: 'yearly' });
  const plan = aPlan({
    issuedOn: '2020-11-24',
    period: { to: 2022, clause: 'Tên', quote: 'đến năm 2022' },
    deadlines: [deadline],
  });
  const row = firstRow(deadlineOccurrences, { plans: [plan] });
  assert.deepEqual(pick(row, 'id', 'due', 'precision', 'last_day'), [
    'vn-ct-a/sec_1__para_1/deadline_1/2021-10-15',
    '2021-10-15',
    'day',
    '2021-10-14',
  ]);
});
