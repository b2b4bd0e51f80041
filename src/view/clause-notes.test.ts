import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  aCitation,
  aClause,
  aCorrection,
  aDeadline,
  aTarget,
  aTask,
  anAgency,
  anInstrument,
  someRecords,
} from '../testing/builders.ts';
import { clauseNotes } from './clause-notes.ts';
import { corpusIndex } from './corpus-index.ts';
import type { ClauseNode } from './plan-text.ts';

const ids = ['a', 'b', 'c', 'd'];
const index = corpusIndex(
  someRecords({
    agencies: ids.map((id) => anAgency({ id, name: `Sở ${id.toUpperCase()}` })),
    instruments: [anInstrument({ number: '1/QĐ' })],
  }),
);

const notes = (facts: Partial<ClauseNode>) =>
  clauseNotes(
    index,
    {
      clause: aClause(),
      marker: [],
      texts: [],
      table: undefined,
      tasks: [],
      targets: [],
      deadlines: [],
      citations: [],
      corrections: [],
      headingLevel: undefined,
      children: [],
      ...facts,
    },
    'vi',
  ).map(({ name, links, words }) => `${name ?? '–'}: ${words ?? links.map(({ label }) => label).join('; ')}`);

const part = (agency: string, role: 'lead' | 'coordinate') => ({ agency, role, printed: agency });

test('a task tells who leads, the first of those who help, and when', () => {
  const task = aTask({
    kind: 'duty',
    agencies: [part('a', 'lead'), ...ids.map((id) => part(id, 'coordinate'))],
    time: { printed: '2021', kind: 'year', from: '2021', to: '2021' },
  });
  assert.deepEqual(notes({ tasks: [task] }), [
    '–: Nhiệm vụ',
    'Chủ trì: Sở A',
    'Phối hợp: Sở A; 3 cơ quan khác',
    'Thời gian: Trong năm 2021',
  ]);
});

test('a measure that names nobody is one quiet link', () => {
  assert.deepEqual(notes({ tasks: [aTask()] }), ['–: Giải pháp']);
});

test('the cells of a row say who and when, so its note does not', () => {
  const task = aTask({ kind: 'annex', agencies: [part('a', 'lead')] });
  assert.deepEqual(notes({ clause: aClause({ level: 'row' }), tasks: [task] }), ['–: Nhiệm vụ']);
});

test('targets, deadlines and documents stand in a line for each kind', () => {
  const found = notes({
    targets: [aTarget(), aTarget({ value: 40 })],
    deadlines: [aDeadline({ year: 2027 })],
    citations: [aCitation(), aCitation()],
  });
  assert.deepEqual(found, ['Chỉ tiêu: 35 văn bằng; 40 văn bằng', 'Thời hạn: Năm 2027', 'Căn cứ: Quyết định 1/QĐ']);
});

test('a correction is named by the words of the text, a doubt by those that are kept', () => {
  const corrections = [
    { ...aCorrection(), anchor: 'hd-1' },
    { ...aCorrection({ corrected: '', printed: 'của của' }), anchor: 'hd-2' },
    {
      ...aCorrection({ corrected: undefined, printed: 'chữ rất dài không thể nêu hết ở lề', certainty: 'doubtful' }),
      anchor: 'hd-3',
    },
  ];
  assert.deepEqual(notes({ corrections }), [
    'Hiệu đính: “đấu”; bỏ “của của”',
    'Nghi ngờ: “chữ rất dài không thể nêu…”',
  ]);
});
