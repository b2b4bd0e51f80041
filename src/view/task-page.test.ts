import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  aCitation,
  aDeadline,
  anAgency,
  anInstrument,
  aPlan,
  aTarget,
  aTask,
  someRecords,
} from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { isExcerpt, taskPage, taskParams } from './task-page.ts';

const plan = aPlan({
  tasks: [
    aTask({ clause: 'II.1' }),
    aTask({
      clause: 'II.1.a',
      agencies: [{ agency: 'ct-so-y-te', role: 'lead', printed: 'sở Y tế', clause: 'II.1' }],
      headings: [{ id: 'sec_2', label: 'II', level: 'part', text: 'II. NHIỆM VỤ' }],
    }),
    aTask({ clause: 'II.1.b' }),
    aTask({ clause: 'II.2.a' }),
  ],
  targets: [aTarget({ clause: 'II.1.a' }), aTarget({ clause: 'II.1.b' })],
  deadlines: [aDeadline({ clause: 'II.1.a', year: 2027 }), aDeadline({ clause: 'II.1.b' })],
  citations: [aCitation({ clause: 'II.1.a' })],
});
const index = corpusIndex(
  someRecords({
    plans: [plan],
    agencies: [anAgency({ id: 'ct-so-y-te', name: 'Sở Y tế' })],
    instruments: [anInstrument({ number: '1068/QĐ-TTg' })],
  }),
);

test('a task shows what stands around it: headings, siblings, neighbours', () => {
  const page = taskPage(index, plan, 1, 'vi');
  assert.deepEqual(page?.headings, [{ label: 'II. NHIỆM VỤ', href: '/ke-hoach/vn-ct-a/#sec_2' }]);
  assert.deepEqual(
    page.siblings.map(({ clause }) => clause),
    ['II.1.b'],
  );
  assert.equal(page.placeUnderHeading, 1);
  assert.equal(page.previous?.href, '/nhiem-vu/vn-ct-a/sec_2__para_1/');
  assert.equal(page.next?.label, 'II.1.b. Tổ chức thực hiện');
});

test('a lead is told with the words and the clause that name it', () => {
  assert.deepEqual(taskPage(index, plan, 1, 'vi')?.parts, {
    lead: [
      {
        label: 'Sở Y tế',
        href: '/co-quan/ct-so-y-te/',
        printed: 'sở Y tế',
        namedIn: { label: 'II.1', href: '/ke-hoach/vn-ct-a/#sec_2__para_1' },
        now: undefined,
      },
    ],
    coordinate: [],
  });
});

test('deadlines and citations of the same clause are shown, not those of others; a target by how it stands to the task', () => {
  const page = taskPage(index, plan, 1, 'vi');
  assert.deepEqual(
    page?.targets.map(({ relation, rows }) => [relation, rows.length]),
    [
      ['clause', 1],
      ['heading', 1],
    ],
  );
  assert.deepEqual(
    page.deadlines.map(({ label, what }) => `${label}: ${what}`),
    ['Năm 2027: Báo cáo'],
  );
  assert.deepEqual(
    page.citations.map(({ label }) => label),
    ['Quyết định 1068/QĐ-TTg'],
  );
});

test('a task shows the tasks of clauses below its own', () => {
  assert.deepEqual(
    taskPage(index, plan, 0, 'vi')?.below.map(({ clause }) => clause),
    ['II.1.a', 'II.1.b'],
  );
});

test('there is no page beyond the last task', () => assert.equal(taskPage(index, plan, 4, 'vi'), undefined));

test('the segments of the address are plan and clause; a second task in a clause adds its ordinal', () => {
  const task = aTask({ clause: 'II.1.a' });
  assert.deepEqual(taskParams(task), { plan: 'vn-ct-a', clause: 'sec_2__para_1__point_a' });
  const second = { ...task, id: task.id.replace(/1$/, '2') };
  assert.deepEqual(taskParams(second), { plan: 'vn-ct-a', clause: 'sec_2__para_1__point_a-2' });
});

test('words that leave out some of their clause are an excerpt; a cell of an annex row is not', () => {
  const text = 'Cân đối ngân sách.';
  assert.equal(isExcerpt({ kind: 'duty', text }, [text]), false);
  assert.equal(isExcerpt({ kind: 'duty', text }, ['Sở Tài chính', text]), true);
  assert.equal(isExcerpt({ kind: 'duty', text }, [`${text} Định kỳ báo cáo.`]), true);
  assert.equal(isExcerpt({ kind: 'annex', text }, [text, 'Sở Tài chính', '2021']), false);
});
