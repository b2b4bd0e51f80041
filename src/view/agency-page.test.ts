import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, anAgency, aPlan, aTask, someRecords } from '../testing/builders.ts';
import { agencyGroups } from './agency-groups.ts';
import { agencyPage } from './agency-page.ts';
import { corpusIndex } from './corpus-index.ts';

const health = anAgency({
  id: 'ct-so-y-te',
  name: 'Sở Y tế',
  kind: 'department',
  province: 'vn-ct',
  otherNames: ['ngành Y tế'],
});
const all = anAgency({ id: 'ct-so-nganh', name: 'Các sở, ngành', kind: 'collective', province: 'vn-ct' });
const bureau = anAgency({ id: 'tw-bo-y-te', name: 'Bộ Y tế', kind: 'government', level: 'central' });
const plan = aPlan({
  number: '1/KH-UBND',
  tasks: [
    aTask({ agencies: [{ agency: 'ct-so-y-te', role: 'lead', printed: 'sở Y tế' }] }),
    aTask({ clause: 'I.2', agencies: [{ agency: 'ct-so-y-te', role: 'coordinate', printed: 'Sở Y tế' }] }),
  ],
  recipients: [{ clause: 'Nơi nhận.-1', agency: 'ct-so-y-te', printed: 'Sở YT' }],
});
const agencies = [health, all, bureau];
const index = corpusIndex(someRecords({ plans: [plan], agencies }));

test('an agency is shown with its parts by plan, its printed names and where it receives', () => {
  const page = agencyPage(index, health, 'vi');
  assert.deepEqual([page.leadCount, page.coordinateCount, page.planCount], [1, 1, 1]);
  assert.deepEqual(page.byPlan, [{ label: 'Kế hoạch 1/KH-UBND', href: '/ke-hoach/vn-ct-a/', values: [1, 1] }]);
  assert.deepEqual(page.printedNames, ['ngành Y tế', 'sở Y tế']);
  assert.deepEqual(
    page.counts.map(({ label, count }) => `${label} ${count}`),
    ['Chủ trì 1', 'Phối hợp 1'],
  );
  assert.equal(page.recipientOf[0]?.clause.href, '/ke-hoach/vn-ct-a/#recipients__item_1');
});

const tasksOfTime = (...times: readonly (readonly [from: string, to: string] | undefined)[]) =>
  times.map((time, index) =>
    aTask({
      clause: `I.${index + 1}`,
      agencies: [{ agency: 'ct-so-y-te', role: 'lead', printed: 'Sở Y tế' }],
      time: time === undefined ? undefined : { printed: time.join('-'), kind: 'span', from: time[0], to: time[1] },
    }),
  );
const yearsOf = (tasks: ReturnType<typeof tasksOfTime>) =>
  agencyPage(corpusIndex(someRecords({ plans: [aPlan({ tasks })], agencies })), health, 'vi').charts.byYear;

test('years are shown where half of the tasks name one, and lead to the tasks of the agency', () => {
  const years = yearsOf(tasksOfTime(['2021', '2023'], undefined));
  assert.deepEqual(
    years?.rows.map(({ label }) => label),
    ['2021', '2022', '2023'],
  );
  assert.equal(years.rows[0]?.href, '/nhiem-vu/?co-quan=ct-so-y-te&nam=2021');
  assert.match(years.source, /; 1 nhiệm vụ không nêu năm không có trong biểu đồ$/);
  assert.equal(yearsOf(tasksOfTime(['2021', '2023'], undefined, undefined)), undefined);
  assert.equal(yearsOf(tasksOfTime(['2021', '2022'])), undefined);
});

test('what an agency owes comes by its days, what names none last', () => {
  const owes = [{ what: 'c' }, { what: 'b', month: 10 }, { what: 'a', year: 2025 }];
  const deadlines = owes.map((fact) => aDeadline({ whoAgencies: [health.id], ...fact }));
  const page = agencyPage(corpusIndex(someRecords({ plans: [aPlan({ deadlines })], agencies })), health, 'vi');
  assert.deepEqual(
    page.owes.map(({ what }) => what),
    ['a', 'b', 'c'],
  );
});

test('an agency knows the names that may mean it, if they are given something, and such a name its agencies', () => {
  const given = aTask({ agencies: [{ agency: 'ct-so-nganh', role: 'lead', printed: 'các sở, ngành' }] });
  const both = corpusIndex(someRecords({ plans: [aPlan({ tasks: [given] })], agencies }));
  assert.deepEqual(agencyPage(both, health, 'vi').related, [
    { label: 'Các sở, ngành', href: '/co-quan/ct-so-nganh/', leads: 1, coordinates: 0, owes: 0 },
  ]);
  assert.deepEqual(
    agencyPage(both, all, 'vi').related.map(({ label }) => label),
    ['Sở Y tế'],
  );
  assert.deepEqual(agencyPage(index, health, 'vi').related, []);
});

test('agencies are grouped by province, then from the Party down; agencies without work stand apart, the centre last', () => {
  const party = anAgency({ id: 'ct-tu', name: 'Thành ủy', kind: 'party', province: 'vn-ct' });
  const council = anAgency({ id: 'ct-hdnd', name: 'Hội đồng nhân dân', kind: 'assembly', province: 'vn-ct' });
  const deadline = aDeadline({ whoAgencies: ['ct-so-nganh'], toWhomAgencies: ['ct-hdnd'] });
  const records = someRecords({
    plans: [{ ...plan, deadlines: [deadline] }],
    agencies: [...agencies, party, council],
  });
  const groups = agencyGroups(corpusIndex(records), records.agencies, 'vi');
  assert.deepEqual(
    groups.map(({ name, kinds, onlyNamed }) => [
      name,
      ...kinds.map(({ kind, isCollective }) => `${kind}${isCollective ? ' *' : ''}`),
      onlyNamed.map(({ label }) => label),
    ]),
    [
      [
        'Thành phố Cần Thơ',
        'Hội đồng nhân dân',
        'Sở và cơ quan ngang sở',
        'Nhóm cơ quan được gọi chung *',
        ['Thành ủy'],
      ],
      ['Trung ương', ['Bộ Y tế']],
    ],
  );
  assert.deepEqual(groups[0]?.kinds[1]?.rows[0], {
    href: '/co-quan/ct-so-y-te/',
    name: 'Sở Y tế',
    nameAmongAll: 'Sở Y tế (Cần\u00a0Thơ)',
    span: undefined,
    leads: 1,
    coordinates: 1,
    deadlines: 0,
  });
});
